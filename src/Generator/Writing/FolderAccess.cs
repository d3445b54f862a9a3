using System.Runtime.InteropServices;

namespace Generator.Writing;

/// <summary>Asks the system, before a commit begins, whether folders may be written to: a commit that is refused in its middle would leave half of the new site.</summary>
internal static partial class FolderAccess
{
    private const int WriteAndSearch = 2 | 1; // W_OK | X_OK, POSIX access(2)

    /// <summary>The first of the folders in which files are to be made, replaced or removed that does not allow it, as a path below the output folder; null when all do.</summary>
    /// <param name="output">Full path of the output folder.</param>
    /// <param name="paths">Paths of the files below it.</param>
    public static string? FindClosed(string output, IEnumerable<string> paths)
    {
        // Windows has access lists instead, which only an attempt can try.
        if (OperatingSystem.IsWindows()) return null;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var folder = Path.GetDirectoryName(Path.Combine(output, path))!;
            while (!Directory.Exists(folder) && folder.Length > output.Length) folder = Path.GetDirectoryName(folder)!;
            if (known.Add(folder) && Access(folder, WriteAndSearch) != 0) return Path.GetRelativePath(output, folder);
        }

        return null;
    }

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);
}
