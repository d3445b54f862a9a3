using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using NodaTime;
using NodaTime.Extensions;

namespace Generator.Model;

/// <summary>Makes a <see cref="Site"/> of what LOAD found. Pure, and linear in the number of articles.</summary>
internal static class SiteBuilder
{
    /// <summary>Makes the site as readers see it at <see cref="BuildOptions.Now"/>.</summary>
    /// <param name="config">The site's settings.</param>
    /// <param name="articles">All articles under <c>articles/</c>, in any order.</param>
    /// <param name="pages">All pages under <c>pages/</c>, in any order.</param>
    /// <param name="options">The instant, and which hidden articles are to be shown.</param>
    /// <returns>The site, always; with errors where names cannot become URLs or references lead nowhere.</returns>
    public static Checked<Site> Build(SiteConfig config, ImmutableArray<Article> articles, ImmutableArray<Article> pages, BuildOptions options)
    {
        var report = new List<Diagnostic>();
        var hidden = new List<Article>();
        var visible = NewestFirst.Sort(Published(articles, options, hidden));
        var positions = new ArticlePositions(visible);
        var visiblePages = Published(pages, options, hidden);
        visiblePages.Sort(BySourcePath);
        hidden.Sort(BySourcePath);
        ImmutableArray<Article> hiddenArticles = [.. hidden.Where(static article => !article.IsPage)];

        // Tags take as long as all the rest.
        var tagging = new Background<TaggedArticles>(() => Tagging.Build(config, visible, hiddenArticles, positions), options.Jobs);
        var sections = Sectioning.Build(config, visible, hiddenArticles, report);
        var behind = new List<Diagnostic>();
        var authors = Bylines.Build(config, visible, hiddenArticles, positions, behind);
        var chosen = RelatedReferences.Resolve(visible, hiddenArticles, positions, behind);
        var tags = tagging.Result();
        report.AddRange([.. tags.Diagnostics, .. behind]);
        var now = options.Now.ToInstant().InZone(config.TimeZone).ToDateTimeOffset();
        return Checked.Of(
            new Site
            {
                Config = config,
                Now = now,
                Articles = visible,
                Positions = positions,
                Hidden = [.. hidden],
                Pages = [.. visiblePages],
                Sections = sections.Sections,
                Tags = tags.Tags,
                Authors = authors.Authors,
                HiddenLists = new HiddenLists(sections.Hidden, tags.Hidden, authors.Hidden),
                Pinned = [.. visible.Where(static article => article.Details.Pin is not null).OrderBy(static article => article.Details.Pin!.Value)],
                Breaking = [.. visible.Where(article => article.Details.BreakingUntil > now)],
                TagsByArticle = tags.ByArticle,
                AuthorsByArticle = authors.ByArticle,
                SectionByArticle = sections.ByArticle,
                Relating = new Background<RelatedArticles>(() => RelatedArticles.Build(visible, positions, tags.ByArticle, sections.ByArticle, chosen), options.Jobs),
                Neighbours = Neighbours.Build(visible, positions, sections.ByArticle),
            },
            report);
    }

    private static List<Article> Published(ImmutableArray<Article> articles, BuildOptions options, List<Article> hidden)
    {
        var published = new List<Article>(articles.Length);
        foreach (var article in articles)
        {
            if (article.IsPublished(options)) published.Add(article);
            else hidden.Add(article);
        }

        return published;
    }

    private static int BySourcePath(Article a, Article b) => string.CompareOrdinal(a.SourcePath, b.SourcePath);
}
