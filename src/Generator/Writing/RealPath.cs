namespace Generator.Writing;

/// <summary>Follows the links in every segment of a path, also of one that is not there yet; the framework looks at the last segment only.</summary>
internal static class RealPath
{
    /// <summary>More links than this on one path are a loop, as in the kernel (<c>ELOOP</c>).</summary>
    private const int MaxLinks = 40;

    /// <summary>The absolute path without links; null when a link leads nowhere or in a circle.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var current = Path.GetPathRoot(full) ?? "/";
        var rest = new Stack<string>(Segments(full[current.Length..]));
        for (var links = 0; rest.TryPop(out var segment);)
        {
            var next = Path.Join(current, segment);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            // The target is looked at, not the link: File.Exists is true for a link that leads nowhere.
            var absolute = Path.GetFullPath(target, current);
            if (++links > MaxLinks || !Path.Exists(absolute)) return null;
            current = Path.GetPathRoot(absolute) ?? "/";
            foreach (var part in Segments(absolute[current.Length..])) rest.Push(part);
        }

        return Path.TrimEndingDirectorySeparator(current);
    }

    private static IEnumerable<string> Segments(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
