using System.Collections.Concurrent;
using Generator.Caching;
using Generator.Planning;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>The feeds that a page offers to readers' programs: all formats on the page of the list itself, elsewhere the first format only.</summary>
internal sealed class FeedLinks
{
    private static readonly object WholeSite = new();

    private readonly Dictionary<object, FeedLinkObject[]> _links = new(ReferenceEqualityComparer.Instance);

    /// <summary>The feeds of articles by what they stand in, and of lists by what they are of: pages of one have the same.</summary>
    private readonly ConcurrentDictionary<object, ScriptArray> _ofArticles = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<object, ScriptArray> _ofLists = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<ScriptArray, Hash128> _fingerprints = new(ReferenceEqualityComparer.Instance);

    public FeedLinks(SitePlan plan, SiteLinks links, string title)
    {
        foreach (var group in plan.Pages.OfType<FeedPage>().GroupBy(static page => page.Feed.Subject ?? WholeSite, ReferenceEqualityComparer.Instance))
        {
            _links[group.Key!] = [.. group.OrderBy(static page => (int)page.Format).Select(page => new FeedLinkObject(Title(page, title), links.Href(page.Path), page.Format))];
        }
    }

    /// <summary>The feeds of a page, the nearest first.</summary>
    public ScriptArray Of(Page page, World world)
    {
        if (page is not (ListPage or HomePage))
        {
            // Without a section it is the site's feed alone.
            var section = page is ArticlePage { Article: var article } && world.Site.IndexOf(article) is >= 0 and var index ? world.Site.SectionByArticle[index] : null;
            return _ofArticles.GetOrAdd(section ?? WholeSite, static (own, feeds) => List(feeds.Own(own).Take(1).Concat(feeds.Site.Take(1)).Distinct()), this);
        }

        if (page is HomePage) return _ofLists.GetOrAdd(WholeSite, static (_, feeds) => List(feeds.Site), this);

        // Of most lists there is no feed: they offer that of the site, as an article without a section does.
        return page is ListPage { Subject: { } subject } && Own(subject).Length > 0
            ? _ofLists.GetOrAdd(subject, static (own, feeds) => List(feeds.Own(own).Concat(feeds.Site.Take(1))), this)
            : _ofArticles.GetOrAdd(WholeSite, static (_, feeds) => List(feeds.Site.Take(1)), this);
    }

    /// <summary>The fingerprint of what <see cref="Of"/> gave.</summary>
    public Hash128 FingerprintOf(ScriptArray feeds) => _fingerprints.GetOrAdd(feeds, static feeds => ValueFingerprint.Of(feeds, new ByteWriter()));

    private FeedLinkObject[] Site => Own(WholeSite);

    private FeedLinkObject[] Own(object subject) => _links.GetValueOrDefault(subject) ?? [];

    private static ScriptArray List(IEnumerable<FeedLinkObject> shown) => ScriptData.List(shown, static link => link);

    private static string Title(FeedPage page, string site)
    {
        var name = page.Feed.Subject switch
        {
            Model.Section section => FeedHead.TitleOf(site, section.Title),
            Model.Tag tag => FeedHead.TitleOf(site, tag.Name),
            Model.Author author => FeedHead.TitleOf(site, author.Name),
            _ => site,
        };
        return page.Format switch { FeedFormat.Atom => name + " (Atom)", FeedFormat.Json => name + " (JSON)", _ => name };
    }
}

/// <summary>A feed, as templates see it.</summary>
internal sealed class FeedLinkObject(string title, string url, FeedFormat format) : ModelObject
{
    private static readonly string[] Names = ["title", "url", "type"];

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "title" => title,
            "url" => url,
            "type" => format switch { FeedFormat.Rss => "application/rss+xml", FeedFormat.Atom => "application/atom+xml", _ => "application/feed+json" },
            _ => null,
        };
        return member is "title" or "url" or "type";
    }
}
