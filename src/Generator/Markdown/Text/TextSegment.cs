using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Text;

/// <summary>A part of a block's text, and the node that it comes from.</summary>
/// <param name="Node">The literal or entity; code, an address or an image when <paramref name="Hidden"/> is not null.</param>
/// <param name="Start">Offset in the block's text.</param>
/// <param name="Length">Length in the block's text.</param>
/// <param name="Hidden">What a reader sees where the block's text has U+FFFC; null for text.</param>
internal readonly record struct TextSegment(Inline Node, int Start, int Length, string? Hidden)
{
    public int End => Start + Length;
}
