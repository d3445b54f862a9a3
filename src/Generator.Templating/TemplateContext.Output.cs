using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating;

public partial class TemplateContext
{
    private readonly Stack<IScriptOutput> _outputs = new();
    private IScriptOutput _output;

    /// <summary>Where the template prints now.</summary>
    public IScriptOutput Output => _output;

    /// <summary>The blanks that stand before the tag that is printing, when <see cref="AutoIndent"/> is on.</summary>
    public string? CurrentIndent { get; set; }

    public void PushOutput() => PushOutput(new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(_output);
        _output = output;
    }

    public IScriptOutput PopOutput()
    {
        if (_outputs.Count == 0) throw new InvalidOperationException("No output was pushed");
        var popped = _output;
        _output = _outputs.Pop();
        return popped;
    }

    /// <summary>Prints a value. Every value that a template prints passes here, raw text does not: override it to escape.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is not null) Write(ObjectToString(textAsObject));
        return this;
    }

    public virtual ValueTask<TemplateContext> WriteAsync(SourceSpan span, object? textAsObject) => new(Write(span, textAsObject));

    /// <summary>Prints text as it is.</summary>
    public TemplateContext Write(string? text)
    {
        if (text is not null) Write(text, 0, text.Length);
        return this;
    }

    /// <summary>Prints a part of a text as it is.</summary>
    public TemplateContext Write(string text, int startIndex, int count)
    {
        if (EnableOutput) _output.Write(text, startIndex, count);
        return this;
    }

    public TemplateContext WriteLine() => Write(NewLine);
}
