using System.Globalization;
using Generator.Markdown.Html;

namespace Generator.Markdown.RawHtml;

/// <summary>
/// A stretch of a body's HTML, of whole blocks, that has raw HTML in it. It is judged as a whole, because tags of raw HTML may be spread over
/// several pieces that are harmless one by one.
/// </summary>
internal sealed class RawRegion
{
    private readonly List<Piece> _pieces = [];
    private readonly List<string> _slots = [];

    /// <param name="start">Offset in the output at which it begins.</param>
    /// <param name="markdown">The body, in which the slots' name must not occur.</param>
    public RawRegion(int start, string markdown)
    {
        Start = start;
        SlotAttribute = "data-slot";
        while (markdown.Contains(SlotAttribute, StringComparison.OrdinalIgnoreCase)) SlotAttribute += "x";
    }

    public int Start { get; }

    /// <summary>Attribute of the elements that stand for components' HTML until the region is clean. Authors cannot write one.</summary>
    public string SlotAttribute { get; }

    public IReadOnlyList<string> Slots => _slots;

    public void AddPiece(int offset, int sourceOffset, int length) => _pieces.Add(new(offset - Start, sourceOffset, length));

    /// <summary>Writes an element that stands for trusted HTML.</summary>
    public void WriteSlot(HtmlBuffer html, string content)
    {
        html.Append("<div ");
        html.Append(SlotAttribute);
        html.Append("=\"");
        html.Append(_slots.Count);
        html.Append("\"></div>");
        _slots.Add(content);
    }

    /// <summary>The HTML of a slot element, or null for other elements.</summary>
    public string? SlotOf(AngleSharp.Dom.IElement element) =>
        element.GetAttribute(SlotAttribute) is { } number && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _slots.Count
            ? _slots[index]
            : null;

    /// <summary>Takes the region out of the output. Carriage returns become blanks: a parser would join them with line breaks, and offsets would shift.</summary>
    public string Cut(HtmlBuffer html)
    {
        var text = html.Cut(Start);
        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace('\r', ' ') : text;
    }

    /// <summary>Offset in the Markdown of an offset in the region; -1 when the author did not write what stands there.</summary>
    public int SourceOffset(int offset)
    {
        foreach (var piece in _pieces)
        {
            if (offset >= piece.Offset && offset < piece.Offset + piece.Length) return piece.SourceOffset + offset - piece.Offset;
        }

        return -1;
    }

    /// <summary>Where the first raw HTML stands in the Markdown.</summary>
    public (int Offset, int Length) FirstPiece => _pieces.Count == 0 ? (0, 0) : (_pieces[0].SourceOffset, _pieces[0].Length);

    private readonly record struct Piece(int Offset, int SourceOffset, int Length);
}
