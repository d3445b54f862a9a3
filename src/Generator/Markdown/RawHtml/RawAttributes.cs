using AngleSharp.Dom;
using Generator.Diagnostics.Catalogue;
using Generator.Markdown.Html;
using Generator.Markdown.Links;
using Markdig.Syntax;

namespace Generator.Markdown.RawHtml;

/// <summary>Writes the attributes of an element inside a region of raw HTML: the author's are checked, ours pass.</summary>
internal static class RawAttributes
{
    /// <param name="context">The body.</param>
    /// <param name="element">The element as it was parsed.</param>
    /// <param name="name">Its name in the output.</param>
    /// <param name="source">Offset of its tag in the Markdown; -1 when the renderer made it, or the parser as a copy of another.</param>
    /// <returns>False when the element is to be left out: an image or a link without its address.</returns>
    public static bool Write(BodyContext context, IElement element, string name, int source)
    {
        if (source < 0)
        {
            foreach (var attribute in element.Attributes) WriteUnsourced(context, element, name, attribute);
            return true;
        }

        var span = new SourceSpan(source, source + name.Length);
        foreach (var attribute in element.Attributes)
        {
            if (!WriteOne(context, element, name, attribute, span)) return false;
        }

        return true;
    }

    // What the renderer wrote needs no change, but a parser that repairs wrong nesting copies authors' elements too, and copies have no place.
    private static void WriteUnsourced(BodyContext context, IElement element, string name, IAttr attribute)
    {
        var written = HtmlFragments.OffsetOf(element) >= 0;
        var ownInput = name == "input" && attribute.Name is "type" or "checked" or "disabled";
        if (!ownInput && !HtmlAllowList.AllowsAttribute(name, attribute.Name)) return;
        if (attribute.Name == "id" && !written) return;
        if (HtmlAllowList.IsUrl(attribute.Name) && !(written && IsSafe(attribute.Value))) return;
        context.Out.AppendAttribute(attribute.Name, Arabic.Bidi.StripControls(attribute.Value));
    }

    private static bool IsSafe(string url) => UrlScheme.Of(UrlScheme.Clean(url)) is not { } scheme || UrlScheme.AllowsLink(scheme);

    private static bool WriteOne(BodyContext context, IElement element, string name, IAttr attribute, SourceSpan span)
    {
        var key = attribute.Name;
        if (!HtmlAllowList.AllowsAttribute(name, key))
        {
            context.Diagnostics.Add(MarkdownMessages.HtmlAttributeDropped(context.At(span), name, key));
            return true;
        }

        switch (key)
        {
            case "id":
                WriteId(context, attribute.Value, span);
                return true;
            case "target" or "rel":
                WriteTarget(context, element, key, attribute.Value);
                return true;
            case "src" when name == "img":
                return WriteImage(context, element, attribute.Value, span);
            default:
                return HtmlAllowList.IsUrl(key) ? WriteUrl(context, name, key, attribute.Value, span) : WritePlain(context, key, attribute.Value);
        }
    }

    private static bool WritePlain(BodyContext context, string key, string value)
    {
        context.Out.AppendAttribute(key, Arabic.Bidi.StripControls(value));
        return true;
    }

    private static void WriteId(BodyContext context, string wished, SourceSpan span)
    {
        if (!AttributesHtml.IsSafeId(wished))
        {
            context.Diagnostics.Add(MarkdownMessages.IdInvalid(context.At(span), wished));
            return;
        }

        var id = context.Ids.Take(wished);
        if (id != wished) context.Diagnostics.Add(MarkdownMessages.IdTaken(context.At(span), wished, id));
        context.Out.AppendAttribute("id", id);
    }

    // A page that opens in a new window must not get hold of ours (HTML §4.6.7.14).
    private static void WriteTarget(BodyContext context, IElement element, string key, string value)
    {
        var opensWindow = string.Equals(element.GetAttribute("target"), "_blank", StringComparison.OrdinalIgnoreCase);
        if (key == "target" && opensWindow) context.Out.Append(" target=\"_blank\" rel=\"noopener\"");
        else if (key == "rel" && !opensWindow) context.Out.AppendAttribute("rel", value);
    }

    private static bool WriteImage(BodyContext context, IElement element, string value, SourceSpan span)
    {
        if (ImageReader.Read(context, value, span) is not { } image) return false;
        context.Out.Append(" src=\"");
        if (image.IsExternal) UrlEncoding.AppendAbsolute(context.Out, image.Href);
        else UrlEncoding.Append(context.Out, image.Href);
        context.Out.Append('"');
        if (image is { Width: > 0, Height: > 0 } && !element.HasAttribute("width") && !element.HasAttribute("height"))
        {
            context.Out.AppendAttribute("width", image.Width);
            context.Out.AppendAttribute("height", image.Height);
        }

        if (!element.HasAttribute("alt")) context.Out.Append(" alt=\"\"");
        if (!element.HasAttribute("loading")) context.Out.Append(" loading=\"lazy\"");
        if (!element.HasAttribute("decoding")) context.Out.Append(" decoding=\"async\"");
        return true;
    }

    private static bool WriteUrl(BodyContext context, string name, string key, string value, SourceSpan span)
    {
        var target = LinkReader.Read(context, value, span);
        if (target.Href is null) return name != "a";
        context.Out.Append(' ');
        context.Out.Append(key);
        context.Out.Append("=\"");
        if (target.Scheme is null) UrlEncoding.Append(context.Out, target.Href);
        else UrlEncoding.AppendAbsolute(context.Out, target.Href);
        context.Out.Append('"');
        return true;
    }
}
