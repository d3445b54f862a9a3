using Generator.Templating.Syntax;

namespace Generator.Templating.Runtime;

/// <summary>The variables with <c>$</c> of a running template or function.</summary>
internal sealed class LocalFrame
{
    private ScriptArray? _arguments;
    private string? _templateName;

    public VariableList Variables { get; } = new();

    public VariableList Loops { get; } = new();

    /// <summary><c>$</c></summary>
    public ScriptArray? Arguments
    {
        get => _arguments ?? (_templateName is null ? null : _arguments = [_templateName]);
        set => _arguments = value;
    }

    /// <summary><c>$$</c></summary>
    public ScriptBlockStatement? Block { get; set; }

    /// <summary>Makes the name of an included template its only argument.</summary>
    public void SetTemplateName(string name) => _templateName = name;

    public void Close()
    {
        _arguments = null;
        _templateName = null;
        Block = null;
        Variables.Truncate(0);
        Loops.Truncate(0);
    }
}
