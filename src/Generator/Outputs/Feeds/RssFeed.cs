using Generator.Content;
using Generator.Markdown.Images;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>RSS 2.0 as the RSS Advisory Board's profile wants it, with Dublin Core names and whole texts in <c>content:encoded</c>.</summary>
internal sealed class RssFeed(World world, ItemContent content, Utf8Output output)
{
    /// <summary>Largest picture of a channel (RSS 2.0 specification, element <c>image</c>).</summary>
    private const int MaxImageWidth = 144;

    private const int MaxImageHeight = 400;

    private readonly XmlOutput _xml = new(output);

    /// <summary>Writes the whole file.</summary>
    public void Write(FeedHead head, Feed feed)
    {
        _xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""u8);
        _xml.Raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\">\n<channel>\n"u8);
        _xml.Element("title"u8, head.Title);
        _xml.Element("link"u8, head.Url);
        _xml.Element("description"u8, head.Description);
        _xml.Element("language"u8, FeedLanguage.Of(world.Site.Config));
        if (head.Updated is { } updated) _xml.Element("lastBuildDate"u8, FeedDates.Rfc822(updated));
        _xml.Raw("<atom:link"u8);
        _xml.Attribute("href"u8, head.SelfUrl);
        _xml.Raw(" rel=\"self\" type=\"application/rss+xml\"/>\n"u8);
        WriteImage(head);
        foreach (var article in feed.Articles) WriteItem(article, feed.HasBodies);
        _xml.Raw("</channel>\n</rss>\n"u8);
    }

    /// <summary>The logo, if it is a picture that the profile allows: GIF, JPEG or PNG, and not too large.</summary>
    private void WriteImage(FeedHead head)
    {
        if (world.Site.Config.Logo is not { } path || MediaTypes.OfImage(path) is not ("image/png" or "image/jpeg" or "image/gif")) return;
        var logo = world.Images.OfSite(path);
        if (logo.Width is 0 or > MaxImageWidth || logo.Height is 0 or > MaxImageHeight) return;
        _xml.Raw("<image>\n"u8);
        _xml.Element("url"u8, FeedImages.Url(logo));
        _xml.Element("title"u8, head.Title);
        _xml.Element("link"u8, head.Url);
        _xml.Element("width"u8, World.Invariant(logo.Width));
        _xml.Element("height"u8, World.Invariant(logo.Height));
        _xml.Raw("</image>\n"u8);
    }

    private void WriteItem(Article article, bool hasBodies)
    {
        _xml.Raw("<item>\n"u8);
        _xml.Element("title"u8, article.Title);
        _xml.Element("link"u8, world.Links.Absolute(world.PathOf(article)));
        _xml.Raw("<guid isPermaLink=\"false\">"u8);
        _xml.Text(article.Id);
        _xml.Raw("</guid>\n"u8);
        _xml.Element("pubDate"u8, FeedDates.Rfc822(article.Date));
        var index = world.Site.IndexOf(article);
        foreach (var author in world.Site.AuthorsByArticle[index]) _xml.Element("dc:creator"u8, author.Name);
        if (world.Site.SectionByArticle[index] is { } section) _xml.Element("category"u8, section.Title);
        foreach (var tag in world.Site.TagsByArticle[index]) _xml.Element("category"u8, tag.Name);

        // The profile: description comes before content:encoded.
        _xml.Element("description"u8, article.Lead);
        if (hasBodies)
        {
            _xml.Raw("<content:encoded>"u8);
            _xml.CData(content(article));
            _xml.Raw("</content:encoded>\n"u8);
        }

        if (article.Image is { } image) WritePicture(world.Images.Of(article, image));
        _xml.Raw("</item>\n"u8);
    }

    private void WritePicture(ImageObject picture)
    {
        _xml.Raw("<media:content"u8);
        _xml.Attribute("url"u8, FeedImages.Url(picture));
        _xml.Raw(" medium=\"image\""u8);
        if (MediaTypes.OfImage(picture.AbsoluteUrl) is { } type) _xml.Attribute("type"u8, type);
        if (picture.Width > 0) _xml.Attribute("width"u8, World.Invariant(picture.Width));
        if (picture.Height > 0) _xml.Attribute("height"u8, World.Invariant(picture.Height));
        _xml.Raw("/>\n"u8);
    }
}
