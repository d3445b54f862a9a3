using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Fonts;
using Generator.Sources;

namespace Generator.Serving.Watching;

/// <summary>The folders that a site is made of, whether they are there or not. Paths below the site's folder, with slashes.</summary>
internal sealed class WatchedFolders
{
    private WatchedFolders(ImmutableArray<string> whole)
    {
        Whole = whole;
        Above = whole.SelectMany(FoldersAbove).ToHashSet(StringComparer.Ordinal);
        All = [.. Above.Concat(whole).OrderBy(static path => path.Length)];
    }

    /// <summary>Those of any site.</summary>
    public static WatchedFolders OfAnySite { get; } = new(SourceNames.Folders);

    /// <summary>Folders with everything below them; none lies in another.</summary>
    public ImmutableArray<string> Whole { get; }

    /// <summary>Folders above those, the site's own included (an empty path), of which only the names matter: what comes and goes.</summary>
    public IReadOnlySet<string> Above { get; }

    /// <summary>All of them, each behind those above it.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>Those of a site with these settings.</summary>
    public static WatchedFolders Of(SiteConfig config)
    {
        string[] packages = [.. FontSet.Folders(config)];
        return packages.Length == 0 ? OfAnySite : new WatchedFolders([.. SourceNames.Folders, .. packages]);
    }

    /// <summary>Whether a folder is one of them.</summary>
    public bool Has(string folder) => Above.Contains(folder) || Whole.Contains(folder);

    private static IEnumerable<string> FoldersAbove(string folder)
    {
        yield return "";
        for (var end = folder.IndexOf('/', StringComparison.Ordinal); end > 0; end = folder.IndexOf('/', end + 1)) yield return folder[..end];
    }
}
