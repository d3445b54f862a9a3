using Generator.Templating.Parsing;

namespace Generator.Templating.Evaluation;

/// <summary>Where an operator and its two operands stand, for messages.</summary>
internal interface IOperationSite
{
    SourceSpan Operator { get; }

    SourceSpan Left { get; }

    SourceSpan Right { get; }
}

/// <summary>An operation that no template wrote, as when a function adds.</summary>
internal sealed class PlainOperationSite(SourceSpan span) : IOperationSite
{
    public SourceSpan Operator => span;

    public SourceSpan Left => span;

    public SourceSpan Right => span;
}
