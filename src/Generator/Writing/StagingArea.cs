using System.Collections.Concurrent;

namespace Generator.Writing;

/// <summary>
/// A folder on the output's file system in which new files wait for the commit. It stands beside the output folder, so that a killed build leaves nothing in what is
/// published; only where that is another file system does it stand inside.
/// </summary>
internal sealed class StagingArea
{
    private const string Suffix = ".gen-staging";

    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private int _count;

    private StagingArea(string path, bool isWhole) => (Folder, IsWhole) = (path, isWhole);

    /// <summary>Full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>The output folder is empty: files are staged under their own paths, and the whole folder is moved into place at once.</summary>
    public bool IsWhole { get; }

    /// <summary>Makes the area for an output folder, which is made too.</summary>
    public static StagingArea Create(string output)
    {
        Directory.CreateDirectory(output);
        var beside = Beside(output);
        var path = IsOnSameFileSystem(beside, output) ? beside : Inside(output);
        var isWhole = path == beside && !Directory.EnumerateFileSystemEntries(output).Any();
        Directory.CreateDirectory(path);
        return new StagingArea(path, isWhole);
    }

    /// <summary>Removes what a killed build left.</summary>
    public static void RemoveLeftovers(string output)
    {
        if (Directory.Exists(Beside(output))) Directory.Delete(Beside(output), recursive: true);
        if (Directory.Exists(Inside(output))) Directory.Delete(Inside(output), recursive: true);
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

    /// <summary>Removes the area with everything in it.</summary>
    public void Remove()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private static string Beside(string output) =>
        Path.Combine(Path.GetDirectoryName(output)!, "." + Path.GetFileName(output) + Suffix);

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
