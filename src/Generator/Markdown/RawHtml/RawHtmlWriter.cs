using Generator.Diagnostics.Catalogue;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.RawHtml;

/// <summary>Writes an author's raw HTML as it stands; the region around it is cleaned or checked when it is complete.</summary>
internal static class RawHtmlWriter
{
    public static void Write(BodyContext context, HtmlBlock block)
    {
        if (block.Type == HtmlBlockType.Comment && !IsClosed(block)) context.Diagnostics.Add(MarkdownMessages.HtmlCommentUnclosed(context.Lines.At(block.Span.Start, 4)));
        for (var i = 0; i < block.Lines.Count; i++)
        {
            ref var line = ref block.Lines.Lines[i];

            // The line's own position is that of its container's mark; a line with expanded tabs has a text of its own.
            var isSource = line.Slice.Text?.Length == context.Source.Markdown.Length;
            WritePiece(context, line.Slice.AsSpan(), isSource ? line.Slice.Start : line.Position);
            context.Out.Append('\n');
        }
    }

    public static void Write(BodyContext context, HtmlInline inline) => WritePiece(context, inline.Tag, inline.Span.Start);

    private static bool IsClosed(HtmlBlock comment)
    {
        for (var i = 0; i < comment.Lines.Count; i++)
        {
            if (comment.Lines.Lines[i].Slice.AsSpan().Contains("-->", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void WritePiece(BodyContext context, ReadOnlySpan<char> html, int sourceOffset)
    {
        if (context.Region is not { } region)
        {
            // Every place where raw HTML may occur is inside a region; should one be missed, the markup is shown, never run.
            context.Out.AppendText(html);
            return;
        }

        region.AddPiece(context.Out.Length, sourceOffset, html.Length);
        context.Out.Append(html);
    }
}
