using System.Collections.Immutable;
using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Model;
using Generator.Planning;

namespace Generator.Outputs.Sitemaps;

/// <summary>What sitemaps tell of a page.</summary>
internal static class SitemapEntry
{
    /// <summary>Bytes of an entry's tags and its time.</summary>
    private const int FrameBytes = 90;

    /// <summary>Bytes that the entry of a page can have at most, without making it: each byte outside of ASCII, and each <c>&amp;</c>, takes three to five.</summary>
    public static int MaxBytes(Page page, SiteUrl url)
    {
        var plain = 0;
        foreach (var c in page.Path)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_') plain++;
        }

        return FrameBytes + url.Origin.Length + url.BasePath.Length + plain + (5 * (Encoding.UTF8.GetByteCount(page.Path) - plain));
    }

    /// <summary>The same for many pages.</summary>
    public static long MaxBytes(ReadOnlySpan<Page> pages, SiteUrl url)
    {
        var bytes = 0L;
        foreach (var page in pages) bytes += MaxBytes(page, url);
        return bytes;
    }

    /// <summary>When the content of a page changed for the last time; null when nothing in it has a date. Never the time of the build, nor that of a file.</summary>
    public static DateTimeOffset? LastModified(Page page, Site site) => page switch
    {
        ArticlePage { Article: var article } => LastModified(article),
        StaticPage { Article: var article } => article.Updated ?? (article.Date == DateTimeOffset.MinValue ? null : article.Date),
        ListPage list => Newest(list.Articles.AsSpan(0, Math.Min(list.Paging.Size, list.Articles.Length))),
        HomePage => Newest(site.Articles.AsSpan(0, Math.Min(HomeSize, site.Articles.Length))),
        _ => null,
    };

    /// <summary>The newest change in a part of a sitemap.</summary>
    public static DateTimeOffset? LastModified(ImmutableArray<Page> pages, Site site)
    {
        DateTimeOffset? newest = null;
        foreach (var page in pages)
        {
            if (LastModified(page, site) is { } date && !(newest >= date)) newest = date;
        }

        return newest;
    }

    private const int HomeSize = 40;

    private static DateTimeOffset LastModified(Article article) => article.Updated > article.Date ? article.Updated.Value : article.Date;

    private static DateTimeOffset? Newest(ReadOnlySpan<Article> articles)
    {
        DateTimeOffset? newest = null;
        foreach (var article in articles)
        {
            if (LastModified(article) is var date && !(newest >= date)) newest = date;
        }

        return newest;
    }
}
