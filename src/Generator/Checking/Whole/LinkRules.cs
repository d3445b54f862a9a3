using System.Collections.Concurrent;
using System.Collections.Immutable;
using Generator.Checking.Pages;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Planning;

namespace Generator.Checking.Whole;

/// <summary>Links, fragments, what pages load, and pages to which nothing leads.</summary>
internal static class LinkRules
{
    /// <summary>Checks every page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="external">Gets the addresses of other sites, with the first page that links to each.</param>
    /// <param name="jobs">Most threads at once; 0 means one for each processor.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    public static IEnumerable<Found> Check(SiteFacts site, IDictionary<string, string> external, int jobs, CancellationToken cancellation)
    {
        var linked = new ConcurrentBag<HashSet<string>>();
        HashSet<string> NewWorker()
        {
            var files = new HashSet<string>(StringComparer.Ordinal);
            linked.Add(files);
            return files;
        }

        var read = Parallelism.For(site.Pages.Count, jobs, NewWorker, (files, i) => OfPage(site, site.Pages[i], files), cancellation);
        for (var i = 0; i < read.Length; i++)
        {
            foreach (var url in read[i].External) external.TryAdd(url, site.Pages[i].OutputPath);
            foreach (var finding in read[i].Findings) yield return new Found(site.Pages[i].OutputPath, finding);
        }

        foreach (var orphan in Orphans(site, path => linked.Any(files => files.Contains(path)))) yield return orphan;
    }

    /// <summary>Reads the addresses of one page.</summary>
    /// <param name="linked">Gets the files that it leads to.</param>
    private static ReadLinks OfPage(SiteFacts site, PageFacts page, HashSet<string> linked)
    {
        var path = site.PathOf(page);
        var (findings, external) = (ImmutableArray.CreateBuilder<PageFinding>(), ImmutableArray.CreateBuilder<string>());
        foreach (var address in page.Links)
        {
            var target = site.Links.Read(path, address);
            if (target is LinkTarget.External { Url: var url }) external.Add(url);
            if (target is LinkTarget.Found found && found.OutputPath != page.OutputPath && !page.IsRedirect) linked.Add(found.OutputPath);
            if (!page.IsRedirect && OfLink(site, target, address) is { } finding) findings.Add(finding);
        }

        foreach (var address in page.Loads)
        {
            var target = site.Links.Read(path, address);
            if (target is LinkTarget.Found found) linked.Add(found.OutputPath);
            if (OfLoad(site, target, address) is { } finding) findings.Add(finding);
        }

        return new ReadLinks(findings.DrainToImmutable(), external.DrainToImmutable());
    }

    private static PageFinding? OfLink(SiteFacts site, LinkTarget target, string address)
    {
        // Millions of links are in order: nothing is made for them.
        if (target is LinkTarget.Other or LinkTarget.External or LinkTarget.Found { Fragment: "", Instead: null }) return null;
        var clue = new Clue(ClueKind.Address, address);
        var shown = SitePathReader.Decode(address);
        switch (target)
        {
            case LinkTarget.Broken broken: return CheckMessages.LinkBroken(shown, broken.Meant, clue);
            case LinkTarget.Found { Instead: { } instead }: return CheckMessages.LinkRedirected(shown, instead, clue);
            case LinkTarget.Found { Fragment: { Length: > 0 } fragment } found:
                if (fragment == "top" || fragment.StartsWith(":~:", StringComparison.Ordinal)) return null;
                if (!site.ByPath.TryGetValue(found.OutputPath, out var facts) || facts.Ids.Contains(fragment)) return null;
                return CheckMessages.FragmentMissing(shown, fragment, Suggestions.For(fragment, facts.Ids), clue);
            default: return null;
        }
    }

    private static PageFinding? OfLoad(SiteFacts site, LinkTarget target, string address)
    {
        if (target is LinkTarget.Found) return null;
        var clue = new Clue(ClueKind.Address, address);
        return target switch
        {
            LinkTarget.Broken => CheckMessages.LoadMissing(SitePathReader.Decode(address), clue),
            LinkTarget.External { Url: var url } when url.StartsWith("http:", StringComparison.Ordinal) && site.Planned.Site.Config.Url.Origin.StartsWith("https:", StringComparison.Ordinal) => CheckMessages.MixedContent(url, clue),
            _ => null,
        };
    }

    private static IEnumerable<Found> Orphans(SiteFacts site, Func<string, bool> isLinked)
    {
        foreach (var page in site.Pages)
        {
            if (page.NoIndex || page.IsRedirect || isLinked(page.OutputPath) || !site.Planning.TryGetValue(page.OutputPath, out var planned)) continue;
            // Lists of days and types are there for whoever changes a URL by hand.
            if (planned is ArticlePage or StaticPage or ListPage { Paging.Number: 1, Kind: not (ListKind.Archive or ListKind.Type) }) yield return new Found(page.OutputPath, CheckMessages.Orphan(planned.Path, new Clue(ClueKind.Page, "")));
        }
    }

    /// <summary>What the addresses of one page lead to: what is wrong, and other sites.</summary>
    private readonly record struct ReadLinks(ImmutableArray<PageFinding> Findings, ImmutableArray<string> External);
}
