using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.Sitemaps;

/// <summary>Writes sitemaps and their index (sitemaps.org 0.9), and the sitemap for Google News (namespace sitemap-news 0.9).</summary>
internal sealed class SitemapWriter(World world, Utf8Output output)
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private readonly XmlOutput _xml = new(output);

    public void Write(SitemapPage sitemap)
    {
        output.Expect(SitemapEntry.MaxBytes(sitemap.Listed.AsSpan(), world.Site.Config.Url));
        output.Write(Declaration);
        _xml.Raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        foreach (var page in sitemap.Listed)
        {
            _xml.Raw("<url>"u8);
            WritePlace(world.Links.Absolute(page.Path), SitemapEntry.LastModified(page, world.Site));
            _xml.Raw("</url>\n"u8);
        }

        _xml.Raw("</urlset>\n"u8);
    }

    public void Write(SitemapIndexPage index)
    {
        output.Write(Declaration);
        _xml.Raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        foreach (var part in index.Parts)
        {
            _xml.Raw("<sitemap>"u8);
            WritePlace(world.Links.Absolute(part.Path), SitemapEntry.LastModified(part.Listed, world.Site));
            _xml.Raw("</sitemap>\n"u8);
        }

        _xml.Raw("</sitemapindex>\n"u8);
    }

    public void Write(NewsSitemapPage news)
    {
        var config = world.Site.Config;
        output.Write(Declaration);
        _xml.Raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n"u8);
        foreach (var article in news.Articles)
        {
            _xml.Raw("<url>\n<loc>"u8);
            _xml.Text(world.Links.Absolute(world.PathOf(article)));
            _xml.Raw("</loc>\n<news:news>\n<news:publication>\n"u8);
            _xml.Element("news:name"u8, config.Title);
            _xml.Element("news:language"u8, NewsLanguage(article.Details.Language ?? config.Language));
            _xml.Raw("</news:publication>\n"u8);
            _xml.Element("news:publication_date"u8, Texts.Iso(article.PublishedAt));
            _xml.Element("news:title"u8, article.Title);
            _xml.Raw("</news:news>\n</url>\n"u8);
        }

        _xml.Raw("</urlset>\n"u8);
    }

    /// <summary>Google News takes ISO 639 codes of two or three letters; <c>zh-cn</c> and <c>zh-tw</c> are its only exceptions.</summary>
    private static string NewsLanguage(string tag) => tag.ToLowerInvariant() switch
    {
        "zh-cn" or "zh-hans" => "zh-cn",
        "zh-tw" or "zh-hant" => "zh-tw",
        var other => other.Split('-')[0],
    };

    private void WritePlace(string url, DateTimeOffset? lastModified)
    {
        _xml.Raw("<loc>"u8);
        _xml.Text(url);
        _xml.Raw("</loc>"u8);
        if (lastModified is not { } date) return;
        _xml.Raw("<lastmod>"u8);
        _xml.Text(Texts.Iso(date));
        _xml.Raw("</lastmod>"u8);
    }
}
