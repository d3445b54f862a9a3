using Generator.Diagnostics;
using Markdig.Syntax;

namespace Generator.Markdown;

/// <summary>Turns offsets into a body into lines and columns of the author's file. Lines are counted only when the first message asks.</summary>
internal sealed class SourceLines
{
    private readonly List<int> _starts = [];
    private readonly List<int> _removed = [];
    private string _path = "";
    private string _text = "";
    private int _firstLine = 1;

    /// <summary>Offsets in the author's file of characters that were taken out before parsing, in order.</summary>
    public List<int> Removed => _removed;

    /// <param name="source">The body as its author wrote it; <see cref="Removed"/> is up to date.</param>
    public void Reset(BodySource source)
    {
        _path = source.SourcePath;
        _text = source.Markdown;
        _firstLine = source.FirstLine;
        _starts.Clear();
    }

    /// <summary>The place of a syntax node; its length ends with its first line.</summary>
    public FileSpan Of(SourceSpan span) => At(span.Start, Math.Max(0, span.End - span.Start + 1));

    /// <summary>The place of <paramref name="length"/> characters at <paramref name="offset"/>.</summary>
    public FileSpan At(int offset, int length) => OfOriginal(Original(offset), Original(offset + length) - Original(offset));

    /// <summary>The place of characters of the author's text.</summary>
    public FileSpan OfOriginal(int offset, int length)
    {
        if (_starts.Count == 0) CountLines();
        offset = Math.Clamp(offset, 0, _text.Length);
        var line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        var start = _starts[line];
        var end = offset;
        var limit = Math.Min(_text.Length, offset + length);
        while (end < limit && _text[end] is not ('\n' or '\r')) end++;
        return new(_path, _firstLine + line, offset - start + 1, end - offset);
    }

    /// <summary>The place in the author's file of an offset in what was parsed.</summary>
    public int Original(int offset)
    {
        // entry i stood at offset _removed[i] - i of what is left
        var (low, high) = (0, _removed.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_removed[middle] - middle <= offset) low = middle + 1;
            else high = middle;
        }

        return offset + low;
    }

    private void CountLines()
    {
        _starts.Add(0);
        for (var i = Next(0); i >= 0; i = Next(i + 1))
        {
            // A lone carriage return ends a line, as CommonMark §2.1 has it.
            if (_text[i] == '\n' || i + 1 == _text.Length || _text[i + 1] != '\n') _starts.Add(i + 1);
        }

        int Next(int start) => _text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var next ? start + next : -1;
    }
}
