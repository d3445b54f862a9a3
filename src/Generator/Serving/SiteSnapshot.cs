using System.Collections.Concurrent;
using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Caching;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Model;
using Generator.Planning;
using Generator.Rendering;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>A site at one moment, planned; its pages are made when they are asked for, by any thread.</summary>
internal sealed class SiteSnapshot
{
    /// <summary>Hidden articles whose links are marked; nobody works on more at once.</summary>
    private const int MaxMarks = 400;

    /// <summary>Touched articles whose pages are made at once, so that their errors come without a visit.</summary>
    private const int MaxTried = 16;

    private readonly SnapshotSources _sources;
    private readonly Checked<SiteConfig> _config;
    private readonly PreparedSite _prepared;
    private readonly Dictionary<string, Page> _pages;
    private readonly string _basePath;
    private readonly ConcurrentBag<PageMaker> _makers = [];
    private readonly Lazy<ImmutableArray<HiddenPage>> _hidden;
    private ArticlePage? _edited;

    private SiteSnapshot(SnapshotSources sources, Checked<SiteConfig> config, PreparedSite prepared, Dictionary<string, Page> pages)
    {
        (_sources, _config, _prepared, _pages) = (sources, config, prepared, pages);
        _basePath = SitePathReader.Decode(Config.Url.BasePath);
        _hidden = new Lazy<ImmutableArray<HiddenPage>>(() => [.. FindHidden().Take(MaxMarks)]);
    }

    public SiteConfig Config => _config.Value!;

    public Site Site => _prepared.Input.World.Site;

    public int Pages => _pages.Count;

    /// <summary>Pages that readers would not see, as links to them are printed.</summary>
    public ImmutableArray<HiddenPage> Hidden => _hidden.Value;

    /// <summary>Reads and plans a site.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="options">What is shown.</param>
    /// <param name="last">What is known already; null for nothing.</param>
    /// <param name="touched">What may be different since.</param>
    /// <param name="report">Told what is wrong. With an error in the settings there is no snapshot; with another one there is one as good as can be had.</param>
    /// <param name="cancellation">Stops the reading between two items.</param>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static SiteSnapshot? Make(SourceTree folder, BuildOptions options, SiteSnapshot? last, TouchedPaths touched, ReportBuilder report, CancellationToken cancellation = default)
    {
        var hasSameSettings = last is not null && !touched.Includes(SiteConfigReader.FileName);
        var settings = new ListedSources(folder);

        // To list the articles of a large site takes as long as to read its settings.
        if (last is null) _ = new Background<IReadOnlyList<SourceFile>>(() => settings.List("articles"), options.Jobs);
        var lastBuild = last is null && folder is DiskSourceTree disk ? LastBuild.Find(settings, disk.Root, options) : null;
        var config = hasSameSettings ? last!._config : lastBuild?.Settings is { } written
            ? SiteConfigReader.Read(Checked.Ok(written), options.Url, isKnown: true)
            : SiteConfigReader.Read(SiteConfigReader.ReadDocument(settings), options.Url);
        if (report.Add(config) is null || report.HasErrors) return null;
        var sources = last?._sources.After(touched, keepsArticles: hasSameSettings)
            ?? new SnapshotSources(folder, settings, lastBuild?.Articles());
        Checked<Theme>? theme = hasSameSettings && touched.AreOnlyIn("articles", "pages", "data") ? last!._prepared.Theme : null;
        Func<IKnownArticles?>? known = lastBuild is null && last is null ? null : () => sources;
        var prepared = PreparedSite.Make(new ListedSources(sources), config.Value!, options, report, known, theme, cancellation: cancellation);
        sources.Remember(prepared.Content);
        var snapshot = new SiteSnapshot(sources, config, prepared, prepared.Plan.Pages.ToDictionary(static page => page.Path, StringComparer.Ordinal));
        if (last is not null && !report.HasErrors) snapshot.Try(touched, report);
        return snapshot;
    }

    /// <summary>
    /// The same site with an article of which only the words were edited: its page is new, and what other pages say of it is not yet. It is there at once, for those who
    /// write; <see cref="Make"/> follows.
    /// </summary>
    /// <param name="path">The article's file.</param>
    /// <param name="looksSame">Whether nothing else will change with it.</param>
    /// <returns>Null when more than words was edited, or something is wrong.</returns>
    public SiteSnapshot? TryEdit(string path, SourceTree folder, out bool looksSame)
    {
        looksSame = false;
        var world = _prepared.Input.World;
        if (_edited is not null || folder.Find(path) is not { } file || world.FindArticle(path) is not { } before || _sources.ArticleOf(path) is null) return null;
        var read = new ArticleReader(folder, Config, (markdown, isArabic) => LeadExtractor.Extract(markdown, isArabic, Config.MarkdownHtml)).Read(file, before.Number);
        if (read.HasErrors || read.Value is not { } after || !ArticleEdit.IsOfWordsOnly(before, after)) return null;
        looksSame = ArticleEdit.LooksSame(before, after, Config.WordsPerMinute);
        var sources = _sources.With(after);
        var input = new RenderingInput(world, _prepared.Input.Theme, new ListedSources(sources), _prepared.Input.Strict);
        var edited = new SiteSnapshot(sources, _config, _prepared with { Input = input }, _pages) { _edited = new ArticlePage(world.PathOf(before), after) };
        return edited.Make(edited._edited) is { Bytes: not null } made && !made.Diagnostics.Any(static d => d.Severity == Severity.Error) ? edited : null;
    }

    /// <summary>What a host would answer to a request for a URL of its own.</summary>
    /// <param name="target">Path of the URL, percent-encoded or raw, with the base path, without a query.</param>
    public Answer Find(string target)
    {
        var path = Nfc.Compose(SitePathReader.Decode(target));
        if (!path.StartsWith(_basePath, StringComparison.Ordinal))
        {
            return path == "/" || path + "/" == _basePath ? Answer.MovedTo(Config.Url.BasePath) : Missing();
        }

        path = path[(_basePath.Length - 1)..];
        if (_pages.TryGetValue(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path, out var page)) return Make(page);
        return _pages.ContainsKey(path + "/") ? Answer.MovedTo(target + "/") : Missing();
    }

    private Answer Missing()
    {
        if (!_pages.TryGetValue("/404.html", out var page)) return Answer.Nothing;
        var answer = Make(page);
        return answer.Bytes is null ? answer : answer with { Status = 404 };
    }

    private Answer Make(Page page)
    {
        if (page.Path == _edited?.Path) page = _edited;
        if (!_makers.TryTake(out var maker)) maker = new PageMaker(_prepared.Input);
        try
        {
            // Deep Markdown needs the stack that the workers of a build have.
            var made = new Background<Answer>(() => maker.Make(page), jobs: 2).Result();
            return page.OwnArticle is { } article ? made with { Visibility = article.At(Site.Now) } : made;
        }
        finally
        {
            _makers.Add(maker);
        }
    }

    /// <summary>Whoever saves an article wants to know what is wrong with it, on whichever page the browser stands.</summary>
    private void Try(TouchedPaths touched, ReportBuilder report)
    {
        if (touched.Everything) return;
        var world = _prepared.Input.World;
        foreach (var path in touched.Paths.Where(static path => path.EndsWith(".md", StringComparison.Ordinal)).Take(MaxTried))
        {
            if (world.FindSource(path) is { } article && _pages.TryGetValue(world.PathOf(article), out var page) && Make(page) is { IsStale: false } made) report.Add(made.Diagnostics);
        }
    }

    private IEnumerable<HiddenPage> FindHidden()
    {
        var world = _prepared.Input.World;
        foreach (var article in Site.Articles.Concat(Site.Pages))
        {
            var visibility = article.At(Site.Now);
            if (visibility != Visibility.Visible && world.PathOf(article) is { Length: > 0 } path) yield return new HiddenPage(world.Links.Href(path), visibility);
        }
    }
}

/// <summary>A page that is served but would not be published.</summary>
/// <param name="Href">Root-relative link to it, percent-encoded.</param>
/// <param name="Visibility">Why readers would not see it.</param>
internal readonly record struct HiddenPage(string Href, Visibility Visibility);
