using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>The folder of an output, and whether we may write there.</summary>
internal static class OutputFolder
{
    private static readonly string[] SourceFolders = ["articles", "pages", "static", "data", "templates"];

    /// <summary>What systems and version control leave in folders that are empty to everybody else; a fresh <c>git worktree</c> for publishing holds <c>.git</c>.</summary>
    private static readonly string[] NoContent = [".git", ".gitkeep", ".gitignore", ".DS_Store", "lost+found"];

    /// <summary>Refuses a folder that would overwrite the site's own files.</summary>
    /// <param name="place">The folder.</param>
    /// <param name="shown">The output folder as the user wrote it.</param>
    public static Diagnostic? RefusePlace(OutputPlace place, string shown)
    {
        var (site, folder) = (place.SiteFolder, place.Output);
        if (File.Exists(folder)) return WritingMessages.OutputIsFile(shown);
        if (IsSameOrInside(site, folder)) return WritingMessages.OutputHoldsSources(shown);
        foreach (var name in SourceFolders)
        {
            if (IsSameOrInside(folder, Path.Combine(site, name))) return WritingMessages.OutputInsideSources(shown, name);
        }

        return IsSameOrInside(folder, Path.Combine(site, ".gen")) ? WritingMessages.OutputInsideSources(shown, ".gen") : null;
    }

    /// <summary>Refuses a folder with files of which nothing says that they are ours.</summary>
    /// <param name="folder">Full path of the output folder.</param>
    /// <param name="shown">The output folder as the user wrote it.</param>
    /// <param name="replace">Whether the user lets us clear it.</param>
    public static Diagnostic? RefuseContent(string folder, string shown, bool replace)
    {
        if (!HasContent(folder)) return null;
        if (HoldsSources(folder)) return WritingMessages.OutputHoldsSources(shown);
        return replace ? null : WritingMessages.OutputNotOurs(shown);
    }

    /// <summary>Whether there is anything in the folder that somebody may miss.</summary>
    public static bool HasContent(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Select(static entry => Path.GetFileName(entry)).Except(NoContent).Any();

    /// <summary>Whether a folder that is not ours is clearly no output of anything, so that it must not be cleared even when the user says so.</summary>
    private static bool HoldsSources(string folder) =>
        File.Exists(Path.Combine(folder, "site.yml"))
        || Path.Exists(Path.Combine(folder, ".git"))
        || folder == Path.TrimEndingDirectorySeparator(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile))
        || (Directory.Exists(Path.Combine(folder, "articles")) && Directory.EnumerateFiles(Path.Combine(folder, "articles"), "*.md", SearchOption.AllDirectories).Any());

    private static bool IsSameOrInside(string path, string folder)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return string.Equals(path, folder, comparison)
            || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, comparison)
            || folder == Path.GetPathRoot(folder);
    }
}
