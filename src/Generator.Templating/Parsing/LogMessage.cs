namespace Generator.Templating.Parsing;

public enum ParserMessageType
{
    Error,
    Warning,
}

/// <summary>What the parser has to say about a template.</summary>
public sealed record LogMessage(ParserMessageType Type, SourceSpan Span, string Message)
{
    /// <summary><c>file(line,column) : error : text</c>.</summary>
    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type is ParserMessageType.Error ? "error" : "warning")} : {Message}";
}
