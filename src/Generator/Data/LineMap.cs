namespace Generator.Data;

/// <summary>Finds lines and columns of many places in one text; LF, CRLF and CR end lines.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _starts.Add(i + 1);
        }
    }

    /// <summary>Lines in the text; a text that ends with a line break has an empty last one.</summary>
    public int Count => _starts.Count;

    /// <summary>Where a 1-based line begins.</summary>
    public int Start(int line) => _starts[Math.Clamp(line, 1, Count) - 1];

    /// <summary>1-based line and column of an index.</summary>
    public (int Line, int Column) Place(int index)
    {
        var found = _starts.BinarySearch(index);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, index - _starts[line] + 1);
    }

    /// <summary>A 1-based line without its line break.</summary>
    public ReadOnlySpan<char> Line(ReadOnlySpan<char> text, int line)
    {
        var start = Start(line);
        var end = line < Count ? _starts[line] : text.Length;
        return text[start..end].TrimEnd("\r\n");
    }
}
