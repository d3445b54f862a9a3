using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Generator.Arabic;
using Generator.Content;
using Generator.Diagnostics.Catalogue;
using Generator.Model;

namespace Generator.Planning;

/// <summary>Plans the pages of articles and of <c>pages/</c>: permalink, or exact <c>url</c>.</summary>
internal sealed class ArticlePlanner(Site site, PermalinkPattern pattern, PlanBuilder plan)
{
    private readonly bool _sectionsAreListed = !site.Config.Sections.IsEmpty;
    private readonly List<(Article Article, string Path)> _hidden = [];

    /// <summary>Hidden articles and pages with the paths that they will have.</summary>
    public IReadOnlyList<(Article Article, string Path)> Hidden => _hidden;

    /// <summary>Adds all articles.</summary>
    /// <param name="jobs">As in <see cref="BuildOptions.Jobs"/>.</param>
    /// <returns>Site paths by <see cref="Site.IndexOf"/>; empty where there is none, with an error.</returns>
    public ImmutableArray<string> AddArticles(int jobs)
    {
        var plain = Parallelism.For(site.Articles.Length, jobs, static () => 0, (_, i) => PlainPath(site.Articles[i], site.SectionByArticle[i]?.Id));
        var paths = new string[plain.Length];
        for (var i = 0; i < paths.Length; i++)
        {
            var article = site.Articles[i];
            paths[i] = plain[i] ?? ArticlePath(article, site.SectionByArticle[i]?.Id);
            if (plain[i] is not null || (paths[i].Length > 0 && MayHave(article, paths[i]))) plan.Add(new ArticlePage(paths[i], article));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(paths);
    }

    /// <summary>Adds the pages under <c>pages/</c>.</summary>
    /// <returns>Site paths, parallel to <see cref="Site.Pages"/>; empty where there is none, with an error.</returns>
    public ImmutableArray<string> AddPages()
    {
        var paths = site.Pages.Select(StaticPagePath).ToArray();
        for (var i = 0; i < paths.Length; i++)
        {
            if (paths[i].Length > 0 && MayHave(site.Pages[i], paths[i])) plan.Add(new StaticPage(paths[i], site.Pages[i]));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(paths);
    }

    /// <summary>Takes the URLs that hidden articles and pages will have.</summary>
    public void ClaimHidden()
    {
        foreach (var article in site.Hidden)
        {
            var path = article.IsPage ? StaticPagePath(article) : ArticlePath(article, SectionId(article));
            if (path.Length == 0 || !MayHave(article, path)) continue;
            if (plan.Claim(path, article)) _hidden.Add((article, path));
        }
    }

    private string? SectionId(Article article) => _sectionsAreListed ? article.Section : Sectioning.IdOf(site.Config, article);

    /// <summary>The path of an article about which there is nothing to say; null for all others.</summary>
    private string? PlainPath(Article article, string? section)
    {
        if (article.Details.Url is not null || pattern.HasId) return null;
        var path = pattern.Expand(article, section);
        return IsShort(path) && !ReservedPaths.IsPossible(path, article.Slug) ? path : null;
    }

    private string ArticlePath(Article article, string? section)
    {
        if (article.Details.Url is { } url) return ExplicitPath(url);
        var id = "";
        if (pattern.HasId && (id = IdSlug(article)).Length == 0) return "";
        var path = pattern.Expand(article, section, id);

        if (IsShort(path) || SitePathReader.Check(path) is not (not PathProblem.None and var problem)) return path;
        plan.Report.Add(PlanningMessages.UnsafePermalink(article.SourcePath, path, problem));
        return "";
    }

    /// <summary>Such paths cannot have a segment of more than 255 bytes, and slugs have no unsafe characters.</summary>
    private static bool IsShort(string path) => path.Length <= SitePathReader.MaxSegmentBytes / 3;

    private string IdSlug(Article article)
    {
        var path = article.Id == article.SourcePath ? article.Id["articles/".Length..^".md".Length] : article.Id;
        var slug = Slug.From(path);
        if (slug.Length == 0) plan.Report.Add(PlanningMessages.IdWithoutLetters(article.SourcePath, article.Id));
        return slug;
    }

    /// <summary>Pages keep the folders in which they lie below <c>pages/</c>.</summary>
    private string StaticPagePath(Article page)
    {
        if (page.Details.Url is { } url) return ExplicitPath(url);
        var inside = page.SourcePath["pages/".Length..];
        if (inside == "index.md") return "/";
        var folders = inside.Split('/')[..(page.BundleFolder is null ? ^1 : ^2)];
        var path = "/";
        foreach (var folder in folders)
        {
            var slug = Slug.From(folder);
            if (slug.Length == 0)
            {
                plan.Report.Add(PlanningMessages.PageFolder(page.SourcePath, folder));
                return "";
            }

            path += slug + "/";
        }

        return $"{path}{page.Slug}/";
    }

    private string ExplicitPath(LocatedText url)
    {
        if (SitePathReader.Read(url.Text, out var path) is not PathProblem.None and var problem) plan.Report.Add(PlanningMessages.UnsafePath(url, problem));
        return path;
    }

    private bool MayHave(Article article, string path)
    {
        if (article.Details.Url is null && !article.IsPage && !ReservedPaths.IsPossible(path, article.Slug)) return true;
        return ReservedPaths.Check(plan, path, article.SourcePath, article.Details.Url?.Span ?? new Diagnostics.FileSpan(article.SourcePath));
    }
}
