using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>Publishes into a folder.</summary>
/// <param name="siteFolder">The site's folder: it must not be written over, and keeps the list of what was published in <c>.gen/published/</c>.</param>
/// <param name="output">Output folder in place of the one in <c>site.yml</c>; null for that.</param>
public sealed class DiskOutputStore(string siteFolder, string? output = null) : OutputStore
{
    /// <summary>How long to wait for another build that writes to the folder.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    internal override Checked<Publication> Open(PublishingRules rules, CancellationToken cancellation = default)
    {
        try
        {
            var shown = output ?? rules.Output;
            if (Place(shown) is not { } place) return Error(WritingMessages.OutputBrokenLink(shown));
            if (OutputFolder.RefusePlace(place, shown) is { } refused) return Error(refused);
            if (OutputLock.TryTake(place.Output, Patience, cancellation) is not { } taken) return Error(WritingMessages.OutputBusy(shown));
            Checked<Publication> opened = default;
            try
            {
                return opened = Open(place, taken, rules, shown);
            }
            finally
            {
                if (opened.Value is null) taken.Dispose();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Error(WritingMessages.CannotWrite(exception.Message));
        }
    }

    /// <summary>Removes every file that we published into the folder, its list and the caches; files that are not ours stay, and so do the lists of other folders.</summary>
    /// <returns>The number of files removed.</returns>
    /// <exception cref="IOException">A file cannot be removed, or another process is writing there.</exception>
    public int Clean(string configuredOutput)
    {
        var shown = output ?? configuredOutput;
        if (Place(shown) is not { } place || OutputFolder.RefusePlace(place, shown) is not null) return 0;
        using var taken = OutputLock.TryTake(place.Output, Patience, CancellationToken.None) ?? throw new IOException(WritingMessages.OutputBusy(shown).Message);
        InterruptedCommit.Finish(place);
        var files = PublishedList.Read(place.ListPath, place.Name);
        StagingArea.RemoveLeftovers(place.Output);
        var removed = files is null ? 0 : StaleFiles.Remove(place.Output, files.Keys);
        if (Directory.Exists(place.Output)) RemoveIfEmpty(place.Output);
        File.Delete(place.ListPath);
        File.Delete(place.JournalPath);
        if (Directory.Exists(place.CacheFolder)) Directory.Delete(place.CacheFolder, recursive: true);
        RemoveIfEmpty(Path.GetDirectoryName(place.ListPath)!);
        RemoveIfEmpty(Path.GetDirectoryName(place.CacheFolder)!);
        return removed;
    }

    /// <inheritdoc/>
    internal override CacheReader? FindCache(string? configuredOutput) => Place(output ?? configuredOutput ?? ".") is { } place ? place.ReadCache : null;

    private static Checked<Publication> Open(OutputPlace place, OutputLock taken, PublishingRules rules, string shown)
    {
        var finished = InterruptedCommit.Finish(place);
        if (finished.HasErrors) return Checked.Of<Publication>(null, finished.Diagnostics);
        var list = PublishedList.Read(place.ListPath, place.Name, out var seal);
        if (list is null && OutputFolder.RefuseContent(place.Output, shown, rules.ReplaceOutput) is { } refused) return Error(refused);
        StagingArea.RemoveLeftovers(place.Output);

        // What is not ours is cleared by the commit, so that a build that fails has cleared nothing.
        var clears = list is null && OutputFolder.HasContent(place.Output);
        return Checked.Ok<Publication>(new DiskPublication(place, taken, list ?? new Dictionary<string, PublishedFile>(StringComparer.Ordinal), seal, clears)
        {
            Url = rules.Url,
            Finished = finished.Value,
        });
    }

    private OutputPlace? Place(string shown)
    {
        var site = RealPath.Of(siteFolder) ?? Path.GetFullPath(siteFolder);
        return RealPath.Of(Path.Combine(site, shown)) is { } folder ? new OutputPlace(site, folder) { IsConfigured = output is null } : null;
    }

    private static void RemoveIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }

    private static Checked<Publication> Error(Diagnostic error) => Checked.Of<Publication>(null, [error]);
}
