using System.Collections.Concurrent;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>Publishes into memory.</summary>
public sealed class MemoryOutputStore : OutputStore
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The published files by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <inheritdoc/>
    internal override Checked<Publication> Open(PublishingRules rules, CancellationToken cancellation = default) => Checked.Ok<Publication>(new MemoryPublication(_files));

    private sealed class MemoryPublication(ConcurrentDictionary<string, byte[]> files) : Publication
    {
        private readonly ConcurrentDictionary<string, byte[]> _staged = new(StringComparer.Ordinal);

        public override void Stage(string path, ReadOnlySpan<byte> bytes) => _staged[path] = bytes.ToArray();

        public override Checked<Published> Commit()
        {
            var removed = files.Keys.Where(path => !_staged.ContainsKey(path)).Order(StringComparer.Ordinal).ToList();
            var added = _staged.Keys.Where(path => !files.ContainsKey(path)).Order(StringComparer.Ordinal).ToList();
            var changed = _staged.Where(f => files.TryGetValue(f.Key, out var old) && !old.AsSpan().SequenceEqual(f.Value)).Select(static f => f.Key).Order(StringComparer.Ordinal).ToList();
            foreach (var path in removed) files.TryRemove(path, out _);
            foreach (var path in added.Concat(changed)) files[path] = _staged[path];
            return Checked.Ok(new Published(added, changed, removed, _staged.Count - added.Count - changed.Count));
        }

        public override void Dispose() => _staged.Clear();
    }
}
