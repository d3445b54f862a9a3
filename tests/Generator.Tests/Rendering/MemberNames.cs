using System.Reflection;
using Generator.Rendering.Views;

namespace Generator.Tests.Rendering;

/// <summary>The members that a kind of objects of the site declares.</summary>
internal static class MemberNames
{
    public static string[] Of(Type type) => [.. type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).SelectMany(static field => field.GetValue(null) switch
    {
        string[] names => names,
        EntityMembers members => members.Names,
        _ => [],
    })];
}
