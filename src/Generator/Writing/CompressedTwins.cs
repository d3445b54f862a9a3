using System.Buffers;
using System.IO.Compression;
using Generator.Caching;
using Generator.Diagnostics;
using Generator.Planning;

namespace Generator.Writing;

/// <summary>
/// Stages gzip and Brotli twins (<c>index.html.gz</c>, <c>index.html.br</c>) beside each text file, for hosts that serve them as they are. The same text gives the same bytes: no time, no
/// name, no operating system is written into them.
/// </summary>
internal sealed class CompressedTwins : Publication
{
    /// <summary>Shorter files gain nothing.</summary>
    private const int MinBytes = 256;

    private const int BrotliQuality = 9;

    private const int BrotliWindow = 22;

    private static readonly string[] Endings = [".html", ".htm", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".txt", ".webmanifest", ".csv"];

    private readonly Publication _inner;
    private readonly HashSet<string> _planned;

    /// <param name="inner">Where files and twins are staged.</param>
    /// <param name="plan">The site: its own files are never replaced by twins.</param>
    public CompressedTwins(Publication inner, SitePlan plan) => (_inner, _planned) = (inner, plan.Pages.Select(static page => page.OutputPath).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override void Expect(int files) => _inner.Expect(files);

    /// <inheritdoc/>
    public override Hash128 Stage(string path, ReadOnlySpan<byte> bytes)
    {
        var hash = _inner.Stage(path, bytes);
        if (bytes.Length < MinBytes || !Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) return hash;
        if (!_planned.Contains(path + ".gz")) StageIfSmaller(path + ".gz", Gzip(bytes), bytes.Length);
        if (!_planned.Contains(path + ".br")) StageBrotli(path + ".br", bytes);
        return hash;
    }

    /// <summary>Never: a file that is kept has no bytes here from which its twins could be made. Unchanged bytes are not written again all the same.</summary>
    public override bool TryKeep(string path, Hash128 hash) => false;

    /// <inheritdoc/>
    public override bool TryKeepRest() => false;

    /// <inheritdoc/>
    public override void Leave(string path)
    {
        foreach (var twin in (string[])[path, path + ".gz", path + ".br"]) _inner.Leave(twin);
    }

    /// <inheritdoc/>
    public override Published? TryKeepAll(int jobs, CancellationToken cancellation) => _inner.TryKeepAll(jobs, cancellation);

    /// <inheritdoc/>
    public override bool Remembers => _inner.Remembers;

    /// <inheritdoc/>
    public override Hash128 Seal => _inner.Seal;

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte>? ReadCache(CachePart part, ulong magic, out Hash128 seal) => _inner.ReadCache(part, magic, out seal);

    /// <inheritdoc/>
    public override CacheFile BeginCache(CachePart part, ulong magic) => _inner.BeginCache(part, magic);

    /// <inheritdoc/>
    public override long Stamp() => _inner.Stamp();

    /// <inheritdoc/>
    public override Checked<Published> Commit() => _inner.Commit();

    /// <summary>The inner publication is its owner's.</summary>
    public override void Dispose()
    {
    }

    private void StageIfSmaller(string path, ReadOnlySpan<byte> bytes, int original)
    {
        if (bytes.Length < original) _inner.Stage(path, bytes);
    }

    private void StageBrotli(string path, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        if (BrotliEncoder.TryCompress(bytes, buffer, out var length, BrotliQuality, BrotliWindow)) StageIfSmaller(path, buffer.AsSpan(0, length), bytes.Length);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.Length / 3);
        using (var gzip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        var result = stream.ToArray();

        // RFC 1952 §2.3.1: the operating system, of which the file must not tell; 255 is "unknown".
        result[9] = 0xFF;
        return result;
    }
}
