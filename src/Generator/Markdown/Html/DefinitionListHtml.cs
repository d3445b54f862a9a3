using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace Generator.Markdown.Html;

/// <summary>Writes definition lists.</summary>
internal static class DefinitionListHtml
{
    public static void Write(BodyContext context, DefinitionList list)
    {
        var html = context.Out;
        html.Append("<dl");
        AttributesHtml.Write(context, list);
        html.Append(">\n");
        foreach (var block in list)
        {
            if (block is DefinitionItem item) WriteItem(context, item);
        }

        html.Append("</dl>\n");
    }

    private static void WriteItem(BodyContext context, DefinitionItem item)
    {
        var html = context.Out;
        var first = 0;
        for (; first < item.Count && item[first] is DefinitionTerm term; first++)
        {
            html.Append("<dt");
            AttributesHtml.Write(context, term);
            html.Append('>');
            InlineHtml.WriteLeaf(context, term);
            html.Append("</dt>\n");
        }

        html.Append("<dd");
        AttributesHtml.Write(context, item);
        html.Append('>');
        var tight = item.Count == first + 1;
        for (var i = first; i < item.Count; i++) BlockHtml.Write(context, item[i], tight);
        html.Append("</dd>\n");
    }
}
