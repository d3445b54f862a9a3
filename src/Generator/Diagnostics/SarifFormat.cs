using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Generator.Diagnostics;

/// <summary>Messages as SARIF 2.1.0 (OASIS), which code-scanning pages show beside the lines.</summary>
internal static class SarifFormat
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>One log with one run, ending with a line feed.</summary>
    public static string Render(IReadOnlyCollection<Diagnostic> diagnostics, string version)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteTool(json, diagnostics, version);
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics) Write(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "gen");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var code in diagnostics.Select(static d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        json.WriteStartObject("message");
        json.WriteString("text", diagnostic.Help is { } help ? $"{diagnostic.Message} {help}" : diagnostic.Message);
        json.WriteEndObject();
        if (diagnostic.Span is { } span) WriteLocations(json, "locations", [new RelatedSpan("", span)]);
        if (!diagnostic.Related.IsDefaultOrEmpty) WriteLocations(json, "relatedLocations", diagnostic.Related);
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, IEnumerable<RelatedSpan> places)
    {
        json.WriteStartArray(name);
        foreach (var (label, span) in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', span.Path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            if (span.Line > 0)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", span.Line);
                if (span.Column > 0) json.WriteNumber("startColumn", span.Column);
                if (span is { Column: > 0, Length: > 0 }) json.WriteNumber("endColumn", span.Column + span.Length);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            if (label.Length > 0)
            {
                json.WriteStartObject("message");
                json.WriteString("text", label);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
