using System.Collections.Concurrent;

namespace Generator.Writing;

/// <summary>
/// A folder on the output's file system in which new files wait for the commit. It stands beside the output folder, so that a killed build leaves nothing in what is
/// published; only where that is another file system does it stand inside.
/// </summary>
internal sealed class StagingArea
{
    private const string Suffix = ".gen-staging";

    private const string OldSuffix = ".gen-old";

    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly string _output;
    private readonly bool _clears;
    private readonly bool _madeOutput;
    private int _count;

    private StagingArea(string path, string output, bool isWhole, bool clears, bool madeOutput) =>
        (Folder, _output, IsWhole, _clears, _madeOutput) = (path, output, isWhole, clears, madeOutput);

    /// <summary>Full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Nothing stays in the output folder: files are staged under their own paths, and the whole folder is moved into place at once.</summary>
    public bool IsWhole { get; }

    /// <summary>Makes the area for an output folder, which is made too.</summary>
    /// <param name="output">Full path of the output folder.</param>
    /// <param name="clears">Whether the commit clears the output folder first.</param>
    public static StagingArea Create(string output, bool clears)
    {
        var madeOutput = !Directory.Exists(output);
        Directory.CreateDirectory(output);
        var beside = Beside(output);
        var path = IsOnSameFileSystem(beside, output) ? beside : Inside(output);
        var isWhole = path == beside && (clears || !Directory.EnumerateFileSystemEntries(output).Any());
        Directory.CreateDirectory(path);
        return new StagingArea(path, output, isWhole, clears, madeOutput);
    }

    /// <summary>Removes what a killed build left.</summary>
    public static void RemoveLeftovers(string output)
    {
        foreach (var left in (string[])[Beside(output), Inside(output), Old(output)])
        {
            if (Directory.Exists(left)) Directory.Delete(left, recursive: true);
        }
    }

    /// <summary>Puts the area in the place of the output folder.</summary>
    public void MoveWhole()
    {
        if (_clears) Directory.Move(_output, Old(_output));
        else Directory.Delete(_output);
        Directory.Move(Folder, _output);
        if (_clears) Directory.Delete(Old(_output), recursive: true);
    }

    /// <summary>Removes everything from an output folder that is to be cleared and cannot be moved. Links are removed, never followed.</summary>
    public void ClearOutput()
    {
        if (!_clears) return;
        foreach (var entry in new DirectoryInfo(_output).EnumerateFileSystemInfos())
        {
            if (entry.FullName == Folder) continue;
            if (entry is DirectoryInfo { LinkTarget: null } inner) inner.Delete(recursive: true);
            else entry.Delete();
        }
    }

    /// <summary>Where a new file is to be written.</summary>
    public string PathFor(string path)
    {
        if (!IsWhole) return Path.Combine(Folder, Interlocked.Increment(ref _count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var full = Path.Combine(Folder, path);
        var folder = Path.GetDirectoryName(full)!;
        if (_folders.TryAdd(folder, true)) Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder)) Directory.CreateDirectory(folder);
        return full;
    }

    /// <summary>Removes the area with everything in it, and an output folder that was made for it and is empty.</summary>
    public void Remove()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        if (_madeOutput && Directory.Exists(_output) && !Directory.EnumerateFileSystemEntries(_output).Any()) Directory.Delete(_output);
    }

    private static string Beside(string output) =>
        Path.Combine(Path.GetDirectoryName(output)!, "." + Path.GetFileName(output) + Suffix);

    private static string Old(string output) => Path.Combine(Path.GetDirectoryName(output)!, "." + Path.GetFileName(output) + OldSuffix);

    private static string Inside(string output) => Path.Combine(output, Suffix);

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
}
