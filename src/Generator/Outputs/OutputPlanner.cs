using Generator.Model;
using Generator.Outputs.Feeds;
using Generator.Outputs.Fragments;
using Generator.Outputs.Hosting;
using Generator.Outputs.Sitemaps;
using Generator.Planning;

namespace Generator.Outputs;

/// <summary>Plans what the tool adds to the pages. Comes last: sitemaps list what is there.</summary>
internal static class OutputPlanner
{
    /// <summary>Adds every file that the site's <c>outputs</c> leave on.</summary>
    public static void Add(Site site, PlanBuilder plan)
    {
        if (site.Config.Fragments)
        {
            foreach (var name in FragmentPage.Names) plan.Add(new FragmentPage(name));
        }

        FeedPlanner.Add(site, plan);
        SitemapPlanner.Add(site, plan);
        HostPlanner.Add(site, plan);
    }

    /// <summary>Adds a file unless the site brings its own.</summary>
    public static void Add(PlanBuilder plan, OutputPage page) => plan.AddIfFree(page, page);
}
