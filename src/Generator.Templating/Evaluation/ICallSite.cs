using Generator.Templating.Parsing;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Where a function is called from, for messages.</summary>
internal interface ICallSite
{
    SourceSpan Span { get; }

    /// <summary>Right behind the call, where an argument is missing.</summary>
    SourceSpan End { get; }

    SourceSpan ArgumentSpan(int index);
}

/// <summary>A call that no template wrote, as when a function calls another.</summary>
internal sealed class PlainCallSite(SourceSpan span) : ICallSite
{
    public SourceSpan Span => span;

    public SourceSpan End => span with { Start = Behind, End = Behind };

    private TextPosition Behind => new(span.End.Offset + 1, span.End.Line, span.End.Column + 1);

    public SourceSpan ArgumentSpan(int index) => span;
}

/// <summary>A function's name alone, which calls it without arguments.</summary>
internal sealed class NodeCallSite(ScriptNode syntax) : ICallSite
{
    public SourceSpan Span => syntax.Span;

    public SourceSpan End => syntax.SpanBehind;

    public SourceSpan ArgumentSpan(int index) => syntax.Span;
}
