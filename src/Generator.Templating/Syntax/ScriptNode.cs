using Generator.Templating.Parsing;

namespace Generator.Templating.Syntax;

/// <summary>A piece of a parsed template. Immutable; it knows where it stands.</summary>
public abstract class ScriptNode
{
    private protected ScriptNode(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }
}
