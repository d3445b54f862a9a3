using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Rendering;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>The part that caching has in one build: what the last one left, and what this one will leave.</summary>
internal sealed class CacheSession
{
    private readonly ListedSources _sources;
    private readonly Publication _publication;
    private readonly BuildOptions _options;
    private readonly KnownSettings _settings;
    private readonly Hash128 _inputs;
    private readonly long _startTicks;
    private readonly BuildCache? _last;
    private Background<ArticleCache?>? _articles;
    private Background<CachedPages?>? _pages;

    /// <summary>Reads what the last build left in this publication's place.</summary>
    public CacheSession(ListedSources sources, Publication publication, KnownSettings settings, BuildOptions options)
    {
        (_sources, _publication, _options, _settings) = (sources, publication, options, settings);
        _inputs = BuildInputs.Fingerprint(sources, options);
        _startTicks = publication.Stamp();
        _last = options.NoCache ? null : BuildCache.Read(publication.ReadCache, _inputs);
    }

    /// <summary>Begins to read what the stages want later, beside what the caller does next; once.</summary>
    public void Prefetch()
    {
        if (_last is null || _articles is not null) return;
        _articles = new Background<ArticleCache?>(ReadArticles, _options.Jobs);
        _pages = new Background<CachedPages?>(ReadPages, _options.Jobs);
    }

    /// <summary>What LOAD found before; null when nothing is known.</summary>
    public ArticleCache? Articles() => _articles?.Result();

    /// <summary>Ends the build at once when nothing at all has changed since the last one, neither in the sources nor in the output nor by the passing of time.</summary>
    /// <returns>The report, with the messages of the last build; null when there is work to do.</returns>
    public BuildReport? TryReplay(ReportBuilder report, CancellationToken cancellation)
    {
        if (_last is null || _last.Seal != _publication.Seal || !_last.Moments.Include(_options.Now)) return null;
        if (_last.NowTicks is { } now && now != _options.Now.UtcTicks) return null;
        if (MostReadHash() != _last.MostRead || !AreSourcesSame(cancellation, out var isFresh)) return null;
        if (!_publication.TryKeepAll(_options.Jobs, cancellation)) return null;
        report.Add(_last.Diagnostics);
        var published = _publication.Commit().Value!;
        if (!isFresh || _publication.Seal != _last.Seal) Save(() => _last with { Seal = _publication.Seal }, report);
        report.Clock.End("cache");
        return report.Finish(_last.ArticleCount, _last.PageCount, published, []);
    }

    /// <summary>Compares what the last build's pages read with the new model.</summary>
    public PageCache Pages(RenderingInput input, CancellationToken cancellation) =>
        PageCache.Open(_pages?.Result(), _last?.Sources, input, _publication, _options.Jobs, cancellation);

    /// <summary>Remembers a build that was published. A cache that cannot be written is worth a message and no more.</summary>
    public void Save(LoadedContent content, RenderingInput input, RenderedSite rendered, ReadTable table, int pageCount, ReportBuilder report)
    {
        Save(() =>
        {
            Write(CachePart.Settings, w => _settings.Write(w, _inputs));
            return Summary(content, input, rendered, table, pageCount, report);
        }, report);
    }

    private BuildCache Summary(LoadedContent content, RenderingInput input, RenderedSite rendered, ReadTable table, int pageCount, ReportBuilder report) => new()
    {
        Seal = _publication.Seal,
        Articles = Write(CachePart.Articles, w => ArticleCache.Write(w, content.Loaded)),
        Pages = Write(CachePart.Pages, w => CachedPages.Write(w, rendered.Records, table)),
        Moments = Moments.Around(_options.Now, content.Articles.Concat(content.Pages)),
        NowTicks = table.ReadsNow ? _options.Now.UtcTicks : null,
        MostRead = MostReadHash(),
        ArticleCount = input.World.Site.Articles.Length,
        PageCount = pageCount,
        Diagnostics = report.All,
    };

    private ArticleCache? ReadArticles() => BuildCache.Read(_publication.ReadCache, CachePart.Articles, _last!.Articles) is { } articles
        ? ArticleCache.Read(articles, _last.Sources, _sources)
        : null;

    private CachedPages? ReadPages() =>
        _options.Precompress ? null : CachedPages.Of(_publication.ReadCache, _last!);

    /// <param name="write">Writes what the summary belongs to, and makes the summary.</param>
    private void Save(Func<BuildCache> write, ReportBuilder report)
    {
        try
        {
            var cache = write();
            Write(CachePart.Summary, w => cache.Write(w, _inputs, files => SourceRecords.Write(files, _sources, _startTicks)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(WritingMessages.CacheUnwritable(exception.Message));
        }
    }

    private Hash128 Write(CachePart part, Action<ByteWriter> write) => _publication.WriteCache(part, BuildCache.Magic, sink =>
    {
        var writer = new ByteWriter(sink);
        write(writer);
        writer.Flush();
    });

    private bool AreSourcesSame(CancellationToken cancellation, out bool isFresh)
    {
        try
        {
            return _last!.Sources.AreSame(_sources, _options.Jobs, cancellation, out isFresh);
        }
        catch (IOException)
        {
            // A folder that cannot be listed: the stage that needs it says so.
            return isFresh = false;
        }
    }

    private Hash128? MostReadHash()
    {
        if (_sources.HashOf(_settings.MostRead) is { } known) return known;
        if (_sources.Find(_settings.MostRead) is null) return null;
        try
        {
            byte[] buffer = [];
            _sources.Read(_settings.MostRead, ref buffer);
        }
        catch (IOException)
        {
            // The stage that needs it says so.
        }

        return _sources.HashOf(_settings.MostRead);
    }
}
