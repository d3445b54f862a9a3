using AngleSharp.Dom;
using Generator.Diagnostics.Catalogue;
using Generator.Markdown.Html;

namespace Generator.Markdown.RawHtml;

/// <summary>
/// Cleans raw HTML by an allow-list. The region is parsed as a browser would parse it, and only what the list names is written again, by our own
/// serializer: no comments, no foreign content and no element whose content is not ordinary markup, so that reading it again gives the same tree.
/// </summary>
internal sealed class Sanitizer
{
    private const int DeepestNesting = 200;

    private readonly HtmlFragments _fragments = new();
    private readonly RawIsolation _isolation = new();

    public void Clean(BodyContext context, RawRegion region)
    {
        var nodes = _fragments.Parse(region.Cut(context.Out));
        if (context.Source.IsArabic) _isolation.Apply(region, nodes);
        foreach (var node in nodes) Write(context, region, node, 0);
    }

    private static void WriteChildren(BodyContext context, RawRegion region, INode parent, int depth)
    {
        foreach (var child in parent.ChildNodes) Write(context, region, child, depth);
    }

    private static void Write(BodyContext context, RawRegion region, INode node, int depth)
    {
        switch (node)
        {
            case IElement element when depth < DeepestNesting:
                WriteElement(context, region, element, depth + 1);
                break;
            case IElement element:
                context.Out.AppendText(element.TextContent);
                break;
            case IText text:
                context.Out.AppendText(Arabic.Bidi.StripControls(text.Data));
                break;
        }
    }

    private static void WriteElement(BodyContext context, RawRegion region, IElement element, int depth)
    {
        if (region.SlotOf(element) is { } slot)
        {
            context.Out.Append(slot);
            return;
        }

        var name = element.LocalName;
        var written = HtmlFragments.OffsetOf(element);
        var source = written < 0 ? -1 : region.SourceOffset(written);
        var isForeign = element.NamespaceUri != NamespaceNames.HtmlUri;
        if (isForeign || HtmlAllowList.DropsContent(name))
        {
            if (!isForeign && written >= 0 && source < 0 && name == "input") WriteTag(context, element, name, source);
            else Drop(context, name, source, withContent: true);
            return;
        }

        // The page's only h1 is the headline.
        if (name == "h1") name = "h2";
        if (!HtmlAllowList.AllowsElement(name))
        {
            Drop(context, name, source, withContent: false);
            WriteChildren(context, region, element, depth);
            return;
        }

        WriteAllowed(context, region, element, name, source, depth);
    }

    private static void WriteAllowed(BodyContext context, RawRegion region, IElement element, string name, int source, int depth)
    {
        var start = context.Out.Length;
        if (!WriteTag(context, element, name, source))
        {
            WriteChildren(context, region, element, depth);
            return;
        }

        if (HtmlAllowList.IsVoid(name)) return;

        var contentStart = context.Out.Length;

        // HTML §13.2.6.4.7: a parser drops a line break right after <pre>.
        if (name == "pre" && element.FirstChild is IText { Data: ['\n', ..] }) context.Out.Append('\n');
        WriteChildren(context, region, element, depth);
        if (name == "p" && context.Out.From(contentStart).IsWhiteSpace())
        {
            context.Out.Truncate(start);
            return;
        }

        context.Out.Append("</");
        context.Out.Append(name);
        context.Out.Append('>');
    }

    /// <summary>False when nothing was written, because the element means nothing without the address that it lost.</summary>
    private static bool WriteTag(BodyContext context, IElement element, string name, int source)
    {
        var html = context.Out;
        var start = html.Length;
        html.Append('<');
        html.Append(name);
        if (!RawAttributes.Write(context, element, name, source))
        {
            html.Truncate(start);
            return false;
        }

        html.Append('>');
        return true;
    }

    private static void Drop(BodyContext context, string name, int source, bool withContent)
    {
        // An element that no author wrote (tbody and the like) is none to speak of.
        if (source < 0) return;
        context.Diagnostics.Add(MarkdownMessages.HtmlElementDropped(context.Lines.At(source, name.Length + 1), name, withContent));
    }
}
