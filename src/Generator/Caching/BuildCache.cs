using Generator.Writing;

namespace Generator.Caching;

/// <summary>
/// What one build leaves for the next one in <c>.gen/cache/</c>: a few binary files for each output folder. Missing, old, foreign or corrupt it only costs time; it never
/// decides what a page looks like, only whether the file that is there already is that page.
/// </summary>
/// <param name="Sources">What the site was made from.</param>
/// <param name="Site">What was published.</param>
/// <param name="Seals">What else belongs to it.</param>
internal sealed record BuildCache(SourceRecords Sources, RememberedSite Site, BuildSeals Seals)
{
    /// <summary>"\0GENCCH2". Files of other versions of the program are told apart by <see cref="BuildInputs"/>.</summary>
    public const ulong Magic = 0x32_48_43_43_4E_45_47_00;

    /// <summary>Reads the cache of an output folder; null when there is none that is of use.</summary>
    /// <param name="read">Reads its files.</param>
    /// <param name="inputs">What all depends on; null for whatever it was.</param>
    public static BuildCache? Read(CacheReader read, Hash128? inputs)
    {
        if (read(CachePart.Summary, Magic, out _) is not { Length: > 0 } bytes) return null;
        var reader = new ByteReader(bytes);
        if (reader.Wide() != BuildInputs.Program()) return null;
        var then = reader.Wide();
        return then != (inputs ?? then) ? null : new BuildCache(SourceRecords.Read(reader), RememberedSite.Read(reader), BuildSeals.Read(reader));
    }

    /// <summary>Another part of a cache, when it is the one that belongs to this summary; else null.</summary>
    /// <param name="seal">One of the <see cref="Seals"/>.</param>
    public static ReadOnlyMemory<byte>? Read(CacheReader read, CachePart part, Hash128 seal)
    {
        var bytes = read(part, Magic, out var found);
        return found == seal ? bytes : null;
    }

    /// <summary>Begins a summary, which <see cref="Site"/> and <see cref="Seals"/> end.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="inputs">What all depends on.</param>
    /// <param name="writeSources">Writes <see cref="Sources"/>.</param>
    public static void Begin(ByteWriter writer, Hash128 inputs, Action<ByteWriter> writeSources)
    {
        writer.Wide(BuildInputs.Program());
        writer.Wide(inputs);
        writeSources(writer);
    }
}
