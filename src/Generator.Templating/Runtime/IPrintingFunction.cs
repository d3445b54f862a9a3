using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary>
/// A function whose result is long: where a statement prints it, the function prints it itself, and no text has to be made of it first. The official package has no such
/// thing; a function must do the same without it.
/// </summary>
public interface IPrintingFunction : IScriptCustomFunction
{
    /// <summary>Called instead of <see cref="IScriptCustomFunction.Invoke"/> where the result is printed.</summary>
    /// <returns>Null when everything is printed, or a value that is still to be printed.</returns>
    object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    /// <summary>The same for a call with one text and nothing else, of which no list has to be made.</summary>
    /// <returns>False when nothing has been done: then the list is made.</returns>
    bool TryPrint(TemplateContext context, ScriptNode callerContext, string argument) => false;
}
