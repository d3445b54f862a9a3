using Generator.Diagnostics.Catalogue;
using Generator.Markdown.RawHtml;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Html;

/// <summary>Writes inline markup.</summary>
internal static class InlineHtml
{
    /// <summary>The content of a paragraph, heading, cell or term.</summary>
    public static void WriteLeaf(BodyContext context, LeafBlock leaf)
    {
        if (leaf.Inline is null) return;
        context.Text.Begin(leaf);
        context.Text.ReportFindings();
        WriteChildren(context, leaf.Inline);
        context.Text.End();
    }

    public static void WriteChildren(BodyContext context, ContainerInline container)
    {
        if (!context.TryEnter(container)) return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            context.Text.Before(inline);
            Write(context, inline);
            context.Text.After(inline);
        }

        context.Leave();
    }

    private static void Write(BodyContext context, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                if (IsFence(literal)) context.Diagnostics.Add(MarkdownMessages.ComponentStrayFence(context.At(literal.Span)));
                context.Text.Write(literal, literal.Content.AsSpan());
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(context, emphasis);
                break;
            case LinkInline { IsImage: true } image:
                ImageHtml.Write(context, image, inFigure: false);
                break;
            case LinkInline link:
                LinkHtml.Write(context, link);
                break;
            case AutolinkInline link:
                LinkHtml.Write(context, link);
                break;
            case CodeInline code:
                CodeHtml.Write(context, code);
                break;
            case LineBreakInline lineBreak:
                context.Out.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case HtmlEntityInline entity:
                context.Text.Write(entity, entity.Transcoded.AsSpan());
                break;
            case HtmlInline html:
                RawHtmlWriter.Write(context, html);
                break;
            case FootnoteLink link:
                FootnoteHtml.Write(context, link);
                break;
            case TaskList task:
                WriteTask(context, task);
                break;
            case DelimiterInline delimiter:
                context.Out.AppendText(delimiter.ToLiteral());
                WriteChildren(context, delimiter);
                break;
            case ContainerInline container:
                WriteChildren(context, container);
                break;
        }
    }

    private static bool IsFence(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        return text.Length >= 3 && text[0] == ':' && text.TrimEnd(' ').IndexOfAnyExcept(':') < 0;
    }

    private static void WriteEmphasis(BodyContext context, EmphasisInline emphasis)
    {
        var element = emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";
        var html = context.Out;
        html.Append('<');
        html.Append(element);
        AttributesHtml.Write(context, emphasis);
        html.Append('>');
        WriteChildren(context, emphasis);
        html.Append("</");
        html.Append(element);
        html.Append('>');
    }

    private static void WriteTask(BodyContext context, TaskList task)
    {
        context.Out.Append("<input type=\"checkbox\" disabled");
        if (task.Checked) context.Out.Append(" checked");
        context.Out.AppendAttribute("aria-label", task.Checked ? context.Labels.Done : context.Labels.NotDone);
        context.Out.Append('>');
    }
}
