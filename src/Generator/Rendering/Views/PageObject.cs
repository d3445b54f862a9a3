using System.Collections.Immutable;
using Generator.Caching;
using Generator.Content;
using Generator.Outputs.Fragments;
using Generator.Outputs.StructuredData;
using Generator.Planning;

namespace Generator.Rendering.Views;

/// <summary>The variable <c>page</c>: the page that is being rendered.</summary>
internal sealed class PageObject : ModelObject
{
    private static readonly string[] Names =
        ["kind", "title", "description", "url", "canonical", "lang", "dir", "breadcrumbs", "paginator", "articles", "noindex", "section", "tag", "author", "type", "year", "is_home", "target", "absolute_target", "image", "feeds", "alternates", "json_ld"];

    private readonly World _world;
    private readonly Page _page;
    private string? _url;
    private ScriptArray? _breadcrumbs;
    private PaginatorObject? _paginator;
    private ScriptArray? _articles;

    public PageObject(World world, Page page) => (_world, _page) = (world, page);

    /// <summary>What the page calls itself: <c>home</c>, <c>article</c>, <c>section</c> …</summary>
    public required string Kind { get; init; }

    /// <summary>The page's heading.</summary>
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The way here from the front page, without the front page itself; the last one is this page.</summary>
    public ImmutableArray<LinkObject> Breadcrumbs { get; init; } = [];

    /// <summary>Where a redirect leads.</summary>
    public string? Target { get; init; }

    /// <summary>The same, absolute.</summary>
    public string? AbsoluteTarget { get; init; }

    /// <summary>Makes the page's structured data when a template asks for it.</summary>
    public Func<PageObject, TrustedUtf8?>? StructuredData { get; set; }

    protected override string[] Members => Names;

    private string Url => _url ??= _page is ArticlePage { Article: var article } ? _world.UrlOf(article) : _world.Links.Href(_page.Path);

    public override bool TryGet(string member, out object? value)
    {
        var list = _page as ListPage;
        switch (member)
        {
            case "kind": value = Kind; return true;
            case "title": value = Title; return true;
            case "description": value = Description; return true;
            case "url": value = Url; return true;
            case "canonical": value = _world.Links.Origin + Url; return true;
            case "lang": value = _world.Site.Config.Language; return true;
            case "dir": value = _world.Site.Config.Direction; return true;
            case "breadcrumbs": value = _breadcrumbs ??= ScriptData.List(Breadcrumbs, static link => link); return true;
            case "paginator": value = list is null ? null : _paginator ??= new PaginatorObject(_world, list.Paging); return true;
            case "articles": value = list is null ? null : _articles ??= ScriptData.List(OnThisPage(list), _world.Card); return true;
            case "noindex": value = Truth(_page is NotFoundPage or FragmentPage); return true;
            case "section": value = list?.Subject is Model.Section section ? _world.Section(section) : null; return true;
            case "tag": value = list?.Subject is Model.Tag tag ? _world.Tag(tag) : null; return true;
            case "author": value = list?.Subject is Model.Author author ? _world.Author(author) : null; return true;
            case "type": value = list?.Subject is ArticleType type ? ArticleTypes.NameOf(type) : null; return true;
            case "year": value = list?.Subject is ArchivePeriod period ? period.Year : null; return true;
            case "is_home": value = Truth(_page is HomePage); return true;
            case "target": value = Target; return true;
            case "absolute_target": value = AbsoluteTarget; return true;
            case "image": value = _world.Cover(_page); return true;
            case "feeds": value = _world.Feeds.Of(_page, _world); return true;
            case "alternates": value = Alternates.Of(_world, _page); return true;
            case "json_ld": value = StructuredData?.Invoke(this); return true;
            default: value = null; return false;
        }
    }

    /// <inheritdoc/>
    protected override void NoteRead(Reads reads, string member, object? value)
    {
        switch (member)
        {
            case "image": reads.Add(Beside.Image, value); break;
            case "feeds": reads.Add(Beside.Feeds, _world.Feeds.FingerprintOf((ScriptArray)value!)); break;
            case "alternates": reads.Add(Beside.Alternates, value); break;
            case "breadcrumbs": reads.Add(Beside.Breadcrumbs, value); break;
            case "json_ld":
                Read(reads, "breadcrumbs");
                StructuredDataReads.Note(_page, _world, reads);
                break;
        }
    }

    /// <summary>The articles that a page of a list shows.</summary>
    public static ImmutableArray<Article> OnThisPage(ListPage list)
    {
        var start = (list.Paging.Number - 1) * list.Paging.Size;
        return list.Articles.Slice(start, Math.Min(list.Paging.Size, list.Articles.Length - start));
    }
}

/// <summary>Where a page stands among the pages of its list.</summary>
internal sealed class PaginatorObject(World world, Paging paging) : ModelObject
{
    private const int Around = 2;

    private readonly object _number = paging.Number;
    private readonly object _count = paging.Count;

    private static readonly string[] Names = ["page", "pages", "previous_url", "next_url", "first_url", "last_url", "links"];

    private string? _first;

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "page": value = _number; return true;
            case "pages": value = _count; return true;
            case "previous_url": value = paging.Number > 1 ? Url(paging.Number - 1) : null; return true;
            case "next_url": value = paging.Number < paging.Count ? Url(paging.Number + 1) : null; return true;
            case "first_url": value = Url(1); return true;
            case "last_url": value = Url(paging.Count); return true;
            case "links": value = ScriptData.List(Shown(), number => new PageLinkObject(number, number == 0 ? null : Url(number), number == paging.Number)); return true;
            default: value = null; return false;
        }
    }

    /// <summary>1-based number of this page.</summary>
    public int Number => paging.Number;

    private string Url(int number) => Paging.PathOf(_first ??= world.Links.Href(paging.FirstPath), number);

    /// <summary>The first, the last, and those around this one; 0 stands for a gap.</summary>
    private IEnumerable<int> Shown()
    {
        var last = 0;
        for (var number = 1; number <= paging.Count; number++)
        {
            if (number != 1 && number != paging.Count && Math.Abs(number - paging.Number) > Around) continue;
            if (number > last + 1) yield return 0;
            yield return number;
            last = number;
        }
    }
}

/// <summary>A link of a pagination; without a number it is a gap.</summary>
internal sealed class PageLinkObject(int number, string? url, bool current) : ModelObject
{
    private readonly object _number = number;

    private static readonly string[] Names = ["number", "url", "current", "gap"];

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        value = member switch { "number" => _number, "url" => url, "current" => Truth(current), "gap" => Truth(number == 0), _ => null };
        return member is "number" or "url" or "current" or "gap";
    }
}
