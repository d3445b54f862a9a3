using System.Text;

namespace Generator.Sources;

/// <summary>A site's files in memory, for tests and for callers that have no folder.</summary>
public sealed class MemorySourceTree : SourceTree
{
    private readonly SortedDictionary<string, byte[]?> _files = new(StringComparer.Ordinal);

    /// <summary>Adds or replaces a file; text becomes UTF-8 without a byte-order mark.</summary>
    public MemorySourceTree Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or replaces a file.</summary>
    public MemorySourceTree Add(string path, byte[] bytes)
    {
        if (!SourceNames.IsSafe(path)) throw new ArgumentException($"'{path}' is not a path below the site's folder.", nameof(path));
        _files[path] = bytes;
        return this;
    }

    /// <summary>Adds a file that is listed but cannot be read, as a file without permission is.</summary>
    public MemorySourceTree AddUnreadable(string path)
    {
        Add(path, []);
        _files[path] = null;
        return this;
    }

    /// <summary>Removes a file, if it is there.</summary>
    public MemorySourceTree Remove(string path)
    {
        _files.Remove(path);
        return this;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SourceFile> List(string folder)
    {
        var files = new List<SourceFile>();
        foreach (var (path, bytes) in _files)
        {
            if (IsBelow(path, folder) && !IsHidden(path.AsSpan(folder.Length))) files.Add(new SourceFile(path, bytes?.Length ?? 0, 0));
        }

        return files;
    }

    /// <inheritdoc/>
    public override SourceFile? Find(string path) =>
        _files.TryGetValue(path, out var bytes) ? new SourceFile(path, bytes?.Length ?? 0, 0) : null;

    /// <inheritdoc/>
    public override int Read(string path, ref byte[] buffer)
    {
        if (!_files.TryGetValue(path, out var bytes)) throw new FileNotFoundException("No such file.", path);
        if (bytes is null) throw new IOException("Access to the file is denied.");
        if (buffer.Length < bytes.Length) buffer = new byte[bytes.Length];
        bytes.CopyTo(buffer, 0);
        return bytes.Length;
    }

    private static bool IsBelow(string path, string folder) =>
        folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal));

    private static bool IsHidden(ReadOnlySpan<char> path)
    {
        foreach (var range in path.Split('/'))
        {
            if (SourceNames.IsIgnored(path[range])) return true;
        }

        return false;
    }
}
