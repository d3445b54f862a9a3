using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Outputs;

namespace Generator.Planning;

/// <summary>Decides every URL of the site and finds every conflict, before anything is rendered. Pure but for what a link asks of an image later.</summary>
internal static class Planner
{
    private static readonly FileSpan SiteFile = new("site.yml");

    /// <summary>Plans a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">The files that are published beside the pages.</param>
    /// <param name="jobs">As in <see cref="BuildOptions.Jobs"/>.</param>
    /// <returns>The plan, always; with errors it may lack pages or use the default permalink, and nothing must be published.</returns>
    public static Checked<SitePlan> Plan(Site site, SiteFiles files, int jobs = 1)
    {
        var pattern = PermalinkPattern.Parse(site.Config.Permalink, SiteFile);
        var plan = new PlanBuilder(site, Expected(site, files));
        plan.Report.AddRange(pattern.Diagnostics);
        plan.Add(new HomePage());
        if (site.Config.Outputs.NotFound) plan.Add(new NotFoundPage());
        ListPlanner.Add(site, plan);

        var planner = new ArticlePlanner(site, pattern.Value ?? PermalinkPattern.Default, plan);
        var articles = planner.AddArticles(jobs);
        var pages = planner.AddPages();
        planner.ClaimHidden();
        var paths = new SitePaths(articles, pages, planner.Hidden);
        FilePlanner.Add(site, files, paths, plan);
        RedirectPlanner.Add(site, paths, plan);
        OutputPlanner.Add(site, plan);
        return Checked.Of(
            new SitePlan(plan.Sort(jobs))
            {
                ArticlePaths = articles,
                StaticPagePaths = pages,
                Ledger = plan.Ledger,
                Links = new PlanLinkResolver(site, files, paths, plan.Ledger),
            },
            plan.Report);
    }

    /// <summary>About how many URLs there will be: articles, pages of five kinds of lists, files.</summary>
    private static int Expected(Site site, SiteFiles files)
    {
        var size = Math.Max(1, site.Config.PageSize);
        var lists = site.Tags.Length + site.Authors.Length + site.Sections.Length + (site.Articles.Length * 9 / size);
        return 64 + site.Articles.Length + site.Hidden.Length + site.Pages.Length + files.Static.Count + lists;
    }
}
