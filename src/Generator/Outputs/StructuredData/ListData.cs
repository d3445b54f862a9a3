using System.Text.Json;
using Generator.Model;
using Generator.Planning;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>Writes a page of a list: CollectionPage with its ItemList, and the author whose list it is.</summary>
internal sealed class ListData(World world, Utf8JsonWriter json, SiteData site)
{
    public void Write(ListPage list, PageObject shown)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "CollectionPage");
        json.WriteString("name"u8, shown.Title);
        json.WriteString("url"u8, world.Links.Absolute(list.Path));
        if (!string.IsNullOrEmpty(shown.Description)) json.WriteString("description"u8, shown.Description);
        json.WriteString("inLanguage"u8, world.Site.Config.Language);
        site.WriteIsPartOf();
        if (list.Subject is Author author)
        {
            json.WritePropertyName("about"u8);
            WriteAuthor(author);
        }

        WriteItems(list);
        json.WriteEndObject();
    }

    /// <summary>A person or an agency: the name alone, without a title or «بقلم».</summary>
    public void WriteAuthor(Author author)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, author.IsOrganization ? "Organization" : "Person");
        json.WriteString("name"u8, author.Name);
        if (world.AuthorUrl(author) is { } url) json.WriteString("url"u8, url);
        if (author.Role is { } role && !author.IsOrganization) json.WriteString("jobTitle"u8, role);
        if (world.Author(author).Photo is { } photo)
        {
            json.WritePropertyName(author.IsOrganization ? "logo"u8 : "image"u8);
            site.WriteImage(photo, null);
        }

        json.WriteEndObject();
    }

    private void WriteItems(ListPage list)
    {
        var first = (list.Paging.Number - 1) * list.Paging.Size;
        json.WriteStartObject("mainEntity"u8);
        json.WriteString("@type"u8, "ItemList");
        json.WriteNumber("numberOfItems"u8, list.Articles.Length);
        json.WriteStartArray("itemListElement"u8);
        for (var i = first; i < Math.Min(first + list.Paging.Size, list.Articles.Length); i++)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "ListItem");
            json.WriteNumber("position"u8, i + 1);
            json.WriteString("url"u8, world.Links.Origin + world.Card(list.Articles[i]).Url);
            json.WriteString("name"u8, list.Articles[i].Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
