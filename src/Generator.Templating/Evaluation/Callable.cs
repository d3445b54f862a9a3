using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Tells functions from other values. Asking a value for an interface that it lacks is slow, so the commonest types are ruled out first.</summary>
internal static class Callable
{
    /// <summary>Whether reading the value calls it.</summary>
    public static bool Is(object? value) => !IsCommon(value) && value is IScriptCustomFunction or ScriptBlockStatement;

    /// <summary>Whether the value is a function that has no members of its own.</summary>
    public static bool IsPlainFunction(object? value) => !IsCommon(value) && value is IScriptCustomFunction and not IScriptObject;

    // Each comparison is one of method tables; keeping the type in a variable would not be.
    private static bool IsCommon(object? value) =>
        value is null or string or DateTime or int or bool or LoopState || value.GetType() == typeof(ScriptObject) || value.GetType() == typeof(ScriptArray);
}
