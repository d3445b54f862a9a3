using Generator.Planning;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>The feeds that a page offers to readers' programs: all formats on the page of the list itself, elsewhere the first format only.</summary>
internal sealed class FeedLinks
{
    private static readonly object WholeSite = new();

    private readonly Dictionary<object, FeedLinkObject[]> _links = new(ReferenceEqualityComparer.Instance);

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
        var subject = page switch
        {
            ListPage list => list.Subject,
            ArticlePage { Article: var article } when world.Site.IndexOf(article) is >= 0 and var index => world.Site.SectionByArticle[index],
            _ => null,
        };
        var isOwn = page is ListPage or HomePage;
        var own = subject is not null && _links.TryGetValue(subject, out var found) ? found : [];
        var site = _links.GetValueOrDefault(WholeSite) ?? [];
        var shown = isOwn && own.Length > 0 ? own.Concat(site.Take(1)) : page is HomePage ? site : own.Take(1).Concat(site.Take(1));
        return ScriptData.List(shown, static link => link);
    }

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
