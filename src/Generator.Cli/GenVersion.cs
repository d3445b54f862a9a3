using System.Reflection;

namespace Generator.Cli;

/// <summary>The version of this program, as <c>--version</c> prints it.</summary>
internal static class GenVersion
{
    public static string Text { get; } = typeof(GenVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
