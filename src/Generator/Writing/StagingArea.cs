using System.Collections.Concurrent;

namespace Generator.Writing;

/// <summary>
/// A folder on the output's file system in which new files wait for the commit, made when the first file comes. It stands beside the output folder, so that a killed
/// build leaves nothing in what is published; only where that is another file system does it stand inside.
/// </summary>
/// <param name="output">Full path of the output folder.</param>
/// <param name="clears">Whether the commit clears the output folder first.</param>
internal sealed class StagingArea(string output, bool clears)
{
    private const string Suffix = ".gen-staging";

    private const string OldSuffix = ".gen-old";

    /// <summary>Folders that were made for files. Those of pages are not among them: almost every page has one of its own, and the names of all would take 28 MB at 100,000 articles.</summary>
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly Lazy<Made> _made = new(() => Make(output, clears));
    private int _count;

    /// <summary>Full path of the folder.</summary>
    public string Folder => _made.Value.Folder;

    /// <summary>Nothing stays in the output folder: files are staged under their own paths, and the whole folder is moved into place at once.</summary>
    public bool IsWhole => _made.Value.IsWhole;

    /// <summary>Where staged files stand beside an output folder.</summary>
    public static string Beside(string output) => Path.Combine(Path.GetDirectoryName(output)!, "." + Path.GetFileName(output) + Suffix);

    /// <summary>Where they stand inside of it.</summary>
    public static string Inside(string output) => Path.Combine(output, Suffix);

    /// <summary>Removes what a killed build left.</summary>
    public static void RemoveLeftovers(string output)
    {
        foreach (var left in (string[])[Beside(output), Inside(output), Old(output)])
        {
            if (Directory.Exists(left)) Directory.Delete(left, recursive: true);
        }
    }

    /// <summary>Puts a staging folder in the place of the output folder.</summary>
    public static void MoveWhole(string output, string staging, bool clears)
    {
        if (Directory.Exists(staging))
        {
            if (Directory.Exists(output))
            {
                if (clears) Directory.Move(output, Old(output));
                else Directory.Delete(output);
            }

            Directory.Move(staging, output);
        }

        if (clears && Directory.Exists(Old(output))) Directory.Delete(Old(output), recursive: true);
    }

    /// <summary>Removes everything from an output folder but the staging folder. Links are removed, never followed.</summary>
    public static void ClearOutput(string output, string staging)
    {
        foreach (var entry in new DirectoryInfo(output).EnumerateFileSystemInfos())
        {
            if (entry.FullName == staging) continue;
            if (entry is DirectoryInfo { LinkTarget: null } inner) inner.Delete(recursive: true);
            else entry.Delete();
        }
    }

    /// <summary>Chooses where a new file is to be written, as a path below <see cref="Folder"/>.</summary>
    public string NameFor(string path)
    {
        if (!IsWhole) return Interlocked.Increment(ref _count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var folder = Path.GetDirectoryName(Path.Combine(Folder, path))!;
        if (path.EndsWith("/index.html", StringComparison.Ordinal) || _folders.TryAdd(folder, true) || !Directory.Exists(folder)) Directory.CreateDirectory(folder);
        return path;
    }

    /// <summary>Removes the area with everything in it, and an output folder that was made for it and is empty.</summary>
    public void Remove()
    {
        if (!_made.IsValueCreated) return;
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        if (_made.Value.MadeOutput && Directory.Exists(output) && !Directory.EnumerateFileSystemEntries(output).Any()) Directory.Delete(output);
    }

    private static Made Make(string output, bool clears)
    {
        var madeOutput = !Directory.Exists(output);
        Directory.CreateDirectory(output);
        var beside = Beside(output);
        var folder = IsOnSameFileSystem(beside, output) ? beside : Inside(output);
        var isWhole = folder == beside && (clears || !Directory.EnumerateFileSystemEntries(output).Any());
        Directory.CreateDirectory(folder);
        return new Made(folder, isWhole, madeOutput);
    }

    private static string Old(string output) => Path.Combine(Path.GetDirectoryName(output)!, "." + Path.GetFileName(output) + OldSuffix);

    private static bool IsOnSameFileSystem(string beside, string output)
    {
        var probe = Path.Combine(beside, "probe");
        var arrived = Path.Combine(output, ".gen-probe");
        try
        {
            Directory.CreateDirectory(probe);
            Directory.Move(probe, arrived);
            Directory.Delete(arrived);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
            return false;
        }
    }

    private sealed record Made(string Folder, bool IsWhole, bool MadeOutput);
}
