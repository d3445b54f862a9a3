using Generator.Diagnostics.Catalogue;
using Generator.Markdown.Links;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Html;

/// <summary>Writes images with the size of their file, so that the page does not jump while it loads.</summary>
internal static class ImageHtml
{
    public static void Write(BodyContext context, LinkInline image, bool inFigure)
    {
        var span = image.UrlSpan.IsEmpty || image.Reference is not null ? image.Span : image.UrlSpan;
        if (ImageReader.Read(context, image.Url, span) is not { } found) return;
        var html = context.Out;
        html.Append("<img src=\"");
        if (found.IsExternal) UrlEncoding.AppendAbsolute(html, found.Href);
        else UrlEncoding.Append(html, found.Href);
        html.Append('"');
        var alt = context.Text.Plain(context.Plain.Of(image));
        html.AppendAttribute("alt", alt);
        if (!inFigure && !string.IsNullOrWhiteSpace(image.Title)) html.AppendAttribute("title", context.Text.Plain(image.Title));
        WriteSize(html, found, image.TryGetAttributes());
        if (!Has(image.TryGetAttributes(), "loading")) html.Append(" loading=\"lazy\"");
        html.Append(" decoding=\"async\"");
        AttributesHtml.Write(context, image);
        html.Append('>');
        context.Component?.Images.Add(new(found.Href, alt, string.IsNullOrWhiteSpace(image.Title) ? null : context.Text.Plain(image.Title), found.Width, found.Height));
    }

    // An author who sets one side gets the other in proportion.
    private static void WriteSize(HtmlBuffer html, ImageOutcome found, HtmlAttributes? attributes)
    {
        if (found.Width == 0 || found.Height == 0) return;
        var width = Pixels(attributes, "width");
        var height = Pixels(attributes, "height");
        if (!Has(attributes, "width")) html.AppendAttribute("width", height > 0 ? (int)Math.Max(1, (long)found.Width * height / found.Height) : found.Width);
        if (!Has(attributes, "height")) html.AppendAttribute("height", width > 0 ? (int)Math.Max(1, (long)found.Height * width / found.Width) : found.Height);
    }

    private static bool Has(HtmlAttributes? attributes, string name) => Find(attributes, name) is not null;

    private static int Pixels(HtmlAttributes? attributes, string name) =>
        int.TryParse(Find(attributes, name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var pixels) ? pixels : 0;

    private static string? Find(HtmlAttributes? attributes, string name)
    {
        if (attributes?.Properties is not { } properties) return null;
        foreach (var (key, value) in properties)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return value ?? "";
        }

        return null;
    }
}
