using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Generator.Content;
using Generator.Model;
using Generator.Planning;

namespace Generator.Outputs.Sitemaps;

/// <summary>
/// Plans the sitemaps: one file while everything fits, else an index over parts. Lists and articles have parts of their own, and articles stand in them oldest first, so that a day's news
/// changes the last part and not all of them.
/// </summary>
internal static class SitemapPlanner
{
    /// <summary>Most URLs of a file (sitemaps.org).</summary>
    public const int MaxUrls = 50_000;

    /// <summary>Most bytes of a file: 50 MB (52,428,800 bytes, sitemaps.org), less what frames the entries.</summary>
    private const long MaxBytes = 52_428_800 - 1024;

    /// <summary>How long an article is news for Google: the two days of support.google.com/news/publisher-center/answer/9606710.</summary>
    private static readonly TimeSpan NewsAge = TimeSpan.FromHours(48);

    private const int MaxNews = 1000;

    /// <summary>Adds the sitemaps.</summary>
    public static void Add(Site site, PlanBuilder plan)
    {
        if (site.Config.Outputs.NewsSitemap) OutputPlanner.Add(plan, new NewsSitemapPage(News(site)));
        if (!site.Config.Outputs.Sitemap) return;
        var lists = plan.Added.Where(static page => page is HomePage or StaticPage or ListPage { Paging.Number: 1 }).Where(IsListed).ToList();
        lists.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var articles = new List<Page>(site.Articles.Length);
        for (var i = plan.Added.Count - 1; i >= 0; i--)
        {
            if (plan.Added[i] is ArticlePage page && IsListed(page)) articles.Add(page);
        }

        if (lists.Count + articles.Count <= MaxUrls && Bytes(lists, site) + Bytes(articles, site) <= MaxBytes)
        {
            OutputPlanner.Add(plan, new SitemapPage("/sitemap.xml", [.. lists, .. articles]));
            return;
        }

        ImmutableArray<SitemapPage> parts = [.. Split("pages", lists, site), .. Split("articles", articles, site)];
        OutputPlanner.Add(plan, new SitemapIndexPage("/sitemap.xml", parts));
        foreach (var part in parts) OutputPlanner.Add(plan, part);
    }

    /// <summary>Whether an article belongs into the news sitemap at an instant: less than 48 hours old, for search engines, and first published here.</summary>
    public static bool IsNews(Article article, DateTimeOffset now) =>
        article.PublishedAt <= now && now - article.PublishedAt < NewsAge && !article.Details.NoIndex && article.Details.Canonical is null;

    /// <summary>When an article stops being news.</summary>
    public static DateTimeOffset NewsEnd(Article article) => article.PublishedAt + NewsAge;

    /// <summary>Articles are sorted by date, which is never later than <see cref="Article.PublishedAt"/>; only embargoed ones can be older than they seem.</summary>
    private static ImmutableArray<Article> News(Site site) => [.. site.Articles.Where(article => IsNews(article, site.Now)).OrderByDescending(static article => article.PublishedAt).Take(MaxNews)];

    private static bool IsListed(Page page) => page switch
    {
        ArticlePage { Article.Details: var details } => !details.NoIndex && details.Canonical is null,
        StaticPage { Article.Details: var details } => !details.NoIndex && details.Canonical is null,
        _ => true,
    };

    private static IEnumerable<SitemapPage> Split(string name, List<Page> pages, Site site)
    {
        var number = 0;
        for (var start = 0; start < pages.Count;)
        {
            var end = start;
            for (var bytes = 0L; end < pages.Count && end - start < MaxUrls; end++)
            {
                bytes += SitemapEntry.MaxBytes(pages[end], site.Config.Url);
                if (bytes > MaxBytes) break;
            }

            number++;
            yield return new SitemapPage(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{name}-{number}.xml"), [.. CollectionsMarshal.AsSpan(pages)[start..end]]);
            start = end;
        }
    }

    private static long Bytes(List<Page> pages, Site site) => SitemapEntry.MaxBytes(CollectionsMarshal.AsSpan(pages), site.Config.Url);
}
