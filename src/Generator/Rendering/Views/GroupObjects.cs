using System.Collections.Immutable;
using Generator.Content;
using Generator.Model;
using Generator.Planning;

namespace Generator.Rendering.Views;

/// <summary>A section, as templates see it.</summary>
internal sealed class SectionObject(World world, Section section) : EntityObject(world.Dependencies, "section/" + section.Id)
{
    private static readonly EntityMembers Named = new("id", "title", "description", "url", "count", "articles", "parent", "children");

    private string? _url;
    private ScriptArray? _articles;
    private LinkObject? _link;
    private ImmutableArray<LinkObject> _trail;

    /// <summary>The way from the front page: the sections above it, outermost first, and itself.</summary>
    public ImmutableArray<LinkObject> Trail => _trail.IsDefault ? _trail = MakeTrail() : _trail;

    private LinkObject Link => _link ??= new LinkObject(section.Title, world.SectionUrl(section));

    protected override EntityMembers NamedMembers => Named;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "id": value = section.Id; return true;
            case "title": value = section.Title; return true;
            case "description": value = section.Description; return true;
            case "url": value = _url ??= world.Links.Href(ListPaths.Of(section)); return true;
            case "parent": value = world.ParentOf(section) is { } parent ? world.Section(parent) : null; return true;
            case "children": value = ScriptData.List(world.Site.Sections.Where(other => other.Parent == section.Id), world.Section); return true;
            case "count": value = section.Articles.Length; return true;
            case "articles": value = _articles ??= world.Cards(section.Articles, World.ListLimit); return true;
            default: value = null; return false;
        }
    }

    private ImmutableArray<LinkObject> MakeTrail()
    {
        var links = new List<LinkObject>();
        for (var above = section; above is not null; above = world.ParentOf(above)) links.Add(world.Section(above).Link);
        links.Reverse();
        return [.. links];
    }
}

/// <summary>A tag, as templates see it.</summary>
internal sealed class TagObject(World world, Tag tag) : EntityObject(world.Dependencies, "tag/" + tag.Slug)
{
    private static readonly EntityMembers Named = new("name", "slug", "description", "url", "count", "articles");

    private string? _url;
    private ScriptArray? _articles;

    protected override EntityMembers NamedMembers => Named;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "name": value = tag.Name; return true;
            case "slug": value = tag.Slug; return true;
            case "description": value = tag.Description; return true;
            case "url": value = _url ??= world.Links.Href(ListPaths.Of(tag)); return true;
            case "count": value = tag.Articles.Length; return true;
            case "articles": value = _articles ??= world.Cards(tag.Articles, World.ListLimit); return true;
            default: value = null; return false;
        }
    }
}

/// <summary>An author, as templates see one.</summary>
internal sealed class AuthorObject(World world, Author author) : EntityObject(world.Dependencies, "author/" + author.Id)
{
    private static readonly EntityMembers Named = new("id", "name", "role", "bio", "photo", "email", "website", "organization", "url", "count", "articles");

    private string? _url;
    private ImageObject? _photo;
    private ScriptArray? _articles;

    /// <summary>The portrait, or null.</summary>
    public ImageObject? Photo => author.Photo is { } photo ? _photo ??= world.Images.OfSite(photo) : null;

    protected override EntityMembers NamedMembers => Named;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "id": value = author.Id; return true;
            case "name": value = author.Name; return true;
            case "role": value = author.Role; return true;
            case "bio": value = author.Bio; return true;
            case "photo": value = Photo; return true;
            case "email": value = author.Email; return true;
            case "website": value = author.Url; return true;
            case "organization": value = author.IsOrganization; return true;
            case "url": value = world.HasAuthorPages ? _url ??= world.Links.Href(ListPaths.Of(author)) : null; return true;
            case "count": value = author.Articles.Length; return true;
            case "articles": value = _articles ??= world.Cards(author.Articles, World.ListLimit); return true;
            default: value = null; return false;
        }
    }
}

/// <summary>A type of article with its list, as templates see it.</summary>
internal sealed class TypeObject(World world, ArticleType type, ImmutableArray<Article> articles) : ModelObject
{
    private static readonly string[] Names = ["id", "url", "count", "articles"];

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "id": value = ArticleTypes.NameOf(type); return true;
            case "url": value = world.Site.Config.Outputs.Types ? world.Links.Href(ListPaths.Of(type)) : null; return true;
            case "count": value = articles.Length; return true;
            case "articles": value = world.Cards(articles, World.ListLimit); return true;
            default: value = null; return false;
        }
    }
}

/// <summary>A year or month of the archive, as templates see it.</summary>
internal sealed class PeriodObject(World world, int year, int month, ImmutableArray<PeriodObject> months) : ModelObject
{
    private static readonly string[] Names = ["year", "month", "title", "url", "months"];

    private readonly object _year = year;
    private readonly object _month = month;
    private string? _title;
    private string? _url;
    private ScriptArray? _months;

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "year": value = _year; return true;
            case "month": value = _month; return true;
            case "title": value = _title ??= world.Texts.Period(year, month, 0); return true;
            case "url": value = _url ??= world.Links.Href(ListPaths.Of(new ArchivePeriod(year, month, 0))); return true;
            case "months": value = _months ??= ScriptData.List(months, static m => m); return true;
            default: value = null; return false;
        }
    }

    /// <summary>The years that have articles, newest first, each with its months; none when the site has no archive.</summary>
    public static IEnumerable<PeriodObject> Years(World world)
    {
        if (!world.Site.Config.Outputs.Archive) return [];
        return world.Site.Articles
            .Select(static article => (article.Date.Year, article.Date.Month))
            .Distinct()
            .OrderDescending()
            .GroupBy(static period => period.Year)
            .Select(group => new PeriodObject(world, group.Key, 0, [.. group.Select(period => new PeriodObject(world, period.Year, period.Month, []))]));
    }
}
