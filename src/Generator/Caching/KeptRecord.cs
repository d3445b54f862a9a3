using System.Buffers.Binary;
using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Caching;

/// <summary>
/// The record of a page in the last build's cache, as <see cref="PageRecordWriter"/> wrote it. Most builds keep most pages: their records are handed on as they are, and at most the
/// numbers of what they read change.
/// </summary>
internal sealed class KeptRecord
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly LastReads _last;
    private readonly int _reads;
    private readonly int _readsEnd;

    /// <param name="bytes">The record alone.</param>
    /// <param name="last">What the numbers in it stand for.</param>
    public KeptRecord(ReadOnlyMemory<byte> bytes, LastReads last)
    {
        (_bytes, _last) = (bytes, last);
        var reader = new ByteReader(bytes);
        SkipReason(reader);
        (Own, Output, Beside, BesideFingerprint) = (reader.Wide(), reader.Wide(), (Beside)reader.Byte(), reader.Wide());
        var count = reader.Int();
        _reads = reader.Position;
        _readsEnd = _reads + count * sizeof(int);
    }

    /// <summary>What the page was by itself.</summary>
    public Hash128 Own { get; }

    /// <summary>XxHash128 of its bytes.</summary>
    public Hash128 Output { get; }

    /// <summary>What beside its own content it asked for.</summary>
    public Beside Beside { get; }

    /// <summary>What that was.</summary>
    public Hash128 BesideFingerprint { get; }

    /// <summary>What there was to say when the page was rendered.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => DiagnosticCodec.Read(new ByteReader(_bytes) { Position = _readsEnd });

    /// <summary>Reads why a page was last rendered, with which its record begins.</summary>
    public static RenderReason ReadReason(ByteReader reader) => new((RenderCause)reader.Byte(), (DependencyKind)reader.Byte(), reader.MaybeText());

    /// <summary>The first thing that the page read and that is another one now; null when all is as it was.</summary>
    public Dependency? FirstChanged() => _last.FirstChanged(_bytes.Span[_reads.._readsEnd]) is >= 0 and var number ? _last[number] : null;

    /// <summary>Writes the record for the next build.</summary>
    public void Write(ByteWriter writer)
    {
        if (_last.KeepsNumbers)
        {
            writer.Raw(_bytes.Span);
            return;
        }

        writer.Raw(_bytes.Span[.._reads]);
        for (var at = _reads; at < _readsEnd; at += sizeof(int)) writer.Int(_last.NumberNow(BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[at..])));
        writer.Raw(_bytes.Span[_readsEnd..]);
    }

    private static void SkipReason(ByteReader reader)
    {
        reader.Position += 2;
        reader.SkipText();
    }
}
