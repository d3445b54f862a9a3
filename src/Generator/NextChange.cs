using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Model;
using Generator.Outputs.Sitemaps;

namespace Generator;

/// <summary>The next instant at which a build would make another site of the same files, so that cron need not build in vain.</summary>
/// <param name="When">The instant.</param>
/// <param name="Reason">What happens then: <c>publish</c>, <c>expire</c>, <c>breaking-ends</c>, <c>news-sitemap</c>.</param>
/// <param name="SourcePath">The file with which it happens.</param>
internal sealed record NextChange(DateTimeOffset When, string Reason, string SourcePath)
{
    /// <summary>The next change after <paramref name="now"/>; null when there is none.</summary>
    public static NextChange? After(DateTimeOffset now, SiteConfig config, ImmutableArray<Article> articles)
    {
        NextChange? next = null;
        foreach (var article in articles)
        {
            foreach (var change in Of(article, now, config))
            {
                if (change.When > now && (next is null || change.IsBefore(next))) next = change;
            }
        }

        return next;
    }

    private bool IsBefore(NextChange other) => When < other.When || (When == other.When && string.CompareOrdinal(SourcePath, other.SourcePath) < 0);

    private static IEnumerable<NextChange> Of(Article article, DateTimeOffset now, SiteConfig config)
    {
        var (details, path) = (article.Details, article.SourcePath);
        var state = article.At(now);
        if (state == Visibility.Scheduled) yield return new NextChange(details.PublishAt ?? article.Date, "publish", path);
        if (state != Visibility.Visible) yield break;
        if (details.ExpiresAt is { } end) yield return new NextChange(end, "expire", path);
        if (article.IsPage) yield break;
        if (details.BreakingUntil is { } breaking && breaking != DateTimeOffset.MaxValue) yield return new NextChange(breaking, "breaking-ends", path);
        if (config.Outputs.NewsSitemap && SitemapPlanner.IsNews(article, now)) yield return new NextChange(SitemapPlanner.NewsEnd(article), "news-sitemap", path);
    }
}
