using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating;

public partial class TemplateContext
{
    /// <summary>Calls a function value, as builtins do with the functions that they are given.</summary>
    internal object? Call(SourceSpan span, IScriptCustomFunction function, params ReadOnlySpan<object?> arguments) =>
        throw new NotSupportedException();

    /// <summary>Counts a step of a builtin's own loop and fails when it exceeds <see cref="LoopLimit"/>.</summary>
    /// <param name="span">The call.</param>
    /// <param name="steps">The builtin's counter, begun at 0.</param>
    internal void StepLoop(SourceSpan span, ref int steps) => throw new NotSupportedException();

    /// <summary>Fails when a text of this length exceeds <see cref="LimitToString"/>; to be asked before the text is made.</summary>
    internal void CheckTextLength(SourceSpan span, long length) => throw new NotSupportedException();
}
