using Generator.Checking.Pages;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.Whole;

/// <summary>What sitemaps list must be there.</summary>
internal static class SitemapRules
{
    /// <summary>Checks every address of every sitemap.</summary>
    /// <param name="jobs">Most threads at once; 0 means one for each processor.</param>
    public static IEnumerable<Found> Check(SiteFacts site, int jobs, CancellationToken cancellation)
    {
        foreach (var file in site.Files)
        {
            var isThere = Parallelism.For(file.Locations.Count, jobs, static () => 0, (_, i) => site.Links.Read("/", file.Locations[i]) is LinkTarget.Found { Instead: null }, cancellation);
            foreach (var (location, found) in file.Locations.Zip(isThere))
            {
                if (!found) yield return new Found(file.OutputPath, CheckMessages.SitemapLocation(file.OutputPath, location, new Clue(ClueKind.Page, "")));
            }
        }
    }
}
