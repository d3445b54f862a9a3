using System.Collections.Concurrent;
using System.IO.Hashing;
using Generator.Caching;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>Publishes into memory.</summary>
public sealed class MemoryOutputStore : OutputStore
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The published files by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>What the last build left for the next one; tests spoil it.</summary>
    internal Dictionary<CachePart, byte[]> Cache { get; } = [];

    private ulong CacheMagic { get; set; }

    private ulong Commits { get; set; }

    /// <inheritdoc/>
    internal override Checked<Publication> Open(PublishingRules rules, CancellationToken cancellation = default) => Checked.Ok<Publication>(new MemoryPublication(this));

    /// <inheritdoc/>
    internal override CacheReader? FindCache(string? configuredOutput) => ReadCache;

    private ReadOnlyMemory<byte>? ReadCache(CachePart part, ulong magic, out Hash128 seal)
    {
        seal = default;
        if (!Cache.TryGetValue(part, out var cache) || CacheMagic != magic) return null;
        seal = Hash128.Of(cache);
        return cache;
    }

    private sealed class MemoryPublication(MemoryOutputStore store) : Publication
    {
        private readonly ConcurrentDictionary<string, byte[]> _staged = new(StringComparer.Ordinal);

        public override Hash128 Seal => new(0, (ulong)store.Commits);

        public override Hash128 Stage(string path, ReadOnlySpan<byte> bytes)
        {
            _staged[path] = bytes.ToArray();
            return Hash128.Of(bytes);
        }

        public override bool TryKeep(string path, Hash128 hash)
        {
            if (!store._files.TryGetValue(path, out var bytes) || Hash128.Of(bytes) != hash) return false;
            _staged[path] = bytes;
            return true;
        }

        public override bool TryKeepRest()
        {
            foreach (var (path, bytes) in store._files) _staged[path] = bytes;
            return true;
        }

        public override void Leave(string path)
        {
            if (store._files.TryGetValue(path, out var bytes)) _staged[path] = bytes;
        }

        public override Published? TryKeepAll(int jobs, CancellationToken cancellation) => new([], [], [], store._files.Count);

        public override Checked<Published> Commit()
        {
            var files = store._files;
            var removed = files.Keys.Where(path => !_staged.ContainsKey(path)).Order(StringComparer.Ordinal).ToList();
            var added = _staged.Keys.Where(path => !files.ContainsKey(path)).Order(StringComparer.Ordinal).ToList();
            var changed = _staged.Where(f => files.TryGetValue(f.Key, out var old) && !old.AsSpan().SequenceEqual(f.Value)).Select(static f => f.Key).Order(StringComparer.Ordinal).ToList();
            foreach (var path in removed) files.TryRemove(path, out _);
            foreach (var path in added.Concat(changed)) files[path] = _staged[path];
            if (removed.Count + added.Count + changed.Count > 0) store.Commits++;
            return Checked.Ok(new Published(added, changed, removed, _staged.Count - added.Count - changed.Count));
        }

        public override ReadOnlyMemory<byte>? ReadCache(CachePart part, ulong magic, out Hash128 seal) => store.ReadCache(part, magic, out seal);

        public override CacheFile BeginCache(CachePart part, ulong magic) => new MemoryCacheFile(store, part, magic);

        public override long Stamp() => 0;

        public override void Dispose() => _staged.Clear();
    }

    private sealed class MemoryCacheFile(MemoryOutputStore store, CachePart part, ulong magic) : CacheFile
    {
        private readonly MemoryStream _stream = new();

        public override void Append(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

        public override PreparedCache Finish()
        {
            var cache = _stream.ToArray();
            return new PreparedCache(Hash128.Of(cache), () => (store.Cache[part], store.CacheMagic) = (cache, magic), static () => { });
        }

        public override void Dispose() => _stream.Dispose();
    }
}
