using System.Collections.Immutable;
using Generator.Caching;
using Generator.Content;
using Generator.Data;
using Generator.Markdown.Images;
using Generator.Model;
using Generator.Outputs.Feeds;
using Generator.Outputs.Hosting;
using Generator.Planning;
using Generator.Rendering.Functions;
using Generator.Rendering.Strings;

namespace Generator.Rendering.Views;

/// <summary>
/// Everything that templates can reach, made once for a build and shared by all threads. Cards are made when a template asks for one that is not kept: two of one article are equal.
/// </summary>
internal sealed class World
{
    /// <summary>Most items of a list that a template gets at once; whole lists are paginated.</summary>
    public const int ListLimit = 60;

    /// <summary>Articles that are shown beside one.</summary>
    public const int RelatedCount = 5;

    /// <summary>
    /// Cards that are kept. Pages are rendered in the order of their newest article (<see cref="RenderingOrder"/>), so that those which pages near each other share are among them. Cards that
    /// were kept longer would outlive two collections, and then lie in memory until the end.
    /// </summary>
    private const int KeptCards = 512;

    private readonly CardObject?[] _cards;
    private ImageObject? _logo;
    private readonly Dictionary<Section, SectionObject> _sections;
    private readonly Dictionary<Tag, TagObject> _tags;
    private readonly Dictionary<Author, AuthorObject> _authors;
    private readonly Dictionary<string, string> _pagePaths;
    private readonly Lazy<Dictionary<string, Article>> _bySource;
    private readonly Lazy<Dictionary<string, EntityObject>> _entities;
    private readonly Lazy<ImmutableArray<SiteIcon>> _icons;
    private readonly Dictionary<string, Section> _sectionsById;

    public World(Site site, SitePlan plan, IReadOnlyDictionary<string, DataNode> data, UiStrings strings)
    {
        (Site, Plan, Strings) = (site, plan, strings);
        Dependencies = new Dependencies(site.Articles.Length);
        Texts = new Texts(site.Config);
        Links = new SiteLinks(site.Config.Url);
        Images = new ArticleImages(plan.Links, Links);
        _cards = new CardObject?[Math.Min(site.Articles.Length, KeptCards)];
        _sections = ByReference(site.Sections, section => new SectionObject(this, section));
        _tags = ByReference(site.Tags, tag => new TagObject(this, tag));
        _authors = ByReference(site.Authors, author => new AuthorObject(this, author));
        _pagePaths = site.Pages.Zip(plan.StaticPagePaths).ToDictionary(static p => p.First.SourcePath, static p => p.Second, StringComparer.Ordinal);
        _bySource = new Lazy<Dictionary<string, Article>>(() => site.Articles.ToDictionary(static a => a.SourcePath, StringComparer.Ordinal));
        _entities = new Lazy<Dictionary<string, EntityObject>>(
            () => _sections.Values.Concat<EntityObject>(_tags.Values).Concat(_authors.Values).ToDictionary(static entity => entity.Identity, StringComparer.Ordinal));
        HasAuthorPages = site.Config.Outputs.Authors;
        SiteObject = new SiteObject(this, data);
        Feeds = new FeedLinks(plan, Links, site.Config.Title);
        _icons = new Lazy<ImmutableArray<SiteIcon>>(() => [.. SiteIcon.Of(plan, Images, Links)]);
        _sectionsById = site.Sections.ToDictionary(static section => section.Id, StringComparer.Ordinal);
    }

    /// <summary>Parts of pages that are rendered once.</summary>
    public FragmentCache Fragments { get; } = new();

    /// <summary>What pages read of all this.</summary>
    public Dependencies Dependencies { get; }

    public Site Site { get; }

    public SitePlan Plan { get; }

    /// <summary>The Content-Security-Policy; null when the site has none.</summary>
    public ContentSecurityPolicy? Policy { get; init; }

    /// <summary>The feeds that pages offer.</summary>
    public FeedLinks Feeds { get; }

    /// <summary>The site's icons.</summary>
    public ImmutableArray<SiteIcon> Icons => _icons.Value;

    /// <summary>The theme's words.</summary>
    public UiStrings Strings { get; }

    /// <summary>Dates, numbers and isolation as the site wants them.</summary>
    public Texts Texts { get; }

    public ArticleImages Images { get; }

    /// <summary>Leads of cards.</summary>
    public RecentLeads Leads { get; } = new();

    public SiteLinks Links { get; }

    /// <summary>Whether authors have pages of their own.</summary>
    public bool HasAuthorPages { get; }

    /// <summary>The variable <c>site</c>.</summary>
    public SiteObject SiteObject { get; }

    /// <summary>Site path of an article or page.</summary>
    public string PathOf(Article article) => article.IsPage ? _pagePaths[article.SourcePath] : Plan.ArticlePaths[Site.IndexOf(article)];

    /// <summary>Link to the page of an article.</summary>
    public string UrlOf(Article article) => article.IsPage ? Links.Href(PathOf(article)) : Card(article).Url;

    /// <summary>The site, section, tag or author of this <see cref="ModelObject.Identity"/>, or null.</summary>
    public EntityObject? FindEntity(string identity) => identity == SiteObject.Identity ? SiteObject : _entities.Value.GetValueOrDefault(identity);

    /// <summary>The visible article of a source file, or null.</summary>
    public Article? FindArticle(string sourcePath) => _bySource.Value.GetValueOrDefault(sourcePath);

    /// <summary>The visible article or page of a source file, or null.</summary>
    public Article? FindSource(string sourcePath) =>
        FindArticle(sourcePath) ?? Site.Pages.FirstOrDefault(page => page.SourcePath == sourcePath);

    /// <summary>The card of a visible article.</summary>
    public CardObject Card(Article article)
    {
        ref var kept = ref _cards[Site.IndexOf(article) % KeptCards];
        if (Volatile.Read(ref kept) is { } card && card.Number == article.Number) return card;
        card = new CardObject(this, article);
        Volatile.Write(ref kept, card);
        return card;
    }

    /// <summary>Cards of the first articles of a list, read-only.</summary>
    public ScriptArray Cards(ImmutableArray<Article> articles, int limit) => ScriptData.List(articles.Take(limit), Card);

    public SectionObject Section(Section section) => _sections[section];

    public TagObject Tag(Tag tag) => _tags[tag];

    public AuthorObject Author(Author author) => _authors[author];

    /// <summary>The section of an article, or null.</summary>
    public SectionObject? Section(Article article) =>
        Site.IndexOf(article) is >= 0 and var index && Site.SectionByArticle[index] is { } section ? _sections[section] : null;

    public ScriptArray Tags(Article article) => Site.IndexOf(article) is >= 0 and var index ? ScriptData.List(Site.TagsByArticle[index], Tag) : [];

    public ScriptArray Authors(Article article) => Site.IndexOf(article) is >= 0 and var index ? ScriptData.List(Site.AuthorsByArticle[index], Author) : [];

    public ScriptArray Related(Article article) => ScriptData.List(Site.Related.Of(article, RelatedCount), Card);

    /// <summary>Absolute URL of an author's page, or of the home page that <c>site.yml</c> gives; null when there is neither.</summary>
    public string? AuthorUrl(Author author) => HasAuthorPages ? Links.Absolute(ListPaths.Of(author)) : author.Url;

    /// <summary>Address of a section's list; null when sections have none.</summary>
    public string? SectionUrl(Section section) => Site.Config.Outputs.Sections ? Links.Href(ListPaths.Of(section)) : null;

    /// <summary>The section above one, or null.</summary>
    public Section? ParentOf(Section? section) => section?.Parent is { } parent ? _sectionsById.GetValueOrDefault(parent) : null;

    /// <summary>The picture that stands for a page elsewhere: an article's own, else the paper's logo where networks can show it.</summary>
    public ImageObject? Cover(Page page) => page switch
    {
        ArticlePage { Article: { Image: not null } article } => Picture(article),
        StaticPage { Article: { Image: not null } article } => Picture(article),
        _ => Site.Config.Logo is { } logo && MediaTypes.OfImage(logo) is "image/png" or "image/jpeg" or "image/webp" ? Logo : null,
    };

    /// <summary>The picture of an article or page, or null.</summary>
    public ImageObject? Picture(Article article) =>
        article.Image is not { } image ? null : Site.IndexOf(article) >= 0 ? Card(article).Image : Images.Of(article, image);

    /// <summary>The paper's logo, or null.</summary>
    public ImageObject? Logo => Site.Config.Logo is { } logo ? _logo ??= Images.OfSite(logo) : null;

    /// <summary>A number for programs.</summary>
    public static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The article before or after this one in its section.</summary>
    public CardObject? Neighbour(Article article, bool older) =>
        (older ? Site.Neighbours.Previous(article) : Site.Neighbours.Next(article)) is { } neighbour ? Card(neighbour) : null;

    private static Dictionary<TKey, TValue> ByReference<TKey, TValue>(ImmutableArray<TKey> keys, Func<TKey, TValue> make)
        where TKey : class
    {
        var result = new Dictionary<TKey, TValue>(keys.Length, ReferenceEqualityComparer.Instance);
        foreach (var key in keys) result[key] = make(key);
        return result;
    }
}
