using System.Collections.Concurrent;
using Generator.Caching;
using Generator.Checking.Pages;
using Generator.Diagnostics;
using Generator.Writing;

namespace Generator.Checking;

/// <summary>Takes what a build would publish, reads it, and keeps only what the rules need. Nothing is written.</summary>
internal sealed class CheckingStore : OutputStore
{
    private readonly ConcurrentBag<PageFacts> _pages = [];
    private readonly ConcurrentBag<FileFacts> _files = [];
    private readonly ConcurrentDictionary<string, long> _sizes = new(StringComparer.Ordinal);

    /// <summary>The HTML pages, by output path.</summary>
    public IReadOnlyList<PageFacts> Pages => [.. _pages.OrderBy(static page => page.OutputPath, StringComparer.Ordinal)];

    /// <summary>Feeds and sitemaps, by output path.</summary>
    public IReadOnlyList<FileFacts> Files => [.. _files.OrderBy(static file => file.OutputPath, StringComparer.Ordinal)];

    /// <summary>Bytes of every file, by output path.</summary>
    public IReadOnlyDictionary<string, long> Sizes => _sizes;

    /// <inheritdoc/>
    internal override Checked<Publication> Open(PublishingRules rules, CancellationToken cancellation = default) => Checked.Ok<Publication>(new Reading(this));

    private sealed class Reading(CheckingStore store) : Publication
    {
        private readonly SharedTexts _texts = new();
        private readonly ConcurrentBag<PageReader> _readers = [];

        public override Hash128 Seal => default;

        public override bool Remembers => false;

        public override Hash128 Stage(string path, ReadOnlySpan<byte> bytes)
        {
            store._sizes[path] = bytes.Length;
            if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !path.StartsWith("fragments/", StringComparison.Ordinal)) ReadPage(path, bytes);
            else if (FileRules.Read(path, bytes) is { } file) store._files.Add(file);
            return default;
        }

        public override bool TryKeep(string path, Hash128 hash) => false;

        public override bool TryKeepRest() => false;

        public override void Leave(string path)
        {
        }

        public override Published? TryKeepAll(int jobs, CancellationToken cancellation) => null;

        public override Checked<Published> Commit() => Checked.Ok(new Published([], [], [], 0));

        public override ReadOnlyMemory<byte>? ReadCache(CachePart part, ulong magic, out Hash128 seal)
        {
            seal = default;
            return null;
        }

        public override CacheFile BeginCache(CachePart part, ulong magic) => throw new InvalidOperationException("Nothing is remembered of a check.");

        public override long Stamp() => 0;

        public override void Dispose()
        {
        }

        private void ReadPage(string path, ReadOnlySpan<byte> bytes)
        {
            if (!_readers.TryTake(out var reader)) reader = new PageReader(_texts);
            store._pages.Add(reader.Read(path, bytes));
            _readers.Add(reader);
        }
    }
}
