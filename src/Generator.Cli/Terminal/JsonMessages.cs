using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Diagnostics;

namespace Generator.Cli.Terminal;

/// <summary>Messages for programs: one JSON object a line.</summary>
internal static class JsonMessages
{
    /// <summary>Arabic stays readable.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One message.</summary>
    public static string Line(Diagnostic diagnostic)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, WriterOptions)) JsonFormat.Write(json, diagnostic);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
