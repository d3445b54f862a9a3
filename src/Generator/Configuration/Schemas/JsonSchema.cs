using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Content;
using Generator.Data;

namespace Generator.Configuration.Schemas;

/// <summary>JSON Schemas (draft 7, which editors know) of <c>site.yml</c> and of front matter, from the tables that the readers use.</summary>
internal static class JsonSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The schema of <c>site.yml</c>: other keys are errors.</summary>
    public static string OfSite() => Write("site.yml of gen", SiteFields.Table.Facts, ["title", "url"], isOpen: false);

    /// <summary>The schema of front matter: other keys are for templates.</summary>
    public static string OfArticle() => Write("Front matter of an article of gen", FrontMatterFields.Table.Facts, ["title"], isOpen: true);

    private static string Write(string title, IEnumerable<FieldFacts> fields, string[] required, bool isOpen)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            json.WriteString("type", "object");
            json.WriteStartArray("required");
            foreach (var name in required) json.WriteStringValue(name);
            json.WriteEndArray();
            SchemaShape.WriteProperties(json, fields, isOpen);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }
}
