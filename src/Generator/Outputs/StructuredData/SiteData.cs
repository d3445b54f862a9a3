using System.Text.Json;
using Generator.Content;
using Generator.Rendering;
using Generator.Rendering.Escaping;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>Writes the newspaper itself: WebSite, NewsMediaOrganization, breadcrumbs, pages under <c>pages/</c>.</summary>
internal sealed class SiteData
{
    private readonly World _world;
    private readonly Utf8JsonWriter _json;
    private readonly string _home;
    private readonly RepeatedJson<SitePart> _parts;
    private readonly RepeatedJson<LinkObject> _crumbs;
    private LinkObject? _homeLink;

    public SiteData(World world, Utf8JsonWriter json, Utf8Output output)
    {
        (_world, _json, _home) = (world, json, world.Links.Absolute("/"));
        _parts = new RepeatedJson<SitePart>(json, output);
        _crumbs = new RepeatedJson<LinkObject>(json, output, ReferenceEqualityComparer.Instance);
    }

    /// <summary>What pages say of the site.</summary>
    private enum SitePart
    {
        Publisher,
        PublisherInFull,
        WebSite,
    }

    /// <summary>The front page: the site and who makes it.</summary>
    public void WriteHome()
    {
        var config = _world.Site.Config;
        _json.WriteStartObject();
        _json.WriteString("@type"u8, "WebSite");
        _json.WriteString("@id"u8, _home + "#website");
        _json.WriteString("name"u8, config.Title);
        if (config.Tagline is { } tagline) _json.WriteString("alternateName"u8, tagline);
        _json.WriteString("url"u8, _home);
        _json.WriteString("inLanguage"u8, config.Language);
        _json.WriteStartObject("publisher"u8);
        _json.WriteString("@id"u8, _home + "#publisher");
        _json.WriteEndObject();
        _json.WriteEndObject();
        WritePublisher(inFull: true);
    }

    /// <summary>The publisher as a value or an item of the graph.</summary>
    /// <param name="inFull">With policies and social networks, as the front page shows it.</param>
    public void WritePublisher(bool inFull) => Write(inFull ? SitePart.PublisherInFull : SitePart.Publisher);

    /// <summary>The property <c>isPartOf</c>: the site.</summary>
    public void WriteIsPartOf()
    {
        _json.WritePropertyName("isPartOf"u8);
        Write(SitePart.WebSite);
    }

    private void Write(SitePart part)
    {
        if (_parts.TryWrite(part)) return;
        var start = _parts.Begin();
        if (part == SitePart.WebSite) WriteWebSite();
        else WritePublisherAnew(part == SitePart.PublisherInFull);
        _parts.End(part, start);
    }

    private void WritePublisherAnew(bool inFull)
    {
        var config = _world.Site.Config;
        _json.WriteStartObject();
        _json.WriteString("@type"u8, "NewsMediaOrganization");
        _json.WriteString("@id"u8, _home + "#publisher");
        _json.WriteString("name"u8, config.Publisher ?? config.Title);
        _json.WriteString("url"u8, _home);
        if (_world.Logo is { } logo)
        {
            _json.WritePropertyName("logo"u8);
            WriteImage(logo, null);
        }

        if (inFull)
        {
            if (!config.Social.IsEmpty)
            {
                _json.WriteStartArray("sameAs"u8);
                foreach (var (_, url) in config.Social) _json.WriteStringValue(url);
                _json.WriteEndArray();
            }

            foreach (var (property, url) in Policies(_world)) _json.WriteString(property, url);
        }

        _json.WriteEndObject();
    }

    /// <summary>The newspaper's policies: pages under <c>pages/</c>, by the property that each is.</summary>
    public static IEnumerable<(string Property, string Url)> Policies(World world)
    {
        foreach (var page in world.Site.Pages)
        {
            if (SchemaTypes.PolicyOf(page.Slug) is { } property) yield return (property, world.Links.Absolute(world.PathOf(page)));
        }
    }

    /// <summary>A page under <c>pages/</c>.</summary>
    public void WritePage(Article page, PageObject shown)
    {
        _json.WriteStartObject();
        _json.WriteString("@type"u8, SchemaTypes.PageOf(page.Slug));
        _json.WriteString("name"u8, page.Title);
        _json.WriteString("url"u8, _world.Links.Absolute(_world.PathOf(page)));
        if (!string.IsNullOrEmpty(shown.Description)) _json.WriteString("description"u8, shown.Description);
        _json.WriteString("inLanguage"u8, page.Details.Language ?? _world.Site.Config.Language);
        WriteIsPartOf();
        _json.WriteEndObject();
    }

    private void WriteWebSite()
    {
        _json.WriteStartObject();
        _json.WriteString("@type"u8, "WebSite");
        _json.WriteString("@id"u8, _home + "#website");
        _json.WriteString("name"u8, _world.Site.Config.Title);
        _json.WriteString("url"u8, _home);
        _json.WriteEndObject();
    }

    /// <summary>The way from the front page; Google wants two items at least, and none but the last without an address.</summary>
    public void WriteBreadcrumbs(PageObject shown)
    {
        if (shown.Breadcrumbs.IsEmpty) return;
        _json.WriteStartObject();
        _json.WriteString("@type"u8, "BreadcrumbList");
        _json.WriteStartArray("itemListElement"u8);
        WriteAbove(1, _homeLink ??= new LinkObject(_world.Strings.Text("home"), _world.Links.Href("/")));
        var last = shown.Breadcrumbs.Length - 1;
        for (var i = 0; i < last; i++) WriteAbove(i + 2, shown.Breadcrumbs[i]);
        WriteCrumb(last + 2, shown.Breadcrumbs[last]);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>A picture as an ImageObject.</summary>
    public void WriteImage(ImageObject image, string? caption)
    {
        _json.WriteStartObject();
        _json.WriteString("@type"u8, "ImageObject");
        _json.WriteString("url"u8, UrlEscaper.Normalize(image.AbsoluteUrl));
        if (image.Width > 0) _json.WriteNumber("width"u8, image.Width);
        if (image.Height > 0) _json.WriteNumber("height"u8, image.Height);
        if (!string.IsNullOrEmpty(caption)) _json.WriteString("caption"u8, caption);
        _json.WriteEndObject();
    }

    /// <summary>What stands above a page stands above others too, and in the same position.</summary>
    private void WriteAbove(int position, LinkObject link)
    {
        if (_crumbs.TryWrite(link)) return;
        var start = _crumbs.Begin();
        WriteCrumb(position, link);
        _crumbs.End(link, start);
    }

    private void WriteCrumb(int position, LinkObject link)
    {
        _json.WriteStartObject();
        _json.WriteString("@type"u8, "ListItem");
        _json.WriteNumber("position"u8, position);
        _json.WriteString("name"u8, link.Title);
        if (link.Url is { } url) _json.WriteString("item"u8, _world.Links.Origin + url);
        _json.WriteEndObject();
    }
}
