using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Tests.Outputs;

/// <summary>What sitemap.xsd, siteindex.xsd (sitemaps.org 0.9) and sitemap-news.xsd (Google, 0.9) demand, and the limits of the protocol.</summary>
internal static partial class SitemapRules
{
    public static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    public static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>Everything that is wrong with a sitemap.</summary>
    public static IEnumerable<string> Violations(XDocument document, int bytes, string origin)
    {
        if (document.Root!.Name != Sitemap + "urlset") yield return "the root is not urlset";
        if (bytes > 52_428_800) yield return "it is larger than 50 MB";
        var urls = document.Root.Elements().ToList();
        if (urls.Count is 0 or > 50_000) yield return $"it has {urls.Count} URLs";
        if (urls.Any(static url => url.Name != Sitemap + "url")) yield return "urlset has other children than url";
        foreach (var violation in urls.SelectMany(url => Place(url, origin))) yield return violation;
    }

    /// <summary>Everything that is wrong with a news sitemap.</summary>
    public static IEnumerable<string> NewsViolations(XDocument document)
    {
        var urls = document.Root!.Elements(Sitemap + "url").ToList();
        if (urls.Count > 1000) yield return "more than 1,000 entries";
        foreach (var url in urls)
        {
            foreach (var violation in Place(url, OutputSite.Url)) yield return violation;
            var news = url.Elements(News + "news").Single();
            if (!news.Elements().Select(static e => e.Name.LocalName).SequenceEqual(["publication", "publication_date", "title"])) yield return "news: publication, publication_date, title in this order";
            if (!news.Element(News + "publication")!.Elements().Select(static e => e.Name.LocalName).SequenceEqual(["name", "language"])) yield return "publication: name, language";
            if (!NewsLanguage().IsMatch(news.Element(News + "publication")!.Element(News + "language")!.Value)) yield return "language";
            if (!W3CDate().IsMatch(news.Element(News + "publication_date")!.Value)) yield return "publication_date";
            if (news.Element(News + "title")!.Value.Length == 0) yield return "title is empty";
        }
    }

    private static IEnumerable<string> Place(XElement url, string origin)
    {
        var place = url.Elements(Sitemap + "loc").Single().Value;
        if (place.Length is < 12 or > 2048) yield return $"tLoc: {place.Length} characters";
        if (!place.StartsWith(origin + "/", StringComparison.Ordinal) || !place.All(static c => char.IsAscii(c) && c is not (' ' or '<' or '>' or '"'))) yield return $"tLoc: {place}";
        if (url.Elements(Sitemap + "lastmod").Count() > 1) yield return $"{place}: several lastmod";
        if (url.Element(Sitemap + "lastmod")?.Value is { } date && !W3CDate().IsMatch(date)) yield return $"tLastmod: {date}";
    }

    [GeneratedRegex("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex W3CDate();

    [GeneratedRegex("^(zh-cn|zh-tw|[a-z]{2,3})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NewsLanguage();
}
