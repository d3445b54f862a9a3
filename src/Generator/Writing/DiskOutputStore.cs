using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>Publishes into a folder.</summary>
/// <param name="siteFolder">The site's folder: it must not be written over, and keeps the list of what was published in <c>.gen/published/</c>.</param>
/// <param name="output">Output folder in place of the one in <c>site.yml</c>; null for that.</param>
public sealed class DiskOutputStore(string siteFolder, string? output = null) : OutputStore
{
    /// <inheritdoc/>
    internal override Checked<Publication> Open(PublishingRules rules)
    {
        var site = OutputFolder.FullPath(siteFolder, ".");
        var shown = output ?? rules.Output;
        var folder = OutputFolder.FullPath(site, shown);
        var listPath = OutputFolder.ListPath(site, folder);
        var list = PublishedList.Read(listPath, folder);
        if (OutputFolder.Refuse(site, folder, shown, list is not null, rules.ReplaceOutput) is { } refused) return Checked.Of<Publication>(null, [refused]);

        StagingArea.RemoveLeftovers(folder);
        if (list is null && Directory.Exists(folder)) Clear(folder);
        return Checked.Ok<Publication>(new DiskPublication(folder, listPath, list ?? new Dictionary<string, PublishedFile>(StringComparer.Ordinal)));
    }

    /// <summary>Removes every file that we published, and the lists and caches; files that are not ours stay.</summary>
    /// <returns>The number of files removed.</returns>
    public int Clean(string configuredOutput)
    {
        var site = OutputFolder.FullPath(siteFolder, ".");
        var folder = OutputFolder.FullPath(site, output ?? configuredOutput);
        var files = PublishedList.Read(OutputFolder.ListPath(site, folder), folder);
        StagingArea.RemoveLeftovers(folder);
        var removed = files is null ? 0 : StaleFiles.Remove(folder, files.Keys);
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        var state = Path.Combine(site, ".gen");
        if (Directory.Exists(state)) Directory.Delete(state, recursive: true);
        return removed;
    }

    private static void Clear(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner) inner.Delete(recursive: true);
            else entry.Delete();
        }
    }
}
