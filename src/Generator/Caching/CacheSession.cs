using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Model;
using Generator.Diagnostics;
using Generator.Fonts;
using Generator.Rendering;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Caching;

/// <summary>The part that caching has in one build: what the last one left, and what this one will leave.</summary>
internal sealed class CacheSession : IDisposable
{
    private static readonly ImmutableArray<string> ContentFolders = ["articles", "pages"];

    private readonly ListedSources _sources;
    private readonly Publication _publication;
    private readonly BuildOptions _options;
    private readonly KnownSettings _settings;
    private readonly Hash128 _inputs;
    private readonly long _startTicks;
    private readonly BuildCache? _last;
    private readonly Background<Publication>? _survey;
    private Background<ArticleCache?>? _articles;
    private Background<CachedPages?>? _pages;
    private Background<List<SourceRecord>?>? _changedContent;
    private SummaryDraft? _summary;

    /// <summary>Takes up what the last build left in this publication's place.</summary>
    /// <param name="last">What <see cref="BeginReading"/> began; null to read now.</param>
    public CacheSession(ListedSources sources, Publication publication, KnownSettings settings, BuildOptions options, Background<BuildCache?>? last)
    {
        (_sources, _publication, _options, _settings) = (sources, publication, options, settings);
        if (!options.NoCache) _survey = new Background<Publication>(Survey, options.Jobs);
        _inputs = BuildInputs.Fingerprint(sources, options);
        _startTicks = publication.Stamp();
        Draft = new CacheDraft(publication, options.Jobs);
        _last = options.NoCache ? null : last is null ? BuildCache.Read(publication.ReadCache, _inputs) : last.Result();
    }

    /// <summary>
    /// Begins to read what the last build left, beside the opening of the publication. Should another build end in between, that is an older one than the publication's, of which
    /// nothing is used that the newer one does not confirm.
    /// </summary>
    public static Background<BuildCache?>? BeginReading(ListedSources sources, OutputStore output, KnownSettings settings, BuildOptions options)
    {
        if (options.NoCache || output.FindCache(settings.Output) is not { } read) return null;
        var inputs = BuildInputs.Fingerprint(sources, options);
        return new Background<BuildCache?>(() => BuildCache.Read(read, inputs), options.Jobs);
    }

    /// <summary>What this build prepares for the next one.</summary>
    public CacheDraft Draft { get; }

    /// <summary>Whether an earlier build left anything.</summary>
    public bool IsWarm => _last is not null;

    /// <summary>Begins to read what the stages want later, beside what the caller does next; once. One after the other, in the order in which they are wanted: the caller's own work comes first.</summary>
    public void Prefetch()
    {
        if (_last is null || _articles is not null) return;
        var articles = _articles = new Background<ArticleCache?>(ReadArticles, _options.Jobs);
        _pages = new Background<CachedPages?>(
            () =>
            {
                articles.Result();
                return ReadPages();
            },
            _options.Jobs);
    }

    /// <summary>What LOAD found before; null when nothing is known.</summary>
    public ArticleCache? Articles() => _articles?.Result();

    /// <summary>Ends the build at once when nothing at all has changed since the last one, neither in the sources nor in the output nor by the passing of time.</summary>
    /// <returns>The report, with the messages of the last build; null when there is work to do.</returns>
    public BuildReport? TryReplay(ReportBuilder report, CancellationToken cancellation)
    {
        if (_last is null || !IsOfSameTime(_last) || MostReadHash() != _last.Site.MostRead || !AreSourcesSame(cancellation, out var isFresh)) return null;
        if (_publication.TryKeepAll(_options.Jobs, cancellation) is not { } published) return null;
        report.Add(_last.Site.Messages);
        if (!isFresh || _publication.Seal != _last.Seals.Published)
        {
            _last.Sources.NoteAll(_sources);
            using var summary = Begin(() => _last.Site, _last.Sources.Folders);
            Save(() => summary.Replace(_last.Seals with { Published = _publication.Seal }), report);
        }

        report.Clock.End("cache");
        return report.Finish(_last.Site.ArticleCount, _last.Site.PageCount, published, []);
    }

    /// <summary>Takes up what LOAD found: begins to write it for the next build, and to compare it with what there was in the last one.</summary>
    public void Begin(LoadedContent content)
    {
        Draft.Begin(content);
        if (_last is { } last) _changedContent = new Background<List<SourceRecord>?>(() => last.Sources.Changed(ContentFolders, _sources, _options.Jobs, CancellationToken.None), _options.Jobs);
    }

    /// <summary>Compares what the last build's pages read with the new model.</summary>
    /// <param name="content">What the model was made from.</param>
    public PageCache Pages(RenderingInput input, LoadedContent content, CancellationToken cancellation)
    {
        var surveyed = _survey?.Result() ?? _publication;
        var pages = _pages?.Result();
        var edited = pages is null ? null : FindEditedBodies(input, content, cancellation);
        return PageCache.Open(pages, _last?.Sources, edited, input, surveyed, _options.Jobs, cancellation);
    }

    /// <summary>Begins to gather what is remembered of a build that is all but published; null where nobody will ask for it.</summary>
    /// <param name="site">What will be published.</param>
    /// <param name="pageCount">HTML pages of the site.</param>
    /// <param name="report">What there was to say; nothing may be added until <see cref="SummaryDraft.WaitForSite"/> returns.</param>
    public SummaryDraft? Gather(Site site, int pageCount, ReportBuilder report)
    {
        if (!_publication.Remembers) return null;
        var mostRead = MostReadHash();
        return _summary = Begin(
            () => new RememberedSite(Moments.Around(_options.Now, site.Articles.Concat(site.Hidden).Concat(site.Pages)), mostRead, site.Articles.Length, pageCount, report.Shown),
            [.. SourceNames.Folders, .. FontSet.Folders(site.Config)]);
    }

    /// <summary>Remembers a build that was published. A cache that cannot be written is worth a message and no more.</summary>
    /// <param name="gathered">What <see cref="Gather"/> gathered.</param>
    /// <param name="report">Told when the cache cannot be written.</param>
    public void Save(SummaryDraft? gathered, ReportBuilder report)
    {
        if (gathered is null) return;
        Save(
            () =>
            {
                using (var file = Draft.Prepare(CachePart.Settings, w => _settings.Write(w, _inputs))) file.Replace();
                var draft = Draft.Finish();
                gathered.Replace(new BuildSeals(_publication.Seal, draft.Articles, draft.Pages, draft.ReadNow ? _options.Now.UtcTicks : null));
            },
            report);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _summary?.Dispose();
        Draft.Dispose();
    }

    private Publication Survey()
    {
        _publication.Survey();
        return _publication;
    }

    private ArticleCache? ReadArticles() => BuildCache.Read(_publication.ReadCache, CachePart.Articles, _last!.Seals.Articles) is { } articles
        ? ArticleCache.Read(articles, _last.Sources, _sources)
        : null;

    private CachedPages? ReadPages() =>
        _options.Precompress ? null : CachedPages.Of(_publication.ReadCache, _last!);

    private SummaryDraft Begin(Func<RememberedSite> site, ImmutableArray<string> folders) => new(
        _publication, writer => BuildCache.Begin(writer, _inputs, files => SourceRecords.Write(files, _sources, folders, _startTicks)), site, _options.Jobs);

    private static void Save(Action write, ReportBuilder report)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(WritingMessages.CacheUnwritable(exception.Message));
        }
    }

    /// <summary>Whether what is published is what the last build left, and time has changed nothing in it.</summary>
    private bool IsOfSameTime(BuildCache last) =>
        last.Seals.Published == _publication.Seal && last.Site.Moments.Include(_options.Now) && (last.Seals.NowTicks is not { } now || now == _options.Now.UtcTicks);

    private EditedBodies? FindEditedBodies(RenderingInput input, LoadedContent content, CancellationToken cancellation)
    {
        if (_changedContent?.Result() is not { } changed || !IsOfSameTime(_last!) || MostReadHash() != _last!.Site.MostRead || Articles() is not { } articles) return null;
        if (_last.Sources.Changed([.. _last.Sources.Folders.Except(ContentFolders)], _sources, _options.Jobs, cancellation) is not []) return null;
        return EditedBodies.Find(changed, articles, content, input.World.Site.Config.WordsPerMinute);
    }

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
