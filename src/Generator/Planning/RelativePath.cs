namespace Generator.Planning;

/// <summary>Paths of source files as links write them.</summary>
internal static class RelativePath
{
    /// <summary>The path from the site's folder that a link means: relative to the folder of its file, or from the site's folder when it begins with a slash. Null when it leaves the site.</summary>
    public static string? Resolve(string fromSourcePath, string target)
    {
        if (IsPlain(target.AsSpan(target.StartsWith('/') ? 1 : 0))) return target.StartsWith('/') ? target[1..] : string.Concat(FolderOf(fromSourcePath), target);
        var segments = new List<string>();
        if (!target.StartsWith('/')) segments.AddRange(fromSourcePath.Split('/')[..^1]);
        foreach (var segment in target.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..")
            {
                segments.Add(segment);
            }
            else
            {
                if (segments.Count == 0) return null;
                segments.RemoveAt(segments.Count - 1);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>How a link in a file names another file: relative when both are in one folder, else from the site's folder.</summary>
    public static string From(string fromSourcePath, string sourcePath)
    {
        var folder = FolderOf(fromSourcePath);
        return sourcePath.AsSpan().StartsWith(folder) ? sourcePath[folder.Length..] : "/" + sourcePath;
    }

    private static ReadOnlySpan<char> FolderOf(string sourcePath) => sourcePath.AsSpan(0, sourcePath.LastIndexOf('/') + 1);

    /// <summary>Whether a path has neither empty segments nor any that begins with a dot, as nearly all have.</summary>
    private static bool IsPlain(ReadOnlySpan<char> path) =>
        path is [not ('/' or '.'), .., not '/'] or [not ('/' or '.')] && path.IndexOf("//", StringComparison.Ordinal) < 0 && path.IndexOf("/.", StringComparison.Ordinal) < 0;
}
