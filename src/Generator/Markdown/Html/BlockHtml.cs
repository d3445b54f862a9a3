using Generator.Markdown.Parsing;
using Generator.Markdown.RawHtml;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Generator.Markdown.Html;

/// <summary>Writes blocks.</summary>
internal static class BlockHtml
{
    public static void WriteChildren(BodyContext context, ContainerBlock container, bool tight = false)
    {
        for (var i = 0; i < container.Count; i++) Write(context, container[i], tight);
    }

    /// <param name="tight">Whether paragraphs stand without <c>p</c>, as in tight lists.</param>
    public static void Write(BodyContext context, Block block, bool tight = false)
    {
        if (!context.TryEnter(block)) return;
        switch (block)
        {
            case ParagraphBlock paragraph:
                ParagraphHtml.Write(context, paragraph, tight);
                break;
            case HeadingBlock heading:
                HeadingHtml.Write(context, heading);
                break;
            case ListBlock list:
                ListHtml.Write(context, list);
                break;
            case QuoteBlock quote:
                WriteElement(context, quote, "blockquote");
                break;
            case CodeBlock code:
                CodeHtml.Write(context, code);
                break;
            case HtmlBlock html:
                RawHtmlWriter.Write(context, html);
                break;
            case ThematicBreakBlock rule:
                context.Out.Append("<hr");
                AttributesHtml.Write(context, rule);
                context.Out.Append(">\n");
                break;
            case Table table:
                TableHtml.Write(context, table);
                break;
            case FootnoteGroup footnotes:
                FootnoteHtml.Write(context, footnotes);
                break;
            case DefinitionList list:
                DefinitionListHtml.Write(context, list);
                break;
            case ComponentBlock component:
                ComponentHtml.Write(context, component);
                break;
            case LinkReferenceDefinitionGroup or BlankLineBlock or LinkReferenceDefinition:
                break;
            case ContainerBlock container:
                WriteChildren(context, container, tight);
                break;
            case LeafBlock leaf:
                InlineHtml.WriteLeaf(context, leaf);
                break;
        }

        context.Leave();
    }

    private static void WriteElement(BodyContext context, ContainerBlock block, string element)
    {
        var html = context.Out;
        html.Append('<');
        html.Append(element);
        AttributesHtml.Write(context, block);
        html.Append(">\n");
        WriteChildren(context, block);
        html.Append("</");
        html.Append(element);
        html.Append(">\n");
    }
}
