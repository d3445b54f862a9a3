using System.Text.Json;
using Generator.Content;
using Generator.Rendering.Escaping;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>Writes the newspaper itself: WebSite, NewsMediaOrganization, breadcrumbs, pages under <c>pages/</c>.</summary>
internal sealed class SiteData(World world, Utf8JsonWriter json)
{
    private string Home { get; } = world.Links.Absolute("/");

    /// <summary>The front page: the site and who makes it.</summary>
    public void WriteHome()
    {
        var config = world.Site.Config;
        json.WriteStartObject();
        json.WriteString("@type"u8, "WebSite");
        json.WriteString("@id"u8, Home + "#website");
        json.WriteString("name"u8, config.Title);
        if (config.Tagline is { } tagline) json.WriteString("alternateName"u8, tagline);
        json.WriteString("url"u8, Home);
        json.WriteString("inLanguage"u8, config.Language);
        json.WriteStartObject("publisher"u8);
        json.WriteString("@id"u8, Home + "#publisher");
        json.WriteEndObject();
        json.WriteEndObject();
        WritePublisher(inFull: true);
    }

    /// <summary>The publisher as a value or an item of the graph.</summary>
    /// <param name="inFull">With policies and social networks, as the front page shows it.</param>
    public void WritePublisher(bool inFull)
    {
        var config = world.Site.Config;
        json.WriteStartObject();
        json.WriteString("@type"u8, "NewsMediaOrganization");
        json.WriteString("@id"u8, Home + "#publisher");
        json.WriteString("name"u8, config.Publisher ?? config.Title);
        json.WriteString("url"u8, Home);
        if (world.Logo is { } logo)
        {
            json.WritePropertyName("logo"u8);
            WriteImage(logo, null);
        }

        if (inFull)
        {
            if (!config.Social.IsEmpty)
            {
                json.WriteStartArray("sameAs"u8);
                foreach (var (_, url) in config.Social) json.WriteStringValue(url);
                json.WriteEndArray();
            }

            foreach (var (property, url) in Policies(world)) json.WriteString(property, url);
        }

        json.WriteEndObject();
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
        json.WriteStartObject();
        json.WriteString("@type"u8, SchemaTypes.PageOf(page.Slug));
        json.WriteString("name"u8, page.Title);
        json.WriteString("url"u8, world.Links.Absolute(world.PathOf(page)));
        if (!string.IsNullOrEmpty(shown.Description)) json.WriteString("description"u8, shown.Description);
        json.WriteString("inLanguage"u8, page.Details.Language ?? world.Site.Config.Language);
        WriteIsPartOf();
        json.WriteEndObject();
    }

    /// <summary>The property <c>isPartOf</c>: the site.</summary>
    public void WriteIsPartOf()
    {
        json.WriteStartObject("isPartOf"u8);
        json.WriteString("@type"u8, "WebSite");
        json.WriteString("@id"u8, Home + "#website");
        json.WriteString("name"u8, world.Site.Config.Title);
        json.WriteString("url"u8, Home);
        json.WriteEndObject();
    }

    /// <summary>The way from the front page; Google wants two items at least, and none but the last without an address.</summary>
    public void WriteBreadcrumbs(PageObject shown)
    {
        if (shown.Breadcrumbs.IsEmpty) return;
        json.WriteStartObject();
        json.WriteString("@type"u8, "BreadcrumbList");
        json.WriteStartArray("itemListElement"u8);
        WriteCrumb(1, world.Strings.Text("home"), Home);
        for (var i = 0; i < shown.Breadcrumbs.Length; i++)
        {
            var crumb = shown.Breadcrumbs[i];
            WriteCrumb(i + 2, crumb.Title, crumb.Url is { } url ? world.Links.Origin + url : null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A picture as an ImageObject.</summary>
    public void WriteImage(ImageObject image, string? caption)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "ImageObject");
        json.WriteString("url"u8, UrlEscaper.Normalize(image.AbsoluteUrl));
        if (image.Width > 0) json.WriteNumber("width"u8, image.Width);
        if (image.Height > 0) json.WriteNumber("height"u8, image.Height);
        if (!string.IsNullOrEmpty(caption)) json.WriteString("caption"u8, caption);
        json.WriteEndObject();
    }

    private void WriteCrumb(int position, string name, string? url)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "ListItem");
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name);
        if (url is not null) json.WriteString("item"u8, url);
        json.WriteEndObject();
    }
}
