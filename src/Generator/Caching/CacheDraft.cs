using Generator.Content;
using Generator.Rendering;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>The large files of the next build's cache. They are written beside the stages that need only one processor, and come into their place when the site has been published.</summary>
internal sealed class CacheDraft(Publication publication, int jobs) : IDisposable
{
    private Background<PreparedCache>? _articles;
    private PageRecords? _records;
    private Background<PreparedPages>? _pages;

    /// <summary>Begins to write what LOAD found, unless nobody will ask for it.</summary>
    public void Begin(LoadedContent content)
    {
        if (publication.Remembers) _articles = new Background<PreparedCache>(() => Prepare(CachePart.Articles, w => ArticleCache.Write(w, content.Loaded)), jobs);
    }

    /// <summary>Begins to write what the pages read; null where nobody will ask for it.</summary>
    /// <param name="all">Everything that they read.</param>
    /// <param name="last">What those of the last build read.</param>
    public PageRecords? BeginPages(Dependencies all, LastReads last) => _records = publication.Remembers ? new PageRecords(publication, all, last) : null;

    /// <summary>Begins to finish that, when all pages are made.</summary>
    /// <param name="fingerprints">Completes what is not known yet; used by no other thread.</param>
    public void EndPages(Fingerprints fingerprints)
    {
        if (_records is { } records) _pages = new Background<PreparedPages>(() => records.Finish(fingerprints), jobs);
    }

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
    public PreparedCache Prepare(CachePart part, Action<ByteWriter> write)
    {
        using var file = publication.BeginCache(part, BuildCache.Magic);
        var writer = new ByteWriter(file.Append);
        write(writer);
        writer.Flush();
        return file.Finish();
    }

    /// <summary>Removes what is not in its place: the build has failed.</summary>
    public void Dispose()
    {
        _articles?.Begun()?.Dispose();
        _pages?.Begun()?.File.Dispose();
        _records?.Dispose();
    }
}

/// <summary>Files of a cache that are in their place.</summary>
/// <param name="Articles">The seal of the articles.</param>
/// <param name="Pages">The seal of the pages.</param>
/// <param name="ReadNow">Whether a page printed the instant of the build.</param>
internal readonly record struct FinishedDraft(Hash128 Articles, Hash128 Pages, bool ReadNow);
