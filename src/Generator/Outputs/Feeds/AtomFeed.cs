using Generator.Content;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal sealed class AtomFeed(World world, ItemContent content, Utf8Output output)
{
    private readonly XmlOutput _xml = new(output);

    /// <summary>Writes the whole file.</summary>
    public void Write(FeedHead head, Feed feed)
    {
        var config = world.Site.Config;
        _xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\""u8);
        _xml.Attribute("xml:lang"u8, config.Language);
        _xml.Raw(">\n"u8);
        _xml.Element("id"u8, head.SelfUrl);
        _xml.Element("title"u8, head.Title);
        _xml.Element("subtitle"u8, head.Description);

        // RFC 4287 §4.1.1 requires a time: an empty feed has never been updated.
        _xml.Element("updated"u8, Texts.Iso(head.Updated ?? DateTimeOffset.UnixEpoch));
        WriteLink("self"u8, "application/atom+xml"u8, head.SelfUrl);
        WriteLink("alternate"u8, "text/html"u8, head.Url);
        WritePerson(config.Publisher ?? config.Title, world.Links.Absolute("/"));
        if (config.Logo is { } logo) _xml.Element("logo"u8, FeedImages.Url(world.Images.OfSite(logo)));
        foreach (var article in feed.Articles) WriteEntry(article, feed.HasBodies);
        _xml.Raw("</feed>\n"u8);
    }

    private void WriteEntry(Article article, bool hasBodies)
    {
        _xml.Raw("<entry"u8);
        if (article.Details.Language is { } language) _xml.Attribute("xml:lang"u8, language);
        _xml.Raw(">\n"u8);
        _xml.Element("id"u8, FeedId.Of(world.Site.Config, article));
        _xml.Element("title"u8, article.Title);
        WriteLink("alternate"u8, "text/html"u8, world.Links.Absolute(world.PathOf(article)));
        _xml.Element("published"u8, Texts.Iso(article.Date));
        _xml.Element("updated"u8, Texts.Iso(article.Updated > article.Date ? article.Updated.Value : article.Date));
        var index = world.Site.IndexOf(article);
        foreach (var author in world.Site.AuthorsByArticle[index]) WritePerson(author.Name, world.AuthorUrl(author));
        if (world.Site.SectionByArticle[index] is { } section) WriteCategory(section.Id, section.Title);
        foreach (var tag in world.Site.TagsByArticle[index]) WriteCategory(tag.Slug, tag.Name);
        _xml.Element("summary"u8, article.Lead);
        if (hasBodies)
        {
            _xml.Raw("<content type=\"html\">"u8);
            _xml.CData(content(article));
            _xml.Raw("</content>\n"u8);
        }

        _xml.Raw("</entry>\n"u8);
    }

    private void WriteLink(ReadOnlySpan<byte> relation, ReadOnlySpan<byte> type, string url)
    {
        _xml.Raw("<link rel=\""u8);
        _xml.Raw(relation);
        _xml.Raw("\" type=\""u8);
        _xml.Raw(type);
        _xml.Raw("\""u8);
        _xml.Attribute("href"u8, url);
        _xml.Raw("/>\n"u8);
    }

    private void WritePerson(string name, string? url)
    {
        _xml.Raw("<author>\n"u8);
        _xml.Element("name"u8, name);
        _xml.Element("uri"u8, url);
        _xml.Raw("</author>\n"u8);
    }

    private void WriteCategory(string term, string label)
    {
        _xml.Raw("<category"u8);
        _xml.Attribute("term"u8, term);
        _xml.Attribute("label"u8, label);
        _xml.Raw("/>\n"u8);
    }
}
