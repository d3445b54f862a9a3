namespace Generator.Templating.Parsing;

/// <summary>A template's text, with lines and columns worked out only when somebody asks.</summary>
internal sealed class SourceText(string text, string? fileName, TextPosition start)
{
    private int[]? _lineStarts;

    public string Text => text;

    public string? FileName => fileName;

    /// <summary>Where reading begins.</summary>
    public TextPosition Start => start;

    /// <param name="first">Offset of the first character.</param>
    /// <param name="end">Offset behind the last character.</param>
    public SourceSpan Span(int first, int end) => new(fileName, PositionOf(first), PositionOf(Math.Max(first, end - 1)));

    public TextPosition PositionOf(int offset)
    {
        var lineStarts = _lineStarts ??= FindLines(text, start.Offset);
        var line = Array.BinarySearch(lineStarts, offset);
        if (line < 0) line = ~line - 1;
        if (line < 0) return start;
        return line == 0
            ? new(offset, start.Line, offset - start.Offset + start.Column)
            : new(offset, start.Line + line, offset - lineStarts[line]);
    }

    private static int IndexOfBreak(string text, int start) => start < text.Length ? text.IndexOfAny(['\n', '\r'], start) : -1;

    private static int[] FindLines(string text, int start)
    {
        List<int> lines = [start];
        for (var at = IndexOfBreak(text, start); at >= 0; at = IndexOfBreak(text, at + 1))
        {
            if (text[at] == '\n' || at + 1 == text.Length || text[at + 1] != '\n') lines.Add(at + 1);
        }
        return [.. lines];
    }
}
