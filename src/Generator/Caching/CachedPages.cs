using System.Collections.Immutable;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>The pages of the last build, as its cache keeps them.</summary>
internal sealed class CachedPages
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<string, int> _positions;

    private CachedPages(ReadOnlyMemory<byte> bytes, int added, ImmutableArray<(DependencyKind Kind, string Name, Hash128 Fingerprint)> dependencies, Dictionary<string, int> positions) =>
        (_bytes, Added, Dependencies, _positions) = (bytes, added, dependencies, positions);

    /// <summary>How many of <see cref="Dependencies"/> were added since a build numbered all of them anew.</summary>
    public int Added { get; }

    /// <summary>Everything that pages read, with its fingerprint then.</summary>
    public ImmutableArray<(DependencyKind Kind, string Name, Hash128 Fingerprint)> Dependencies { get; }

    /// <summary>The pages that belong to a summary, or null.</summary>
    public static CachedPages? Of(CacheReader read, BuildCache summary) => BuildCache.Read(read, CachePart.Pages, summary.Seals.Pages) is { } bytes ? Read(bytes) : null;

    /// <summary>Reads the table and finds the pages; the pages themselves are read when they are asked for.</summary>
    public static CachedPages Read(ReadOnlyMemory<byte> bytes)
    {
        var end = new ByteReader(bytes) { Position = bytes.Length - sizeof(long) };
        end.Position = checked((int)end.Long());
        var (count, added) = (end.Int(), end.Int());
        var dependencies = end.List(static r => ((DependencyKind)r.Byte(), r.Text(), r.Wide()));
        var reader = new ByteReader(bytes);
        var positions = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var path = reader.Text();
            positions[path] = reader.Position;
            var length = reader.Int();
            reader.Position += length;
        }

        return new CachedPages(bytes, added, dependencies, positions);
    }

    /// <summary>Writes what follows the pages.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="length">Bytes of the pages.</param>
    /// <param name="count">Number of the pages.</param>
    /// <param name="added"><see cref="Added"/>.</param>
    /// <param name="dependencies">All that the pages read, with fingerprints, in the order of their numbers.</param>
    public static void WriteEnd(ByteWriter writer, long length, int count, int added, IReadOnlyList<Dependency> dependencies)
    {
        writer.Int(count);
        writer.Int(added);
        writer.Int(dependencies.Count);
        foreach (var dependency in dependencies)
        {
            writer.Byte((byte)dependency.Kind);
            writer.Text(dependency.Name);
            writer.Wide(dependency.Fingerprint!.Value);
        }

        writer.Long(length);
    }

    /// <summary>A reader of the record of a page; null when there is none.</summary>
    public ByteReader? Find(string outputPath) => Bytes(outputPath) is { } bytes ? new ByteReader(bytes) : null;

    /// <summary>The record of a page; null when there is none.</summary>
    /// <param name="outputPath">The page's file.</param>
    /// <param name="reads"><see cref="Dependencies"/>, as they are in this build.</param>
    public KeptRecord? Find(string outputPath, LastReads reads) => Bytes(outputPath) is { } bytes ? new KeptRecord(bytes, reads) : null;

    /// <summary>The records of all pages.</summary>
    /// <param name="reads"><see cref="Dependencies"/>, as they are in this build.</param>
    public IEnumerable<(string OutputPath, KeptRecord Record)> All(LastReads reads)
    {
        foreach (var (path, position) in _positions)
        {
            var reader = new ByteReader(_bytes) { Position = position };
            yield return (path, new KeptRecord(reader.Slice(reader.Int()), reads));
        }
    }

    private ReadOnlyMemory<byte>? Bytes(string outputPath)
    {
        if (!_positions.TryGetValue(outputPath, out var position)) return null;
        var reader = new ByteReader(_bytes) { Position = position };
        return reader.Slice(reader.Int());
    }
}
