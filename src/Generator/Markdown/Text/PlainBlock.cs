using Markdig.Syntax;

namespace Generator.Markdown.Text;

/// <summary>The plain text of a paragraph or heading as a reader sees it.</summary>
internal static class PlainBlock
{
    public static string Text(LeafBlock block, bool isArabic) => string.Join(' ', new PlainText().Of(block).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
