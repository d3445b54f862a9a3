using System.IO.Hashing;
using System.Text;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>The folder of an output, and whether we may write there.</summary>
internal static class OutputFolder
{
    private static readonly string[] SourceFolders = ["articles", "pages", "static", "data", "templates"];

    /// <summary>What systems and version control leave in folders that are empty to everybody else; a fresh <c>git worktree</c> for publishing holds <c>.git</c>.</summary>
    private static readonly string[] NoContent = [".git", ".gitkeep", ".gitignore", ".DS_Store", "lost+found"];

    /// <summary>
    /// The folder's name in its list: relative where it lies below the site's folder, so that a site may be moved, or checked out elsewhere, without losing track of
    /// what it published.
    /// </summary>
    public static string Name(string siteFolder, string folder) =>
        folder.StartsWith(siteFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? folder[(siteFolder.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/')
            : folder;

    /// <summary>Where the list of a folder's published files is kept.</summary>
    public static string ListPath(string siteFolder, string folder) =>
        Path.Combine(siteFolder, ".gen", "published", Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(Name(siteFolder, folder)))) + ".list");

    /// <summary>Refuses a folder that holds sources, or whose files are not ours.</summary>
    /// <param name="siteFolder">Full path of the site's folder.</param>
    /// <param name="folder">Full path of the output folder.</param>
    /// <param name="shown">The output folder as the user wrote it.</param>
    /// <param name="isOurs">Whether there is a list of what we published there.</param>
    /// <param name="replace">Whether the user lets us clear it.</param>
    public static Diagnostic? Refuse(string siteFolder, string folder, string shown, bool isOurs, bool replace)
    {
        if (File.Exists(folder)) return WritingMessages.OutputIsFile(shown);
        if (IsSameOrInside(siteFolder, folder)) return WritingMessages.OutputHoldsSources(shown);
        foreach (var name in SourceFolders)
        {
            if (IsSameOrInside(folder, Path.Combine(siteFolder, name))) return WritingMessages.OutputInsideSources(shown, name);
        }

        if (IsSameOrInside(folder, Path.Combine(siteFolder, ".gen"))) return WritingMessages.OutputInsideSources(shown, ".gen");
        if (isOurs || !HasContent(folder)) return null;
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
