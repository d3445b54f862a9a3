namespace Generator.Templating.Parsing;

/// <summary>A stretch of a template's text, its first and its last character included.</summary>
public readonly record struct SourceSpan(string? FileName, TextPosition Start, TextPosition End)
{
    /// <summary>True for a span that stands in no text.</summary>
    public bool IsEmpty => FileName is null;

    /// <summary>How many characters the span holds.</summary>
    public int Length => End.Offset - Start.Offset + 1;

    /// <summary><c>file(line,column)</c>, counted from 1.</summary>
    public string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";

    public override string ToString() => $"{FileName}({Start})-({End})";
}
