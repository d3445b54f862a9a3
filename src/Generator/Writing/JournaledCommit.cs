namespace Generator.Writing;

/// <summary>Carries out what a <see cref="Journal"/> says. Each step may have been done before, by a build that was killed.</summary>
internal static class JournaledCommit
{
    /// <summary>Moves, removes and remembers, then forgets the journal.</summary>
    /// <param name="place">The output folder.</param>
    /// <param name="journal">What to do.</param>
    /// <param name="files">The published files as they will be.</param>
    /// <returns>The seal of the new list.</returns>
    /// <exception cref="IOException">A step failed; the journal stays.</exception>
    public static Hash128 Carry(OutputPlace place, Journal journal, IReadOnlyDictionary<string, PublishedFile> files)
    {
        if (journal.IsWhole) StagingArea.MoveWhole(place.Output, journal.Staging, journal.Clears);
        else MoveFiles(place, journal);
        StaleFiles.Remove(place.Output, journal.Stale);
        if (Directory.Exists(journal.Staging)) Directory.Delete(journal.Staging, recursive: true);
        var seal = PublishedList.Write(place.ListPath, place.Name, files);
        File.Delete(place.JournalPath);
        return seal;
    }

    /// <summary>What the commit changes.</summary>
    public static Published ChangesOf(Journal journal, int unchanged)
    {
        var newFiles = journal.Staged.Count(static file => file.IsNew);
        var (added, changed) = (new List<string>(newFiles), new List<string>(journal.Staged.Count - newFiles));
        foreach (var file in journal.Staged) (file.IsNew ? added : changed).Add(file.Path);
        return new Published(added, changed, journal.Stale, unchanged);
    }

    private static void MoveFiles(OutputPlace place, Journal journal)
    {
        // Once a file has been moved the folder had been cleared, and what is in it is ours.
        if (journal.Clears && journal.Staged.All(file => File.Exists(Path.Combine(journal.Staging, file.Name)))) StagingArea.ClearOutput(place.Output, journal.Staging);
        StaleFiles.Remove(place.Output, Obstacles.OwnInTheWay([.. journal.Staged.Select(static f => f.Path)], [.. journal.Stale]));
        var folder = "";
        foreach (var file in journal.Staged)
        {
            var staged = Path.Combine(journal.Staging, file.Name);
            if (!File.Exists(staged)) continue;
            var target = Path.Combine(place.Output, file.Path);
            var parent = Path.GetDirectoryName(target)!;
            if (parent != folder) Directory.CreateDirectory(folder = parent);
            if (Directory.Exists(target)) RemoveEmptyTree(target);
            File.Move(staged, target, overwrite: true);
        }
    }

    /// <summary>Removes a folder that has nothing but folders in it; anything else makes it fail.</summary>
    private static void RemoveEmptyTree(string folder)
    {
        foreach (var inner in Directory.EnumerateDirectories(folder)) RemoveEmptyTree(inner);
        Directory.Delete(folder);
    }
}
