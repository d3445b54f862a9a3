using Generator.Content;
using Generator.Markdown;
using Generator.Rendering;
using Generator.Rendering.Escaping;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>
/// Writes what a feed's item shows of an article: lead, picture, text, corrections, source. It stands in an element with the article's language and direction, because
/// feed readers take the direction from the headline or not at all.
/// </summary>
internal sealed class FeedContent(World world, Utf8Output output)
{
    /// <summary>Writes the item's HTML.</summary>
    public void Write(Article article, in Body body)
    {
        var config = world.Site.Config;
        output.Write("<div dir=\"");
        output.Write(article.Details.Direction ?? config.Direction);
        output.Write("\" lang=\"");
        Attribute(article.Details.Language ?? config.Language);
        output.Write("\">\n"u8);
        if (article.Summary is { } summary && summary != body.FirstParagraph) Paragraph(summary);
        if (article.Image is { } image) Figure(article, image);
        AbsoluteLinks.Write(body.Html.Span, config.Url.Origin, world.Links.Absolute(world.PathOf(article)), output);
        foreach (var correction in article.Details.Corrections) Paragraph($"{world.Strings.Text("correction")} ({world.Texts.DateShort(Texts.Local(correction.Date))}): {correction.Text}");
        if (article.Details.Source is { } source) Paragraph($"{world.Strings.Text("source")}: {source}");
        output.Write("</div>"u8);
    }

    private void Figure(Article article, ArticleImage image)
    {
        var picture = world.Images.Of(article, image);
        output.Write("<figure><img src=\""u8);
        Attribute(UrlEscaper.Normalize(picture.AbsoluteUrl));
        output.Write("\" alt=\""u8);
        Attribute(image.Alt);
        output.Write("\">"u8);
        if (image.Caption is not null || image.Credit is not null)
        {
            output.Write("<figcaption>"u8);
            Escaper.Text(string.Join(" – ", new[] { image.Caption, image.Credit }.OfType<string>()), output);
            output.Write("</figcaption>"u8);
        }

        output.Write("</figure>\n"u8);
    }

    private void Paragraph(string text)
    {
        output.Write("<p>"u8);
        Escaper.Text(text, output);
        output.Write("</p>\n"u8);
    }

    private void Attribute(string text) => Escaper.Attribute(text, output);
}
