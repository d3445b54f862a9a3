using Markdig.Syntax;

namespace Generator.Markdown.Html;

/// <summary>Writes bullet and numbered lists.</summary>
internal static class ListHtml
{
    public static void Write(BodyContext context, ListBlock list)
    {
        var html = context.Out;
        html.Append(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1") html.AppendAttribute("start", start);
        AttributesHtml.Write(context, list);
        html.Append(">\n");
        foreach (var item in list)
        {
            html.Append("<li");
            AttributesHtml.Write(context, item);
            html.Append('>');
            WriteItem(context, (ListItemBlock)item, !list.IsLoose);
            html.Append("</li>\n");
        }

        html.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private static void WriteItem(BodyContext context, ListItemBlock item, bool tight)
    {
        for (var i = 0; i < item.Count; i++)
        {
            if (tight && i > 0 && item[i - 1] is ParagraphBlock) context.Out.Append('\n');
            BlockHtml.Write(context, item[i], tight);
        }
    }
}
