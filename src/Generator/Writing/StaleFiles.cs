namespace Generator.Writing;

/// <summary>Removes files that are no longer published.</summary>
internal static class StaleFiles
{
    /// <summary>Deletes the files and the folders that become empty by it. Nothing behind a link is touched: somebody else put it there.</summary>
    /// <returns>The number of files deleted.</returns>
    public static int Remove(string output, IEnumerable<string> paths)
    {
        var removed = 0;
        var behindLink = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var full = Path.Combine(output, path);
            if (!File.Exists(full) || IsBehindLink(output, Path.GetDirectoryName(full)!, behindLink)) continue;
            File.Delete(full);
            removed++;
            RemoveEmptyFolders(output, Path.GetDirectoryName(full)!);
        }

        return removed;
    }

    private static bool IsBehindLink(string output, string folder, Dictionary<string, bool> known)
    {
        if (folder.Length <= output.Length) return false;
        if (known.TryGetValue(folder, out var isBehind)) return isBehind;
        return known[folder] = new DirectoryInfo(folder).LinkTarget is not null || IsBehindLink(output, Path.GetDirectoryName(folder)!, known);
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
