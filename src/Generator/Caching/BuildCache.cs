using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>
/// What one build leaves for the next one in <c>.gen/cache/</c>: one binary file for each output folder. Missing, old, foreign or corrupt it only costs time; it never
/// decides what a page looks like, only whether the file that is there already is that page.
/// </summary>
internal sealed record BuildCache
{
    /// <summary>"\0GENCCH1". Files of other versions of the program are told apart by <see cref="BuildInputs"/>.</summary>
    public const ulong Magic = 0x31_48_43_43_4E_45_47_00;

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
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public SourceRecords Sources { get; init; } = SourceRecords.None;

    /// <summary>The articles, still unread.</summary>
    public ReadOnlyMemory<byte> Articles { get; init; }

    /// <summary>The pages, still unread.</summary>
    public ReadOnlyMemory<byte> Pages { get; init; }

    /// <summary>Reads the cache of an output folder; null when there is none that is of use.</summary>
    /// <param name="inputs">What all depends on.</param>
    public static BuildCache? Read(Publication publication, Hash128 inputs)
    {
        if (publication.ReadCache(Magic) is not { Length: >= 32 } bytes) return null;
        var ends = new ByteReader(bytes[^(2 * sizeof(long))..]);
        var (articles, pages) = ((int)ends.Long(), (int)ends.Long());
        var reader = new ByteReader(bytes);
        return reader.Wide() != inputs ? null : new BuildCache
        {
            Seal = reader.Wide(),
            Moments = new Moments(reader.Long(), reader.Long()),
            NowTicks = reader.Maybe(static r => r.Long()),
            MostRead = reader.Maybe(static r => r.Wide()),
            ArticleCount = reader.Int(),
            PageCount = reader.Int(),
            Diagnostics = DiagnosticCodec.Read(reader),
            Sources = SourceRecords.Read(reader),
            Articles = bytes[articles..pages],
            Pages = bytes[pages..^(2 * sizeof(long))],
        };
    }

    /// <summary>Writes the cache.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="inputs">What all depends on.</param>
    /// <param name="writeSources">Writes the files.</param>
    /// <param name="writeArticles">Writes the articles.</param>
    /// <param name="writePages">Writes the pages.</param>
    public void Write(ByteWriter writer, Hash128 inputs, Action<ByteWriter> writeSources, Action<ByteWriter> writeArticles, Action<ByteWriter> writePages)
    {
        writer.Wide(inputs);
        writer.Wide(Seal);
        writer.Long(Moments.From);
        writer.Long(Moments.Until);
        writer.Maybe(NowTicks, static (w, ticks) => w.Long(ticks));
        writer.Maybe(MostRead, static (w, hash) => w.Wide(hash));
        writer.Int(ArticleCount);
        writer.Int(PageCount);
        DiagnosticCodec.Write(writer, Diagnostics);
        writeSources(writer);
        var articles = writer.Position;
        writeArticles(writer);
        var pages = writer.Position;
        writePages(writer);
        writer.Long(articles);
        writer.Long(pages);
    }
}
