using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary>The variables with <c>$</c> of a running template or function.</summary>
internal sealed class LocalFrame
{
    public VariableList Variables { get; } = new();

    public VariableList Loops { get; } = new();

    /// <summary><c>$</c></summary>
    public ScriptArray? Arguments { get; set; }

    /// <summary><c>$$</c></summary>
    public ScriptBlockStatement? Block { get; set; }

    public void Close()
    {
        Arguments = null;
        Block = null;
        Variables.Truncate(0);
        Loops.Truncate(0);
    }
}
