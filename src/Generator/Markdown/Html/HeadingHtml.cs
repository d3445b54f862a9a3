using Generator.Diagnostics.Catalogue;
using Generator.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Markdown.Html;

/// <summary>Writes headings. The page's only <c>h1</c> is the headline: a body's level 1 that repeats it goes, others move one level down with everything below them.</summary>
internal static class HeadingHtml
{
    private const int Deepest = 6;

    /// <summary>How many levels the headings of a body move down.</summary>
    public static int ShiftOf(BodyContext context, MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: 1 } heading && !RepeatsTitle(context, context.Text.PlainOf(heading))) return 1;
        }

        return 0;
    }

    public static void Write(BodyContext context, HeadingBlock heading)
    {
        var text = context.Text.PlainOf(heading);
        if (heading.Level == 1 && RepeatsTitle(context, text)) return;
        var html = context.Out;
        var start = html.Length;
        var level = Math.Clamp(heading.Level + context.HeadingShift, 2, Deepest);
        html.Append("<h");
        html.Append(level);
        var attributes = heading.TryGetAttributes();
        var tagEnd = html.Length;
        AttributesHtml.Write(context, heading, writeId: false);
        html.Append('>');
        var contentStart = html.Length;
        InlineHtml.WriteLeaf(context, heading);
        if (html.From(contentStart).IsWhiteSpace())
        {
            html.Truncate(start);
            return;
        }

        // The id is settled after the content, which may report its own problems first, and goes before the other attributes.
        var id = IdOf(context, heading, attributes, text);
        var rest = html.Cut(tagEnd);
        html.AppendAttribute("id", id);
        html.Append(rest);
        html.Append("</h");
        html.Append(level);
        html.Append(">\n");
        context.Headings.Add(new(level, id, text));
    }

    private static string IdOf(BodyContext context, HeadingBlock heading, HtmlAttributes? attributes, string text)
    {
        if (attributes?.Id is { } wished && AttributesHtml.CheckedId(context, wished, attributes, heading) is { } id) return id;
        return context.Ids.Take(HeadingId.From(text));
    }

    private static bool RepeatsTitle(BodyContext context, string text) => context.Source.Title is { } title && context.Text.Plain(title) == text;
}
