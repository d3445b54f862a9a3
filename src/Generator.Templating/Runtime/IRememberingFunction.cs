using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary>A function that knows what it printed for the same arguments before: no list of them has to be made when it prints that again. The official package has no such thing.</summary>
public interface IRememberingFunction : IPrintingFunction
{
    /// <summary>Prints what is known for a call.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="callerContext">The call in the template.</param>
    /// <param name="items">Arguments without a name.</param>
    /// <param name="names">Names of the others; one and the same list at each call from one place.</param>
    /// <param name="values">Their values, good during the call as <paramref name="items"/> are.</param>
    /// <returns>False when nothing has been done: then the function is called as others are.</returns>
    bool TryPrint(TemplateContext context, ScriptNode callerContext, ReadOnlySpan<object?> items, IReadOnlyList<string> names, ReadOnlySpan<object?> values);
}
