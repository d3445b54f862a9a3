using System.IO.Enumeration;
using Generator.Configuration;

namespace Generator.Serving.Watching;

/// <summary>Finds what was touched since an instant by the times of files and folders: for the moments before anybody watched.</summary>
internal static class RecentChanges
{
    /// <summary>File systems stamp files by a clock that ticks less often than the system's (Linux: at most every 10 ms).</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true, RecurseSubdirectories = true };

    /// <summary>Files that were written, and folders in which something came or went; absolute paths. What went with its whole folder is told by the folder above.</summary>
    /// <param name="root">The site's folder, absolute.</param>
    public static IEnumerable<string> Find(string root, WatchedFolders folders, DateTimeOffset since)
    {
        var from = since - Tick;
        if (IsRecent(Path.Combine(root, SiteConfigReader.FileName), from)) yield return Path.Combine(root, SiteConfigReader.FileName);
        foreach (var folder in folders.All)
        {
            var path = Path.Combine(root, folder);
            if (folders.Above.Contains(folder))
            {
                // Its names alone are of interest: those of ours that were there, or are.
                if (!IsRecent(path, from)) continue;
                foreach (var below in folders.All.Where(below => below.Length > 0 && (Path.GetDirectoryName(below) ?? "") == folder)) yield return Path.Combine(root, below);
                continue;
            }

            if (IsRecent(path, from)) yield return path;
            if (!Directory.Exists(path)) continue;
            var written = new FileSystemEnumerable<string>(path, static (ref entry) => entry.ToFullPath(), Everything)
            {
                ShouldIncludePredicate = (ref entry) => entry.LastWriteTimeUtc >= from,
            };
            foreach (var recent in written) yield return recent;
        }
    }

    private static bool IsRecent(string path, DateTimeOffset from) => Path.Exists(path) && File.GetLastWriteTimeUtc(path) >= from.UtcDateTime;
}
