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
        try
        {
            return Open(output ?? rules.Output, rules.ReplaceOutput);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Error(WritingMessages.CannotWrite(exception.Message));
        }
    }

    /// <summary>Removes every file that we published into the folder, its list and the caches; files that are not ours stay, and so do the lists of other folders.</summary>
    /// <returns>The number of files removed.</returns>
    /// <exception cref="IOException">A file cannot be removed.</exception>
    public int Clean(string configuredOutput)
    {
        var site = SiteFolder();
        if (RealPath.Of(Path.Combine(site, output ?? configuredOutput)) is not { } folder) return 0;
        var listPath = OutputFolder.ListPath(site, folder);
        var files = PublishedList.Read(listPath, OutputFolder.Name(site, folder));
        StagingArea.RemoveLeftovers(folder);
        var removed = files is null ? 0 : StaleFiles.Remove(folder, files.Keys);
        if (Directory.Exists(folder)) RemoveIfEmpty(folder);
        File.Delete(listPath);
        var state = Path.Combine(site, ".gen");
        if (Directory.Exists(Path.Combine(state, "cache"))) Directory.Delete(Path.Combine(state, "cache"), recursive: true);
        RemoveIfEmpty(Path.Combine(state, "published"));
        RemoveIfEmpty(state);
        return removed;
    }

    private Checked<Publication> Open(string shown, bool replace)
    {
        var site = SiteFolder();
        if (RealPath.Of(Path.Combine(site, shown)) is not { } folder) return Error(WritingMessages.OutputBrokenLink(shown));
        var listPath = OutputFolder.ListPath(site, folder);
        var name = OutputFolder.Name(site, folder);
        var list = PublishedList.Read(listPath, name);
        if (OutputFolder.Refuse(site, folder, shown, list is not null, replace) is { } refused) return Error(refused);

        StagingArea.RemoveLeftovers(folder);

        // What is not ours is cleared by the commit, so that a build that fails has cleared nothing.
        var clears = list is null && OutputFolder.HasContent(folder);
        return Checked.Ok<Publication>(new DiskPublication(folder, name, listPath, list ?? new Dictionary<string, PublishedFile>(StringComparer.Ordinal), clears));
    }

    private string SiteFolder() => RealPath.Of(siteFolder) ?? Path.GetFullPath(siteFolder);

    private static void RemoveIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }

    private static Checked<Publication> Error(Diagnostic error) => Checked.Of<Publication>(null, [error]);
}
