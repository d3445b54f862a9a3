using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Planning;

/// <summary>URLs that no article, page or alias may take, though nothing may stand there today: files that the site gets from the tool, and further pages of lists.</summary>
internal static class ReservedPaths
{
    private static readonly FrozenSet<string> Root = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "/robots.txt", "/sitemap.xml", "/news-sitemap.xml", "/_headers", "/_redirects", "/.nojekyll", "/cname", "/manifest.webmanifest", "/404.html");

    private static readonly FrozenSet<string> Feeds = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "rss.xml", "atom.xml", "feed.json");

    /// <summary>Whether a path that the permalink made can be one of them at all, or hold a name that Windows cannot have: device names have up to four characters.</summary>
    public static bool IsPossible(string path, ReadOnlySpan<char> slug) => slug.Length <= 4 || !path.EndsWith('/') || path.Contains("/page/", StringComparison.Ordinal) || path.LastIndexOf('/', path.Length - 2) == 0;

    /// <summary>Reports a path that is taken, or that Windows cannot have.</summary>
    /// <returns>Whether it is free.</returns>
    public static bool Check(PlanBuilder plan, string path, string name, FileSpan span)
    {
        if (IsToolFile(path))
        {
            plan.Report.Add(PlanningMessages.ReservedPath(name, span, path));
            return false;
        }

        if (ListOf(plan, path) is { } list)
        {
            plan.Report.Add(PlanningMessages.ListPageReserved(name, span, path, list));
            return false;
        }

        if (PortableNames.FindUnportable(path) is { } segment) plan.Report.Add(PlanningMessages.NotPortable(span, path, segment));
        return true;
    }

    /// <summary>Whether the path is that of a feed, a sitemap or a file for hosts, as a file or as a folder.</summary>
    private static bool IsToolFile(string path)
    {
        var trimmed = path.TrimEnd('/');
        return Root.Contains(trimmed)
            || (trimmed.StartsWith("/sitemap-", StringComparison.OrdinalIgnoreCase) && trimmed.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            || Feeds.Contains(trimmed[(trimmed.LastIndexOf('/') + 1)..]);
    }

    /// <summary>The list whose page <c>page/N/</c> the path is. Lists are claimed before anything else.</summary>
    private static string? ListOf(PlanBuilder plan, string path)
    {
        var page = path.LastIndexOf("/page/", StringComparison.OrdinalIgnoreCase);
        if (page < 0 || !path.EndsWith('/')) return null;
        var number = path.AsSpan(page + "/page/".Length).TrimEnd('/');
        if (number.IsEmpty || number.ContainsAnyExceptInRange('0', '9') || !plan.Ledger.TryFind(path[..(page + 1)], out var claim)) return null;
        return claim.Owner is ListPage or Model.Section or Model.Tag or Model.Author or Content.ArticleType or ArchivePeriod ? claim.Name : null;
    }
}
