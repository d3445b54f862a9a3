using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Arabic;
using Generator.Configuration;

namespace Generator.Writing;

/// <summary>
/// <c>.gen/cache/changes.json</c>: the absolute URLs and files that the last build added, changed and removed, for purging a CDN and for uploading only what changed.
/// </summary>
internal static class ChangesFile
{
    private const int Many = 32 * 1024;

    private static ReadOnlySpan<byte> Nothing => "{\n  \"added\": [],\n  \"changed\": [],\n  \"removed\": []\n}"u8;

    private static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Replaces the file.</summary>
    public static void Write(string path, SiteUrl site, Published published)
    {
        if (published is { Added: [], Changed: [], Removed: [] })
        {
            // The JSON library need not be loaded for the most common answer.
            SealedFile.Replace(path, Nothing.ToArray());
            return;
        }

        SealedFile.Replace(path, stream =>
        {
            using var json = new Utf8JsonWriter(stream, Options);
            json.WriteStartObject();
            Write(json, "added", site, published.Added);
            Write(json, "changed", site, published.Changed);
            Write(json, "removed", site, published.Removed);
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, string name, SiteUrl site, IReadOnlyList<string> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("url", site.Origin + site.BasePath + UrlPath.Encode(PageOf(file)));
            json.WriteString("file", file);
            json.WriteEndObject();
            if (json.BytesPending > Many) json.Flush();
        }

        json.WriteEndArray();
    }

    private static string PageOf(string file) => file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
}
