namespace Generator.Writing;

/// <summary>Removes files that are no longer published.</summary>
internal static class StaleFiles
{
    /// <summary>Deletes the files and the folders that become empty by it. Links are removed, never followed.</summary>
    /// <returns>The number of files deleted.</returns>
    public static int Remove(string output, IEnumerable<string> paths)
    {
        var removed = 0;
        foreach (var path in paths)
        {
            var full = Path.Combine(output, path);
            if (!File.Exists(full)) continue;
            File.Delete(full);
            removed++;
            RemoveEmptyFolders(output, Path.GetDirectoryName(full)!);
        }

        return removed;
    }

    private static void RemoveEmptyFolders(string output, string folder)
    {
        while (folder.Length > output.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
