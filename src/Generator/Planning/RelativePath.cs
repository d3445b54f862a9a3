namespace Generator.Planning;

/// <summary>Paths of source files as links write them.</summary>
internal static class RelativePath
{
    /// <summary>The path from the site's folder that a link means: relative to the folder of its file, or from the site's folder when it begins with a slash. Null when it leaves the site.</summary>
    public static string? Resolve(string fromSourcePath, string target)
    {
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
        var folder = fromSourcePath.AsSpan(0, fromSourcePath.LastIndexOf('/') + 1);
        return sourcePath.AsSpan().StartsWith(folder) ? sourcePath[folder.Length..] : "/" + sourcePath;
    }
}
