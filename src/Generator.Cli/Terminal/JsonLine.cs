using System.Text;
using System.Text.Json;

namespace Generator.Cli.Terminal;

/// <summary>One JSON object on one line, for programs.</summary>
internal static class JsonLine
{
    /// <summary>An object with the properties that <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonMessages.WriterOptions))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
