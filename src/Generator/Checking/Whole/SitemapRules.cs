using Generator.Checking.Pages;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.Whole;

/// <summary>What sitemaps list must be there.</summary>
internal static class SitemapRules
{
    public static IEnumerable<Found> Check(SiteFacts site)
    {
        foreach (var file in site.Files)
        {
            foreach (var location in file.Locations)
            {
                if (site.Links.Read("/", location) is not LinkTarget.Found { Instead: null }) yield return new Found(file.OutputPath, CheckMessages.SitemapLocation(file.OutputPath, location, new Clue(ClueKind.Page, "")));
            }
        }
    }
}
