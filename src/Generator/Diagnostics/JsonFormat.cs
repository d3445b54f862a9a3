using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Generator.Diagnostics;

/// <summary>Messages for programs: a JSON array.</summary>
internal static class JsonFormat
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The array, ending with a line feed. Lines and columns are 1-based; those that are not known are left out.</summary>
    public static string Render(IEnumerable<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics) Write(json, diagnostic);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }

    /// <summary>One message as an object.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("severity", TextFormat.Name(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Span is { } span) WriteSpan(json, span);
        if (diagnostic.Help is { } help) json.WriteString("help", help);
        if (!diagnostic.Related.IsDefaultOrEmpty)
        {
            json.WriteStartArray("related");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("label", related.Label);
                WriteSpan(json, related.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, FileSpan span)
    {
        json.WriteString("file", span.Path);
        if (span.Line > 0) json.WriteNumber("line", span.Line);
        if (span.Column > 0) json.WriteNumber("column", span.Column);
        if (span.Length > 0) json.WriteNumber("length", span.Length);
    }
}
