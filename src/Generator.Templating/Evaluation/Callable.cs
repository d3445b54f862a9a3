using System.Runtime.CompilerServices;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Tells functions from other values. Asking a value for an interface that it lacks is slow, so the commonest types are ruled out first.</summary>
internal static class Callable
{
    /// <summary>Whether reading the value calls it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(object? value) => value is not null && value.GetType() != typeof(string) && IsFunction(value);

    /// <summary>Whether the value is a function that has no members of its own.</summary>
    public static bool IsPlainFunction(object? value) => value is not null && !IsCommon(value) && value is IScriptCustomFunction and not IScriptObject;

    private static bool IsFunction(object value) => !IsCommon(value) && value is IScriptCustomFunction or ScriptBlockStatement;

    // Each of these is one comparison of method tables, also in precompiled code, where `is` calls a helper; keeping the type in a variable would not be.
    private static bool IsCommon(object value) =>
        value.GetType() == typeof(string) || value.GetType() == typeof(ScriptArray) || value.GetType() == typeof(bool) || value.GetType() == typeof(ScriptObject)
        || value.GetType() == typeof(int) || value.GetType() == typeof(DateTime) || value.GetType() == typeof(LoopState) || value is HostObject;
}
