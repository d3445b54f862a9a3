using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Html;

/// <summary>Writes paragraphs: never an empty one, and a paragraph of nothing but pictures as figures.</summary>
internal static class ParagraphHtml
{
    public static void Write(BodyContext context, ParagraphBlock paragraph, bool tight)
    {
        if (paragraph.Inline is null) return;
        if (IsPictures(paragraph.Inline))
        {
            WriteFigures(context, paragraph.Inline);
            return;
        }

        var html = context.Out;
        if (tight)
        {
            InlineHtml.WriteLeaf(context, paragraph);
            return;
        }

        var start = html.Length;
        html.Append("<p");
        AttributesHtml.Write(context, paragraph);
        html.Append('>');
        var contentStart = html.Length;
        InlineHtml.WriteLeaf(context, paragraph);
        if (html.From(contentStart).IsWhiteSpace())
        {
            html.Truncate(start);
            return;
        }

        html.Append("</p>\n");
        RememberFirst(context, paragraph);
    }

    /// <summary>The body's first paragraph is the first one at the top level that has text.</summary>
    private static void RememberFirst(BodyContext context, ParagraphBlock paragraph)
    {
        if (context.FirstParagraph is not null || paragraph.Parent is not MarkdownDocument) return;
        var text = context.Text.PlainOf(paragraph);
        if (text.Length > 0) context.FirstParagraph = text;
    }

    private static bool IsPictures(ContainerInline container)
    {
        var pictures = 0;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (IsPicture(inline)) pictures++;
            else if (inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace())) return false;
        }

        return pictures > 0;
    }

    // A picture, or a link around nothing but a picture.
    private static bool IsPicture(Inline inline) =>
        inline is LinkInline { IsImage: true } or LinkInline { IsImage: false, FirstChild: LinkInline { IsImage: true, NextSibling: null } };

    private static void WriteFigures(BodyContext context, ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not LinkInline link) continue;
            var image = link.IsImage ? link : (LinkInline)link.FirstChild!;
            var html = context.Out;
            var start = html.Length;
            html.Append("<figure>");
            var contentStart = html.Length;
            if (link.IsImage) ImageHtml.Write(context, image, inFigure: true);
            else LinkHtml.Write(context, link, imageInFigure: true);
            if (html.Length == contentStart)
            {
                html.Truncate(start);
                continue;
            }

            if (!string.IsNullOrWhiteSpace(image.Title))
            {
                html.Append("<figcaption>");
                context.Text.WritePlain(image.Title);
                html.Append("</figcaption>");
            }

            html.Append("</figure>\n");
        }
    }
}
