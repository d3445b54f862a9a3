using System.Text.Json;
using Generator.Model;
using Generator.Planning;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>Writes a page of a list: CollectionPage with its ItemList, and the author whose list it is.</summary>
internal sealed class ListData(World world, Utf8JsonWriter json, SiteData site, AuthorData authors, ListItems items)
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
            authors.Write(author);
        }

        WriteItems(list);
        json.WriteEndObject();
    }

    private void WriteItems(ListPage list)
    {
        var first = (list.Paging.Number - 1) * list.Paging.Size;
        json.WriteStartObject("mainEntity"u8);
        json.WriteString("@type"u8, "ItemList");
        json.WriteNumber("numberOfItems"u8, list.Articles.Length);
        json.WriteStartArray("itemListElement"u8);
        for (var i = first; i < Math.Min(first + list.Paging.Size, list.Articles.Length); i++) items.Write(i + 1, list.Articles[i]);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
