using System.IO.Hashing;
using System.Text;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>The folder of an output, and whether we may write there.</summary>
internal static class OutputFolder
{
    private static readonly string[] SourceFolders = ["articles", "pages", "static", "data", "templates"];

    /// <summary>Full path of an output folder with links resolved, so that rules about places hold for the place itself.</summary>
    public static string FullPath(string siteFolder, string output)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output, siteFolder));
        var folder = new DirectoryInfo(path);
        return folder.Exists ? folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path;
    }

    /// <summary>Where the list of a folder's published files is kept.</summary>
    public static string ListPath(string siteFolder, string folder) =>
        Path.Combine(siteFolder, ".gen", "published", Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(folder))) + ".list");

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
        if (!Directory.Exists(folder) || isOurs || !Directory.EnumerateFileSystemEntries(folder).Any()) return null;
        if (File.Exists(Path.Combine(folder, "site.yml")) || Directory.Exists(Path.Combine(folder, ".git"))) return WritingMessages.OutputHoldsSources(shown);
        return replace ? null : WritingMessages.OutputNotOurs(shown);
    }

    private static bool IsSameOrInside(string path, string folder)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return string.Equals(path, folder, comparison)
            || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, comparison)
            || folder == Path.GetPathRoot(folder);
    }
}
