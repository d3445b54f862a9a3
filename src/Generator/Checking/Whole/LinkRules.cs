using Generator.Checking.Pages;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Planning;

namespace Generator.Checking.Whole;

/// <summary>Links, fragments, what pages load, and pages to which nothing leads.</summary>
internal static class LinkRules
{
    public static IEnumerable<Found> Check(SiteFacts site, IDictionary<string, string> external)
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            var path = site.PathOf(page);
            foreach (var address in page.Links)
            {
                var target = site.Links.Read(path, address);
                if (target is LinkTarget.External { Url: var url }) external.TryAdd(url, page.OutputPath);
                if (target is LinkTarget.Found found && found.Page.OutputPath != page.OutputPath && !page.IsRedirect) linked.Add(found.Page.OutputPath);
                if (!page.IsRedirect && OfLink(site, target, address) is { } finding) yield return new Found(page.OutputPath, finding);
            }

            foreach (var address in page.Loads)
            {
                var target = site.Links.Read(path, address);
                if (target is LinkTarget.Found found) linked.Add(found.Page.OutputPath);
                if (OfLoad(site, target, address) is { } finding) yield return new Found(page.OutputPath, finding);
            }
        }

        foreach (var orphan in Orphans(site, linked)) yield return orphan;
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
                if (!site.ByPath.TryGetValue(found.Page.OutputPath, out var facts) || facts.Ids.Contains(fragment)) return null;
                return CheckMessages.FragmentMissing(shown, fragment, Suggestions.For(fragment, facts.Ids), clue);
            default: return null;
        }
    }

    private static PageFinding? OfLoad(SiteFacts site, LinkTarget target, string address)
    {
        var clue = new Clue(ClueKind.Address, address);
        return target switch
        {
            LinkTarget.Broken => CheckMessages.LoadMissing(SitePathReader.Decode(address), clue),
            LinkTarget.External { Url: var url } when url.StartsWith("http:", StringComparison.Ordinal) && site.Planned.Site.Config.Url.Origin.StartsWith("https:", StringComparison.Ordinal) => CheckMessages.MixedContent(url, clue),
            _ => null,
        };
    }

    private static IEnumerable<Found> Orphans(SiteFacts site, HashSet<string> linked)
    {
        foreach (var page in site.Pages)
        {
            if (page.NoIndex || page.IsRedirect || linked.Contains(page.OutputPath) || !site.Planning.TryGetValue(page.OutputPath, out var planned)) continue;
            // Lists of days and types are there for whoever changes a URL by hand.
            if (planned is ArticlePage or StaticPage or ListPage { Paging.Number: 1, Kind: not (ListKind.Archive or ListKind.Type) }) yield return new Found(page.OutputPath, CheckMessages.Orphan(planned.Path, new Clue(ClueKind.Page, "")));
        }
    }
}
