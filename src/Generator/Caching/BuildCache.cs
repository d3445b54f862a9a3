using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>
/// What one build leaves for the next one in <c>.gen/cache/</c>: a few binary files for each output folder. Missing, old, foreign or corrupt it only costs time; it never
/// decides what a page looks like, only whether the file that is there already is that page.
/// </summary>
internal sealed record BuildCache
{
    /// <summary>"\0GENCCH2". Files of other versions of the program are told apart by <see cref="BuildInputs"/>.</summary>
    public const ulong Magic = 0x32_48_43_43_4E_45_47_00;

    /// <summary>The published list that belongs to it: a build that was killed after publishing leaves an older cache.</summary>
    public required Hash128 Seal { get; init; }

    /// <summary>When the result holds.</summary>
    public required Moments Moments { get; init; }

    /// <summary>The instant of the build, when a page printed it; else null.</summary>
    public required long? NowTicks { get; init; }

    /// <summary>Hash of the most-read file, which may lie anywhere in the site's folder; null when there was none.</summary>
    public required Hash128? MostRead { get; init; }

    public required int ArticleCount { get; init; }

    public required int PageCount { get; init; }

    /// <summary>Everything that the build had to say.</summary>
    public required ShownMessages Messages { get; init; }

    public SourceRecords Sources { get; init; } = SourceRecords.None;

    /// <summary>The seal of the articles that belong to it.</summary>
    public required Hash128 Articles { get; init; }

    /// <summary>The seal of the pages that belong to it.</summary>
    public required Hash128 Pages { get; init; }

    /// <summary>Reads the cache of an output folder; null when there is none that is of use.</summary>
    /// <param name="read">Reads its files.</param>
    /// <param name="inputs">What all depends on; null for whatever it was.</param>
    public static BuildCache? Read(CacheReader read, Hash128? inputs)
    {
        if (read(CachePart.Summary, Magic, out _) is not { Length: > 0 } bytes) return null;
        var reader = new ByteReader(bytes);
        if (reader.Wide() != BuildInputs.Program()) return null;
        var then = reader.Wide();
        return then != (inputs ?? then) ? null : new BuildCache
        {
            Seal = reader.Wide(),
            Articles = reader.Wide(),
            Pages = reader.Wide(),
            Moments = new Moments(reader.Long(), reader.Long()),
            NowTicks = reader.Maybe(static r => r.Long()),
            MostRead = reader.Maybe(static r => r.Wide()),
            ArticleCount = reader.Int(),
            PageCount = reader.Int(),
            Messages = new ShownMessages(DiagnosticCodec.Read(reader), DiagnosticCodec.Read(reader)),
            Sources = SourceRecords.Read(reader),
        };
    }

    /// <summary>Another part of a cache, when it is the one that belongs to this summary; else null.</summary>
    /// <param name="seal"><see cref="Articles"/> or <see cref="Pages"/>.</param>
    public static ReadOnlyMemory<byte>? Read(CacheReader read, CachePart part, Hash128 seal)
    {
        var bytes = read(part, Magic, out var found);
        return found == seal ? bytes : null;
    }

    /// <summary>Writes the summary.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="inputs">What all depends on.</param>
    /// <param name="writeSources">Writes the files.</param>
    public void Write(ByteWriter writer, Hash128 inputs, Action<ByteWriter> writeSources)
    {
        writer.Wide(BuildInputs.Program());
        writer.Wide(inputs);
        writer.Wide(Seal);
        writer.Wide(Articles);
        writer.Wide(Pages);
        writer.Long(Moments.From);
        writer.Long(Moments.Until);
        writer.Maybe(NowTicks, static (w, ticks) => w.Long(ticks));
        writer.Maybe(MostRead, static (w, hash) => w.Wide(hash));
        writer.Int(ArticleCount);
        writer.Int(PageCount);
        DiagnosticCodec.Write(writer, Messages.Diagnostics);
        DiagnosticCodec.Write(writer, Messages.Findings);
        writeSources(writer);
    }
}
