using Generator.Arabic;
using Generator.Markdown.Links;
using Generator.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Html;

/// <summary>Writes links. A link that leads nowhere becomes its text.</summary>
internal static class LinkHtml
{
    public static void Write(BodyContext context, LinkInline link, bool imageInFigure = false)
    {
        var target = LinkReader.Read(context, link.GetDynamicUrl is null ? link.Url : link.GetDynamicUrl(), link.UrlSpan.IsEmpty || link.Reference is not null ? link.Span : link.UrlSpan);
        if (target.Href is null)
        {
            WriteContent(context, link, imageInFigure);
            return;
        }

        Open(context, target);
        if (!string.IsNullOrWhiteSpace(link.Title)) context.Out.AppendAttribute("title", context.Text.Plain(link.Title));
        AttributesHtml.Write(context, link);
        context.Out.Append('>');
        var isolated = BlockText.IsIsolated(link);
        var run = isolated ? new IsolatedRun(0, 0, LeftToRight: true, ArabicGroups.Are(context.Plain.Of(link))) : default;
        if (isolated) context.Text.OpenIsolate(run);
        WriteContent(context, link, imageInFigure);
        if (isolated) context.Text.CloseIsolate(run);
        context.Out.Append("</a>");
        if (context.Component is { } component) component.Links.Add(new(target.Href, context.Text.Plain(context.Plain.Of(link)), target.SourcePath));
    }

    public static void Write(BodyContext context, AutolinkInline link)
    {
        var target = LinkReader.Read(context, link.IsEmail ? "mailto:" + link.Url : link.Url, link.Span);
        if (target.Href is not null)
        {
            Open(context, target);
            AttributesHtml.Write(context, link);
            context.Out.Append('>');
        }

        if (!link.IsEmail) context.Out.Append("<bdi dir=\"ltr\">");
        context.Out.AppendText(link.Url);
        if (!link.IsEmail) context.Out.Append("</bdi>");
        if (target.Href is not null) context.Out.Append("</a>");
    }

    private static void WriteContent(BodyContext context, LinkInline link, bool imageInFigure)
    {
        if (imageInFigure) ImageHtml.Write(context, (LinkInline)link.FirstChild!, inFigure: true);
        else InlineHtml.WriteChildren(context, link);
    }

    private static void Open(BodyContext context, LinkOutcome target)
    {
        context.Out.Append("<a href=\"");
        if (target.Scheme is null) UrlEncoding.Append(context.Out, target.Href);
        else UrlEncoding.AppendAbsolute(context.Out, target.Href!);
        context.Out.Append('"');
    }
}
