namespace Generator.Sources;

/// <summary>Finds how a file system that ignores case or Unicode form spells a path, so that a link which only works there is not taken for a good one.</summary>
internal static class FileSpelling
{
    /// <summary><paramref name="path"/> (below <paramref name="root"/>, known to exist) as the folders list it.</summary>
    public static string OnDisk(string root, string path)
    {
        var folder = root;
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = Entry(folder, segments[i]);
            folder = Path.Join(folder, segments[i]);
        }

        return string.Join('/', segments);
    }

    private static string Entry(string folder, string name)
    {
        string? other = null;
        foreach (var path in Directory.EnumerateFileSystemEntries(folder))
        {
            var entry = Path.GetFileName(path);
            if (entry == name) return name;
            if (string.Equals(entry, name, StringComparison.OrdinalIgnoreCase)) other = entry;
        }

        return other ?? name;
    }
}
