using System.Text;
using System.Text.Json;
using Generator.Rendering.Views;

namespace Generator.Cli.Terminal;

/// <summary>A listed article for programs.</summary>
internal static class ListedJson
{
    /// <summary>The next change of the site.</summary>
    public static string Line(NextChange next)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonMessages.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("next", Texts.Iso(next.When));
            json.WriteString("reason", next.Reason);
            json.WriteString("path", next.SourcePath);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Line(ListedArticle article, string date)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonMessages.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("path", article.SourcePath);
            json.WriteString("title", article.Title);
            json.WriteString("when", date);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
