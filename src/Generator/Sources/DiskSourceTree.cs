using System.IO.Enumeration;

namespace Generator.Sources;

/// <summary>A site's folder on disk. Nothing outside of it is ever listed or read, whatever links it holds.</summary>
public sealed class DiskSourceTree : SourceTree
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
        ReturnSpecialDirectories = false,
        MatchType = MatchType.Simple,
        MatchCasing = MatchCasing.CaseSensitive,
    };

    private readonly string _root;
    private readonly RealPaths _real;

    /// <param name="root">The site's folder; relative ones are resolved now.</param>
    public DiskSourceTree(string root)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _real = new RealPaths(_root);
    }

    /// <summary>The site's folder, absolute.</summary>
    public string Root => _root;

    /// <inheritdoc/>
    public override IReadOnlyList<SourceFile> List(string folder)
    {
        if (!SourceNames.IsSafe(folder)) return [];
        var start = Absolute(folder);
        if (!Directory.Exists(start) || _real.OfDirectory(start) is not { } realStart) return [];

        var files = new List<SourceFile>();
        ListInto(files, start, [realStart]);
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <inheritdoc/>
    public override SourceFile? Find(string path)
    {
        if (!SourceNames.IsSafe(path)) return null;
        var absolute = Absolute(path);
        var info = new FileInfo(absolute);
        if (!info.Exists || !_real.Contains(absolute)) return null;
        var spelled = OperatingSystem.IsLinux() ? path : FileSpelling.OnDisk(_root, path);
        return new SourceFile(spelled, info.Length, info.LastWriteTimeUtc.Ticks);
    }

    /// <inheritdoc/>
    public override int Read(string path, ref byte[] buffer)
    {
        if (!SourceNames.IsSafe(path)) throw new IOException($"'{path}' is not a path below the site's folder.");
        try
        {
            // Sharing everything spares the advisory lock that other modes take on every file.
            using var handle = File.OpenHandle(Absolute(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadAll(handle, ref buffer);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException("Access to the file is denied.", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException("It does not exist, or is a link to nothing.", exception);
        }
    }

    private static int ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle handle, ref byte[] buffer)
    {
        var length = checked((int)Math.Min(RandomAccess.GetLength(handle), Array.MaxLength));
        if (buffer.Length < length) buffer = new byte[Math.Max(length, Math.Min(buffer.Length * 2, 1 << 20))];
        var total = 0;
        while (total < length)
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(total, length - total), total);
            if (read == 0) break;
            total += read;
        }

        return total;
    }

    /// <param name="chain">Real folders above <paramref name="folder"/> and itself: a link back to one of them would never end.</param>
    private void ListInto(List<SourceFile> files, string folder, string[] chain)
    {
        var links = new List<string>();
        var entries = new FileSystemEnumerable<SourceFile>(folder, ToSourceFile, Everything)
        {
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !SourceNames.IsIgnored(entry.FileName) && !IsLink(ref entry),
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
            {
                if (SourceNames.IsIgnored(entry.FileName)) return false;
                if (!IsLink(ref entry)) return !entry.IsDirectory;
                links.Add(entry.ToFullPath());
                return false;
            },
        };
        try
        {
            files.AddRange(entries);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException("Access to a folder is denied: " + exception.Message, exception);
        }

        foreach (var link in links) FollowInto(files, link, chain);
    }

    private void FollowInto(List<SourceFile> files, string link, string[] chain)
    {
        if (Directory.Exists(link))
        {
            if (_real.OfDirectory(link) is { } target && !chain.Any(above => IsSameOrBelow(above, target))) ListInto(files, link, [.. chain, target]);
        }
        else if (new FileInfo(link) is { Exists: true } info && _real.Contains(link))
        {
            files.Add(new SourceFile(Relative(link), info.Length, info.LastWriteTimeUtc.Ticks));
        }
    }

    private SourceFile ToSourceFile(ref FileSystemEntry entry)
    {
        var folder = entry.Directory.Length > _root.Length ? entry.Directory[(_root.Length + 1)..] : [];
        var path = folder.IsEmpty ? entry.FileName.ToString() : string.Concat(folder, "/", entry.FileName);
        if (Path.DirectorySeparatorChar != '/') path = path.Replace(Path.DirectorySeparatorChar, '/');
        return new SourceFile(path, entry.Length, entry.LastWriteTimeUtc.UtcTicks);
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None;

    private static bool IsSameOrBelow(string path, string folder) =>
        path == folder || (path.StartsWith(folder, StringComparison.Ordinal) && path[folder.Length] == Path.DirectorySeparatorChar);

    private string Absolute(string path) => string.Concat(_root, "/", path);

    private string Relative(string absolute) => absolute[(_root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');
}
