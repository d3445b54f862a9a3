using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>Finds what stands in the way of new files before anything is moved.</summary>
internal static class Obstacles
{
    /// <summary>Files, folders and links that are not ours where a new file or its folders must stand.</summary>
    /// <param name="output">Full path of the output folder.</param>
    /// <param name="staged">Paths of new and changed files.</param>
    /// <param name="last">What the last build published.</param>
    public static List<Diagnostic> Find(string output, List<string> staged, Dictionary<string, PublishedFile> last)
    {
        var found = new List<Diagnostic>();

        // Where the file system ignores case, a page whose URL changed in case only finds its own old file.
        if (!OperatingSystem.IsLinux()) last = new Dictionary<string, PublishedFile>(last, StringComparer.OrdinalIgnoreCase);
        var checkedFolders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in staged)
        {
            var file = new FileInfo(Path.Combine(output, path));
            if (file.Exists && !last.ContainsKey(path)) found.Add(WritingMessages.ForeignFile(path));
            else if (Directory.Exists(file.FullName) && HoldsForeignFiles(output, file.FullName, last)) found.Add(WritingMessages.FolderInTheWay(path));
            CheckFolders(output, path, last, checkedFolders, found);
        }

        return found;
    }

    /// <summary>Stale files that are folders now, or stand below what is a file now, or differ from a new one in case only: they go first.</summary>
    public static IEnumerable<string> OwnInTheWay(List<string> staged, List<string> stale)
    {
        if (stale.Count == 0) return [];
        var files = staged.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = staged.SelectMany(FoldersOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return stale.Where(path => folders.Contains(path) || files.Contains(path) || FoldersOf(path).Any(files.Contains));
    }

    private static void CheckFolders(string output, string path, Dictionary<string, PublishedFile> last, HashSet<string> checkedFolders, List<Diagnostic> found)
    {
        foreach (var folder in FoldersOf(path))
        {
            if (!checkedFolders.Add(folder)) continue;
            var full = Path.Combine(output, folder);
            if (new DirectoryInfo(full).LinkTarget is not null) found.Add(WritingMessages.LinkInTheWay(folder));
            else if (File.Exists(full) && !last.ContainsKey(folder)) found.Add(WritingMessages.FileInTheWay(folder));
        }
    }

    private static bool HoldsForeignFiles(string output, string folder, Dictionary<string, PublishedFile> last) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Any(file => !last.ContainsKey(Path.GetRelativePath(output, file).Replace(Path.DirectorySeparatorChar, '/')));

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
