namespace Generator.Sources;

/// <summary>Says where paths lead once all links are followed, and whether that is still below the site's folder.</summary>
internal sealed class RealPaths(string root)
{
    /// <summary>More links than this on one path are a loop, as in the kernel (<c>ELOOP</c>).</summary>
    private const int MaxLinks = 40;

    private readonly string? _realRoot = Resolve(root);

    /// <summary>The real path of a folder below the site's folder (or the folder itself), or null when it lies outside.</summary>
    public string? OfDirectory(string path) => Resolve(path) is { } real && IsInside(real) ? real : null;

    /// <summary>Whether a file really lies below the site's folder.</summary>
    public bool Contains(string path) => Resolve(path) is { } real && IsInside(real);

    private bool IsInside(string real) =>
        _realRoot is not null
        && (real == _realRoot
            || (real.StartsWith(_realRoot, StringComparison.Ordinal)
                && (_realRoot.EndsWith(Path.DirectorySeparatorChar) || real[_realRoot.Length] == Path.DirectorySeparatorChar)));

    /// <summary>Follows the links in every segment, because the framework's own resolution looks at the last one only.</summary>
    private static string? Resolve(string path)
    {
        var start = Path.GetPathRoot(path) ?? "/";
        var current = start;
        var rest = new Stack<string>(Segments(path[start.Length..]));
        for (var links = 0; rest.TryPop(out var segment);)
        {
            var next = Path.Join(current, segment);
            if (LinkTarget(next) is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MaxLinks) return null;
            var full = Path.GetFullPath(target, current);
            current = Path.GetPathRoot(full) ?? "/";
            foreach (var part in Segments(full[current.Length..])) rest.Push(part);
        }

        return Path.TrimEndingDirectorySeparator(current);
    }

    private static IEnumerable<string> Segments(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
