using Generator.Data;
using Generator.Model;
using Generator.Planning;

namespace Generator.Rendering.Views;

/// <summary>The variable <c>site</c>: the newspaper.</summary>
internal sealed class SiteObject : EntityObject
{
    private const int LatestCount = 40;

    private static readonly EntityMembers Named = new(
        "title", "tagline", "url", "host", "language", "dir", "publisher", "logo", "home", "sections", "tags", "authors", "latest", "pinned", "breaking",
        "most_read", "menu", "pages", "social", "theme", "params", "data", "article_count", "newest_date", "newest_date_iso", "has_latest", "digits", "types", "archive", "has_archive",
        "csp", "icons", "manifest", "twitter", "fragments");

    private readonly World _world;
    private readonly Lazy<object?[]> _values;

    public SiteObject(World world, IReadOnlyDictionary<string, DataNode> data) : base(world.Dependencies, "site")
    {
        _world = world;
        _values = new Lazy<object?[]>(() =>
        {
            var values = Values(data);
            return Array.ConvertAll(Named.Names, name => values[name]);
        });
    }

    protected override EntityMembers NamedMembers => Named;

    public override bool TryGet(string member, out object? value)
    {
        value = null;
        if (!Named.TryGetPlace(member, out var place)) return false;

        // Made only for those who ask: see ContentSecurityPolicy.
        value = member == "csp" ? _world.Policy?.Meta : _values.Value[place];
        return true;
    }

    private Dictionary<string, object?> Values(IReadOnlyDictionary<string, DataNode> data)
    {
        var (site, links) = (_world.Site, _world.Links);
        var config = site.Config;
        var newest = site.Articles.IsEmpty ? (DateTimeOffset?)null : site.Articles[0].Date;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["csp"] = null,
            ["title"] = config.Title,
            ["tagline"] = config.Tagline,
            ["url"] = links.Absolute("/"),
            ["host"] = config.Url.DisplayHost,
            ["language"] = config.Language,
            ["dir"] = config.Direction,
            ["digits"] = config.Digits == Arabic.DigitStyle.Arab ? "arab" : "latn",
            ["publisher"] = config.Publisher ?? config.Title,
            ["logo"] = _world.Logo,
            ["home"] = links.Href("/"),
            ["sections"] = ScriptData.List(site.Sections, _world.Section),
            ["tags"] = ScriptData.List(site.Tags, _world.Tag),
            ["authors"] = ScriptData.List(site.Authors, _world.Author),
            ["latest"] = _world.Cards(site.Articles, LatestCount),
            ["pinned"] = _world.Cards(site.Pinned, LatestCount),
            ["breaking"] = _world.Cards(site.Breaking, LatestCount),
            ["most_read"] = ScriptData.List(site.MostRead, read => _world.Card(read.Article)),
            ["menu"] = ScriptData.List(config.Menu, item => new LinkObject(item.Title, links.Resolve(item.Url))),
            ["pages"] = ScriptData.List(site.Pages, page => new LinkObject(page.Title, links.Href(_world.PathOf(page)))),
            ["social"] = ScriptData.List(config.Social, item => new LinkObject(item.Key, item.Value)),
            ["theme"] = ScriptData.Mapping(config.Theme),
            ["params"] = ScriptData.Mapping(config.Params),
            ["data"] = Data(data),
            ["article_count"] = site.Articles.Length,
            ["newest_date"] = newest is { } date ? Texts.Local(date) : null,
            ["newest_date_iso"] = newest is { } instant ? Texts.Iso(instant) : null,
            ["types"] = ScriptData.List(TypeGroup.Of(site.Articles), group => new TypeObject(_world, group.Type, group.Articles)),
            ["archive"] = ScriptData.List(PeriodObject.Years(_world), static year => year),
            ["has_archive"] = PeriodObject.Years(_world).FirstOrDefault() is { } year ? year.TryGet("url", out var url) ? url : null : null,
            ["icons"] = ScriptData.List(_world.Icons, static icon => new IconObject(icon)),
            ["manifest"] = config.Outputs.Manifest ? links.Href("/manifest.webmanifest") : null,
            ["fragments"] = config.Fragments,
            ["twitter"] = TwitterName.Of(config),
            ["has_latest"] = config.Outputs.Latest ? links.Href(ListPaths.Latest) : null,
        };
    }

    private static ScriptObject Data(IReadOnlyDictionary<string, DataNode> data)
    {
        var result = new ScriptObject();
        foreach (var name in data.Keys.Order(StringComparer.Ordinal)) result.SetValue(name, ScriptData.From(data[name]), readOnly: true);
        result.IsReadOnly = true;
        return result;
    }
}

/// <summary>A title and an address: menus, pages, breadcrumbs.</summary>
internal sealed class LinkObject(string title, string? url) : ModelObject
{
    private static readonly string[] Names = ["title", "url"];

    /// <summary>What readers see.</summary>
    public string Title => title;

    /// <summary>Its address; null where there is none.</summary>
    public string? Url => url;

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        value = member switch { "title" => title, "url" => url, _ => null };

        // Lists of links may hold cards, which have a headline: {{ link.headline ?? link.title }}.
        return member is "title" or "url" or "headline";
    }
}
