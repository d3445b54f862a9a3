using Generator.Checking.Pages;
using Generator.Planning;

namespace Generator.Checking.Whole;

/// <summary>Everything that the rules over a whole site look at.</summary>
internal sealed class SiteFacts
{
    public SiteFacts(PlannedSite planned, CheckingStore store)
    {
        (Planned, Pages, Files, Sizes) = (planned, store.Pages, store.Files, store.Sizes);
        Links = new LinkReader(planned.Site.Config.Url, planned.Plan);
        Planning = planned.Plan.Pages.ToDictionary(static page => page.OutputPath, StringComparer.Ordinal);
        ByPath = Pages.ToDictionary(static page => page.OutputPath, StringComparer.Ordinal);
    }

    public PlannedSite Planned { get; }

    public LinkReader Links { get; }

    /// <summary>The HTML pages, by output path.</summary>
    public IReadOnlyList<PageFacts> Pages { get; }

    /// <summary>Feeds and sitemaps.</summary>
    public IReadOnlyList<FileFacts> Files { get; }

    /// <summary>Bytes of every file, by output path.</summary>
    public IReadOnlyDictionary<string, long> Sizes { get; }

    /// <summary>The plan's pages, by output path.</summary>
    public IReadOnlyDictionary<string, Page> Planning { get; }

    /// <summary>The HTML pages, by output path.</summary>
    public IReadOnlyDictionary<string, PageFacts> ByPath { get; }

    /// <summary>The site path of a page.</summary>
    public string PathOf(PageFacts page) => Planning.TryGetValue(page.OutputPath, out var planned) ? planned.Path : "/" + page.OutputPath;
}

/// <summary>A finding with the file that it was made in.</summary>
internal readonly record struct Found(string OutputPath, PageFinding Finding);
