using System.Text.Json;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>Writes authors: a person or an agency, the name alone, without a title or «بقلم».</summary>
internal sealed class AuthorData
{
    private readonly World _world;
    private readonly Utf8JsonWriter _json;
    private readonly SiteData _site;
    private readonly RepeatedJson<Author> _authors;

    public AuthorData(World world, Utf8JsonWriter json, Utf8Output output, SiteData site)
    {
        (_world, _json, _site) = (world, json, site);
        _authors = new RepeatedJson<Author>(json, output, ReferenceEqualityComparer.Instance);
    }

    /// <summary>Writes an author as an object.</summary>
    public void Write(Author author)
    {
        if (_authors.TryWrite(author)) return;
        var start = _authors.Begin();
        WriteAnew(author);
        _authors.End(author, start);
    }

    private void WriteAnew(Author author)
    {
        _json.WriteStartObject();
        _json.WriteString("@type"u8, author.IsOrganization ? "Organization" : "Person");
        _json.WriteString("name"u8, author.Name);
        if (_world.AuthorUrl(author) is { } url) _json.WriteString("url"u8, url);
        if (author.Role is { } role && !author.IsOrganization) _json.WriteString("jobTitle"u8, role);
        if (_world.Author(author).Photo is { } photo)
        {
            _json.WritePropertyName(author.IsOrganization ? "logo"u8 : "image"u8);
            _site.WriteImage(photo, null);
        }

        _json.WriteEndObject();
    }
}
