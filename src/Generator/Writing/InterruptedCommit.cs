using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>Finishes what a killed build had begun.</summary>
internal static class InterruptedCommit
{
    /// <summary>Carries out the journal of an output folder. A journal that was not written whole had not begun to count and is dropped.</summary>
    /// <returns>What changed by it; null when there was nothing to do, with errors when something stands in the way.</returns>
    /// <exception cref="IOException">A step failed; the journal stays.</exception>
    public static Checked<Published> Finish(OutputPlace place)
    {
        if (!File.Exists(place.JournalPath)) return Checked.Of<Published>(null, []);
        if (Journal.Read(place) is not { } journal)
        {
            File.Delete(place.JournalPath);
            return Checked.Of<Published>(null, []);
        }

        var files = PublishedList.Read(place.ListPath, place.Name) ?? new Dictionary<string, PublishedFile>(StringComparer.Ordinal);
        foreach (var file in journal.Staged) files[file.Path] = journal.Files[file.Path];
        if (!journal.IsWhole && !journal.Clears && Obstacles.Find(place.Output, [.. journal.Staged.Select(static f => f.Path)], files) is { Count: > 0 } obstacles)
            return Checked.Of<Published>(null, obstacles);
        foreach (var path in journal.Stale) files.Remove(path);
        JournaledCommit.Carry(place, journal, files);
        return Checked.Ok(JournaledCommit.ChangesOf(journal, 0));
    }
}
