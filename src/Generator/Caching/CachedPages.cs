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

    /// <summary><see cref="ReadTable.Added"/> of the build that wrote it.</summary>
    public int Added { get; }

    /// <summary>Everything that pages read, with its fingerprint then.</summary>
    public ImmutableArray<(DependencyKind Kind, string Name, Hash128 Fingerprint)> Dependencies { get; }

    /// <summary>The pages that belong to a summary, or null.</summary>
    public static CachedPages? Of(CacheReader read, BuildCache summary) => BuildCache.Read(read, CachePart.Pages, summary.Pages) is { } bytes ? Read(bytes) : null;

    /// <summary>Reads the table and finds the pages; the pages themselves are read when they are asked for.</summary>
    public static CachedPages Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var added = reader.Int();
        var dependencies = reader.List(static r => ((DependencyKind)r.Byte(), r.Text(), r.Wide()));
        var count = reader.Int();
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

    /// <summary>Writes the pages of a build with all that they read.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="table">What these read.</param>
    public static void Write(ByteWriter writer, IReadOnlyList<PageRecord> pages, ReadTable table)
    {
        writer.Int(table.Added);
        writer.Int(table.Dependencies.Count);
        foreach (var dependency in table.Dependencies)
        {
            writer.Byte((byte)dependency.Kind);
            writer.Text(dependency.Name);
            writer.Wide(dependency.Fingerprint!.Value);
        }

        var one = new ByteWriter();
        writer.Int(pages.Count);
        foreach (var page in pages)
        {
            one.Clear();
            page.Write(one, table);
            writer.Text(page.OutputPath);
            writer.Int(one.Length);
            writer.Raw(one.Written);
        }
    }

    /// <summary>A reader of the record of a page; null when there is none.</summary>
    public ByteReader? Find(string outputPath) => Bytes(outputPath) is { } bytes ? new ByteReader(bytes) : null;

    /// <summary>The record of a page; null when there is none.</summary>
    /// <param name="outputPath">The page's file.</param>
    /// <param name="reads"><see cref="Dependencies"/>, as they are in this build.</param>
    public KeptRecord? Find(string outputPath, LastReads reads) => Bytes(outputPath) is { } bytes ? new KeptRecord(outputPath, bytes, reads) : null;

    private ReadOnlyMemory<byte>? Bytes(string outputPath)
    {
        if (!_positions.TryGetValue(outputPath, out var position)) return null;
        var reader = new ByteReader(_bytes) { Position = position };
        return reader.Slice(reader.Int());
    }
}
