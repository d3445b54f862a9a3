using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Html;

/// <summary>Writes footnotes and the links between them and the text (DPUB-ARIA 1.1 roles).</summary>
internal static class FootnoteHtml
{
    public static void Write(BodyContext context, FootnoteGroup group)
    {
        if (group.Count == 0) return;
        var html = context.Out;
        html.Append("<section class=\"footnotes\" role=\"doc-endnotes\"");
        html.AppendAttribute("aria-label", context.Labels.Footnotes);
        html.Append(">\n<ol>\n");
        foreach (var block in group)
        {
            var footnote = (Footnote)block;
            html.Append("<li");
            html.AppendAttribute("id", NoteId(context, footnote));
            html.Append('>');
            var start = html.Length;
            BlockHtml.WriteChildren(context, footnote);
            html.TrimLineBreak(start);
            html.Append("</li>\n");
        }

        html.Append("</ol>\n</section>\n");
    }

    public static void Write(BodyContext context, FootnoteLink link)
    {
        if (link.IsBackLink) WriteBackLink(context, link);
        else WriteReference(context, link);
    }

    private static void WriteReference(BodyContext context, FootnoteLink link)
    {
        var html = context.Out;
        var number = context.Options.Number(link.Footnote.Order, context.Source.IsArabic);
        html.Append("<sup class=\"footnote-ref\"><a");
        var id = ReferenceId(link);
        if (context.Ids.TryTake(id)) html.AppendAttribute("id", id);
        html.Append(" href=\"#");
        html.AppendAttributeValue(NoteAnchor(link.Footnote));
        html.Append("\" role=\"doc-noteref\"");
        html.AppendAttribute("aria-label", $"{context.Labels.Footnote} {number}");
        html.Append('>');
        html.Append(number);
        html.Append("</a></sup>");
    }

    private static void WriteBackLink(BodyContext context, FootnoteLink link)
    {
        var html = context.Out;
        html.Append(" <a class=\"footnote-back\" href=\"#");
        html.AppendAttributeValue(ReferenceId(link));
        html.Append("\" role=\"doc-backlink\"");
        html.AppendAttribute("aria-label", context.Labels.BackToText);

        // The variation selector keeps the arrow from becoming a coloured picture.
        html.Append(">↩\uFE0E</a>");
    }

    private static string NoteId(BodyContext context, Footnote footnote)
    {
        var id = NoteAnchor(footnote);
        context.Ids.TryTake(id);
        return id;
    }

    // A colon never occurs in a heading's id, so that these cannot collide with one.
    private static string NoteAnchor(Footnote footnote) => $"fn:{footnote.Order}";

    // A note that is referred to several times has one reference id each: fnref:1, fnref:1-2 …
    private static string ReferenceId(FootnoteLink link)
    {
        var links = link.Footnote.Links;
        for (var i = 0; i < links.Count; i++)
        {
            if (links[i].Index == link.Index) return i == 0 ? $"fnref:{link.Footnote.Order}" : $"fnref:{link.Footnote.Order}-{i + 1}";
        }

        return $"fnref:{link.Footnote.Order}";
    }
}
