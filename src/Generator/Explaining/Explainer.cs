using System.Collections.Immutable;
using Generator.Caching;
using Generator.Configuration;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Markdown;
using Generator.Model;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Views;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Explaining;

/// <summary>Renders one page and tells what it read on the way.</summary>
internal static class Explainer
{
    /// <summary>Explains a page.</summary>
    /// <param name="sources">The site's folder.</param>
    /// <param name="options">As for a build.</param>
    /// <param name="subject">A URL, a site path, or the path of a source file below the site's folder.</param>
    /// <param name="output">Where builds publish, for what they remember; null: nothing is said of them.</param>
    /// <returns>The explanation; null with the reason when there is no such page.</returns>
    public static Checked<Explanation> Run(SourceTree sources, BuildOptions options, string subject, OutputStore? output = null, CancellationToken cancellation = default)
    {
        var report = new ReportBuilder(strict: false);
        var listed = new ListedSources(sources);
        if (report.Add(SiteConfigReader.Read(listed, options.Url)) is not { } config || report.HasErrors) return Checked.Of<Explanation>(null, report.All);

        var prepared = PreparedSite.Make(listed, config, options with { Strict = false }, report, cancellation: cancellation);
        var (site, plan) = (prepared.Input.World.Site, prepared.Plan);
        return Find(site, plan, subject) is { } claim
            ? Checked.Ok(Explain(claim, prepared.Input) with { Rendered = LastRendering.Of(output?.FindCache(config.Output), claim.Owner as Page) })
            : Checked.Of<Explanation>(null, [.. report.All.Where(d => d.Span?.Path == subject), ExplainingMessages.NotFound(subject, Known(site, plan))]);
    }

    private static Explanation Explain(Claim claim, RenderingInput input)
    {
        var world = input.World;
        var url = claim.Path.Length == 0 ? "" : world.Links.Absolute(claim.Path);
        switch (claim.Owner)
        {
            case CopiedFile copied: return new Explanation(url, copied.OutputPath, "a file that is copied as it is", copied.Source.Path);
            case RedirectPage redirect: return new Explanation(url, redirect.OutputPath, "a page that sends readers on", null) { Absent = "leads to " + world.Links.Absolute(redirect.Target) };
            case Alias alias: return new Explanation(url, "", "an old URL", alias.Article.SourcePath) { Absent = "leads to " + world.Links.Absolute(alias.Target) };
            case OtherSpelling spelling: return new Explanation(url, "", claim.Name, null) { Absent = "leads to " + world.Links.Absolute(spelling.Target) };
            case Article hidden: return new Explanation(url, "", "an article", hidden.SourcePath) { Absent = Why(hidden, world.Site.Now) };
            case ThemeFile or Outputs.OutputPage: return new Explanation(url, ((Page)claim.Owner).OutputPath, claim.Name, null);
            case Page page: return Rendered(page, url, claim.Name, input);
            default: return new Explanation(url, "", claim.Name, null) { Absent = "has no article that is shown today" };
        }
    }

    private static Explanation Rendered(Page page, string url, string name, RenderingInput input)
    {
        var renderer = new PageRenderer(input);
        _ = renderer.Render(page);
        var reads = renderer.Reads.Take();
        var article = page.OwnArticle;
        var site = input.World.Site;
        var (isArticle, index) = (page is ArticlePage, article is null ? -1 : site.IndexOf(article));
        return new Explanation(url, page.OutputPath, page switch { ArticlePage => "an article", StaticPage => "a page of pages/", _ => name }, article?.SourcePath)
        {
            Templates = [.. Names(reads, DependencyKind.Template).Select(template => input.Theme.Templates.Find(template)?.Source.DisplayPath ?? template).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Articles = [.. Names(reads, DependencyKind.Card)],
            Values = [.. reads.Where(static d => d.Kind is not (DependencyKind.Template or DependencyKind.Card)).Select(static d => $"{d.Kind.ToString().ToLowerInvariant()} {d.Name.Replace('\n', ' ')}").Order(StringComparer.Ordinal)],
            Section = isArticle ? site.SectionByArticle[index]?.Id : null,
            Tags = isArticle ? [.. site.TagsByArticle[index].Select(static tag => tag.Name)] : [],
            Related = isArticle ? [.. site.Related.Of(article!, World.RelatedCount).Select(static a => a.SourcePath)] : [],
            Aliases = article is null ? [] : [.. article.Details.Aliases.Select(static alias => alias.Text)],
        };
    }

    private static IEnumerable<string> Names(IEnumerable<Dependency> reads, DependencyKind kind) => reads.Where(d => d.Kind == kind).Select(static d => d.Name).Order(StringComparer.Ordinal);

    private static Claim? Find(Site site, SitePlan plan, string subject)
    {
        var path = subject.Replace('\\', '/');
        if (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        if (path.StartsWith('/') || path.Contains("://", StringComparison.Ordinal)) return new UrlLookup(site, plan).Find(path);
        foreach (var page in plan.Pages)
        {
            if ((page is CopiedFile copied ? copied.Source.Path : page.OwnArticle?.SourcePath) == path) return new Claim(page.Path, page);
        }

        return site.Hidden.FirstOrDefault(article => article.SourcePath == path) is { } hidden ? new Claim("", hidden) : null;
    }

    private static IEnumerable<string> Known(Site site, SitePlan plan) => plan.Pages.Select(static page => page.Path).Concat(site.Articles.Select(static a => a.SourcePath)).Concat(site.Hidden.Select(static a => a.SourcePath));

    private static string Why(Article article, DateTimeOffset now) => article.At(now) switch
    {
        Visibility.Draft => "a draft: the build leaves it out without --drafts",
        Visibility.Scheduled => $"scheduled: it appears at {article.PublishedAt:yyyy-MM-dd HH:mm zzz}",
        Visibility.Expired => $"expired at {article.Details.ExpiresAt:yyyy-MM-dd HH:mm zzz}",
        _ => "left out",
    };
}
