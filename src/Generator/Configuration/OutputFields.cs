using Generator.Data;

namespace Generator.Configuration;

/// <summary>The keys of <c>outputs</c>: what a site can switch off.</summary>
internal static class OutputFields
{
    public static FieldTable<OutputsConfig> Table { get; } = new(
        Switch("sections", "Lists of sections.", static (o, on) => o with { Sections = on }),
        Switch("tags", "Lists of tags.", static (o, on) => o with { Tags = on }),
        Switch("authors", "Lists of authors.", static (o, on) => o with { Authors = on }),
        Switch("types", "Lists of types.", static (o, on) => o with { Types = on }),
        Switch("archive", "Lists by year, month and day.", static (o, on) => o with { Archive = on }),
        Switch("latest", "The list of the latest news.", static (o, on) => o with { Latest = on }),
        Switch("rss", "rss.xml.", static (o, on) => o with { Rss = on }),
        Switch("atom", "atom.xml.", static (o, on) => o with { Atom = on }),
        Switch("json_feed", "feed.json.", static (o, on) => o with { JsonFeed = on }),
        Switch("sitemap", "sitemap.xml.", static (o, on) => o with { Sitemap = on }),
        Switch("news_sitemap", "news-sitemap.xml.", static (o, on) => o with { NewsSitemap = on }),
        Switch("robots", "robots.txt.", static (o, on) => o with { Robots = on }),
        Switch("redirects", "Redirect pages and _redirects.", static (o, on) => o with { Redirects = on }),
        Switch("headers", "HTTP headers for hosts: _headers.", static (o, on) => o with { Headers = on }),
        Switch("manifest", "manifest.webmanifest.", static (o, on) => o with { Manifest = on }),
        Switch("not_found", "The page for wrong addresses: 404.html.", static (o, on) => o with { NotFound = on }),
        Switch("csp", "The Content-Security-Policy of pages and of _headers.", static (o, on) => o with { Csp = on }));

    private static Field<OutputsConfig> Switch(string name, string description, Func<OutputsConfig, bool, OutputsConfig> set) =>
        new(name, "boolean", description, (o, v) => v.Flag() is { } on ? set(o, on) : o) { Default = "true" };
}
