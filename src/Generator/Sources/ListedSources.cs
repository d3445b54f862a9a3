using System.Collections.Concurrent;
using System.IO.Hashing;

namespace Generator.Sources;

/// <summary>
/// The files of one build: each folder is listed once, and of every file that is read the content's hash is kept, so that what a build was made from can be compared with
/// what the next one finds.
/// </summary>
internal sealed class ListedSources(SourceTree sources) : SourceTree
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<SourceFile>>> _lists = new(StringComparer.Ordinal);
    private readonly Lock _noting = new();
    private readonly Dictionary<string, Hash128> _hashes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unstable = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<SourceFile> List(string folder) =>
        _lists.GetOrAdd(folder, static (folder, self) => new Lazy<IReadOnlyList<SourceFile>>(() => self.ListNow(folder)), this).Value;

    /// <inheritdoc/>
    public override SourceFile? Find(string path) => sources.Find(path);

    /// <inheritdoc/>
    public override int Read(string path, ref byte[] buffer) => Read(path, ref buffer, out _);

    /// <inheritdoc/>
    internal override int Read(string path, ref byte[] buffer, out Hash128 hash)
    {
        var length = sources.Read(path, ref buffer, out hash);
        Note(path, hash);
        return length;
    }

    /// <summary>Notes the content of a file that need not be read.</summary>
    public void Note(string path, Hash128 hash)
    {
        lock (_noting)
        {
            if (!_hashes.TryAdd(path, hash) && _hashes[path] != hash) _unstable.Add(path);
        }
    }

    /// <summary>The hash of a file's content (XxHash128); null when the build has not read it, or read different things because somebody was writing it.</summary>
    public Hash128? HashOf(string path)
    {
        lock (_noting) return _hashes.TryGetValue(path, out var hash) && !_unstable.Contains(path) ? hash : null;
    }

    /// <summary>Whether the content of a file has been read or noted.</summary>
    public bool IsNoted(string path)
    {
        lock (_noting) return _hashes.ContainsKey(path);
    }

    /// <summary>Whether the build read different things in a file, because somebody was writing it.</summary>
    public bool IsUnstable(string path)
    {
        lock (_noting) return _unstable.Contains(path);
    }

    /// <summary>Lists a folder, and makes room for what will be noted of its files.</summary>
    private IReadOnlyList<SourceFile> ListNow(string folder)
    {
        var files = sources.List(folder);
        lock (_noting) _hashes.EnsureCapacity(_hashes.Count + files.Count);
        return files;
    }
}
