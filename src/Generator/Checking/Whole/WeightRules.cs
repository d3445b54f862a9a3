using Generator.Checking.Pages;
using Generator.Diagnostics.Catalogue;
using Generator.Planning;

namespace Generator.Checking.Whole;

/// <summary>What readers must download, against the budgets of <c>site.yml</c>. A kilobyte is 1024 bytes, uncompressed.</summary>
internal static class WeightRules
{
    private const int Kilobyte = 1024;

    private static readonly string[] Images = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];
    private static readonly string[] Others = [".css", ".js", ".mjs", ".woff", ".woff2"];

    /// <summary>Checks every page, and every picture.</summary>
    /// <param name="jobs">Most threads at once; 0 means one for each processor.</param>
    public static IEnumerable<Found> Check(SiteFacts site, int jobs, CancellationToken cancellation)
    {
        var budgets = site.Planned.Site.Config.Check;
        var heavy = Parallelism.For(site.Pages.Count, jobs, static () => 0, (_, i) => OfPage(site, site.Pages[i], budgets.PageKilobytes), cancellation);
        for (var i = 0; i < heavy.Length; i++)
        {
            var page = site.Pages[i];
            if (page.Bytes > budgets.HtmlKilobytes * Kilobyte) yield return new Found(page.OutputPath, CheckMessages.HtmlWeight(page.Bytes / Kilobyte, budgets.HtmlKilobytes, new Clue(ClueKind.Page, "")));
            if (heavy[i] is { } finding) yield return new Found(page.OutputPath, finding);
        }

        foreach (var (path, bytes) in site.Sizes.OrderBy(static file => file.Key, StringComparer.Ordinal))
        {
            if (bytes > (long)budgets.ImageKilobytes * Kilobyte && Has(path, Images)) yield return new Found(path, CheckMessages.ImageWeight("/" + path, (int)(bytes / Kilobyte), budgets.ImageKilobytes, new Clue(ClueKind.Page, "")));
        }
    }

    private static PageFinding? OfPage(SiteFacts site, PageFacts page, int budget)
    {
        var path = site.PathOf(page);
        var (total, heaviest, most) = ((long)page.Bytes, "the HTML", (long)page.Bytes);
        foreach (var address in page.Loads)
        {
            if (site.Links.Read(path, address) is not LinkTarget.Found { Page: not ArticlePage, OutputPath: var file } || !(Has(file, Images) || Has(file, Others)) || !site.Sizes.TryGetValue(file, out var bytes)) continue;
            total += bytes;
            if (bytes > most) (heaviest, most) = ("/" + file, bytes);
        }

        return total > (long)budget * Kilobyte ? CheckMessages.PageWeight((int)(total / Kilobyte), budget, heaviest, new Clue(ClueKind.Page, "")) : null;
    }

    private static bool Has(string path, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
