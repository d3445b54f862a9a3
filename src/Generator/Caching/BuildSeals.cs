namespace Generator.Caching;

/// <summary>By what the parts of a build are known that belong together.</summary>
/// <param name="Published">The published list: a build that was killed after publishing leaves an older cache.</param>
/// <param name="Articles">The articles of the cache.</param>
/// <param name="Pages">The pages of the cache.</param>
/// <param name="NowTicks">The instant of the build (UTC), when a page printed it; else null.</param>
internal sealed record BuildSeals(Hash128 Published, Hash128 Articles, Hash128 Pages, long? NowTicks)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static BuildSeals Read(ByteReader reader) => new(reader.Wide(), reader.Wide(), reader.Wide(), reader.Maybe(static r => r.Long()));

    public void Write(ByteWriter writer)
    {
        writer.Wide(Published);
        writer.Wide(Articles);
        writer.Wide(Pages);
        writer.Maybe(NowTicks, static (w, ticks) => w.Long(ticks));
    }
}
