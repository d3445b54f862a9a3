using Generator.Templating.Parsing;

namespace Generator.Templating.Evaluation;

/// <summary>Where a function is called from, for messages.</summary>
internal interface ICallSite
{
    SourceSpan Span { get; }

    SourceSpan ArgumentSpan(int index);
}

/// <summary>A call that no template wrote, as when a function calls another.</summary>
internal sealed class PlainCallSite(SourceSpan span) : ICallSite
{
    public SourceSpan Span => span;

    public SourceSpan ArgumentSpan(int index) => span;
}
