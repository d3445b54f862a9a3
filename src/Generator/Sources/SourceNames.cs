using System.Collections.Immutable;

namespace Generator.Sources;

/// <summary>Which names in a site's folder are sources, and which are left by editors and systems.</summary>
internal static class SourceNames
{
    /// <summary>The folders that any site may have.</summary>
    public static ImmutableArray<string> Folders { get; } = ["articles", "pages", "static", "data", "templates"];

    /// <summary>
    /// Whether a file or folder of this name is left out: names that begin with a dot (but <c>.well-known</c>, RFC 8615), editors' backups and
    /// locks (<c>a~</c>, <c>.a.swp</c>, <c>#a#</c>, <c>~$a</c>), and what systems leave in folders.
    /// </summary>
    public static bool IsIgnored(ReadOnlySpan<char> name) =>
        (name.StartsWith('.') && name is not ".well-known")
        || name.EndsWith('~')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || (name.StartsWith('#') && name.EndsWith('#'))
        || name.EndsWith(".swp", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".swo", StringComparison.OrdinalIgnoreCase)
        || name is "Thumbs.db" or "desktop.ini";

    /// <summary>Whether a path stays below the site's folder and is spelled in the one way that the generator uses.</summary>
    public static bool IsSafe(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal)) return false;
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(range) is "" or "." or "..") return false;
        }

        return !Path.IsPathRooted(path);
    }
}
