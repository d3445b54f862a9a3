namespace Generator.Templating.Parsing;

public sealed record ParserOptions
{
    /// <summary>How deeply expressions and blocks may be nested before the template is refused.</summary>
    public int? ExpressionDepthLimit { get; init; } = 250;

    /// <summary>Reads <c>1.5</c> as a decimal number instead of a double.</summary>
    public bool ParseFloatAsDecimal { get; init; }
}
