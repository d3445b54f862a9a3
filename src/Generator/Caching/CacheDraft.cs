using Generator.Content;
using Generator.Rendering;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>The large files of the next build's cache. They are written beside the stages that need only one processor, and come into their place when the site has been published.</summary>
internal sealed class CacheDraft(Publication publication, int jobs) : IDisposable
{
    private Background<PreparedCache>? _articles;
    private Background<PreparedPages>? _pages;

    /// <summary>Begins to write what LOAD found.</summary>
    public void Begin(LoadedContent content) =>
        _articles = new Background<PreparedCache>(() => Prepare(CachePart.Articles, w => ArticleCache.Write(w, content.Loaded)), jobs);

    /// <summary>Begins to write what the pages read.</summary>
    /// <param name="rendered">The pages.</param>
    /// <param name="all">Everything that they may have read.</param>
    /// <param name="fingerprints">Completes what is not known yet; used by no other thread.</param>
    public void Begin(RenderedSite rendered, Dependencies all, Fingerprints fingerprints) => _pages = new Background<PreparedPages>(
        () =>
        {
            var table = new ReadTable(rendered.Records, rendered.LastReads, all, fingerprints);
            return new PreparedPages(table.ReadsNow, Prepare(CachePart.Pages, w => CachedPages.Write(w, rendered.Records, table)));
        },
        jobs);

    /// <summary>Puts both into their place.</summary>
    /// <exception cref="IOException">One could not be written.</exception>
    public FinishedDraft Finish()
    {
        var (articles, pages) = (_articles!.Result(), _pages!.Result());
        articles.Replace();
        pages.File.Replace();
        return new FinishedDraft(articles.Seal, pages.File.Seal, pages.ReadNow);
    }

    /// <summary>Writes a file of the cache.</summary>
    public PreparedCache Prepare(CachePart part, Action<ByteWriter> write) => publication.PrepareCache(part, BuildCache.Magic, sink =>
    {
        var writer = new ByteWriter(sink);
        write(writer);
        writer.Flush();
    });

    /// <summary>Removes what is not in its place: the build has failed.</summary>
    public void Dispose()
    {
        _articles?.Begun()?.Dispose();
        _pages?.Begun()?.File.Dispose();
    }

    private sealed record PreparedPages(bool ReadNow, PreparedCache File);
}

/// <summary>Files of a cache that are in their place.</summary>
/// <param name="Articles">The seal of the articles.</param>
/// <param name="Pages">The seal of the pages.</param>
/// <param name="ReadNow">Whether a page printed the instant of the build.</param>
internal readonly record struct FinishedDraft(Hash128 Articles, Hash128 Pages, bool ReadNow);
