using Markdig.Syntax;

namespace Generator.Markdown.Text;

/// <summary>The plain text of a paragraph as a reader sees it.</summary>
internal static class PlainBlock
{
    public static string Text(LeafBlock block, bool isArabic)
    {
        var text = new BlockText();
        text.Read(block, isArabic);
        return text.Plain();
    }
}
