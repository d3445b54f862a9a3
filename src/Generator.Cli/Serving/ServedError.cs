using System.Globalization;
using System.Text.Json;
using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Cli.Serving;

/// <summary>Writes a message with its lines for the overlay: as parts, so that the page can isolate what is Arabic from what is not (UAX #9) and mark the place itself.</summary>
internal static class ServedError
{
    /// <summary>Lines that are shown before and after the one in question.</summary>
    private const int Context = 2;

    /// <summary>Characters of a line that are shown; longer ones are cut around the place.</summary>
    private const int MaxLength = 400;

    /// <param name="text">The text of a file by its path, or null.</param>
    public static void Write(Utf8JsonWriter json, Diagnostic error, Func<string, string?> text)
    {
        json.WriteStartObject();
        json.WriteString("message", Isolation.IsolateQuoted(error.Message));
        json.WriteString("code", error.Code);
        if (error.Help is { } help) json.WriteString("help", Isolation.IsolateQuoted(help));
        json.WriteStartArray("places");
        if (error.Span is { } span) WritePlace(json, "", span, text);
        if (!error.Related.IsDefaultOrEmpty)
        {
            foreach (var related in error.Related) WritePlace(json, related.Label, related.Span, text);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string label, FileSpan span, Func<string, string?> text)
    {
        json.WriteStartObject();
        json.WriteString("label", label);
        json.WriteString("file", span.Path);
        json.WriteString("at", span.ToString()[span.Path.Length..]);
        json.WriteStartArray("lines");
        if (span.Line > 0 && text(span.Path) is { } content) WriteLines(json, span, content);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, FileSpan span, string content)
    {
        var lines = new LineMap(content);
        for (var number = Math.Max(1, span.Line - Context); number <= Math.Min(lines.Count, span.Line + Context); number++)
        {
            var (before, marked, after) = Parts(lines.Line(content, number).ToString(), number == span.Line ? span : default);
            json.WriteStartObject();
            json.WriteString("number", number.ToString(CultureInfo.InvariantCulture));
            json.WriteBoolean("own", number == span.Line);
            json.WriteString("before", before);
            json.WriteString("marked", marked);
            json.WriteString("after", after);
            json.WriteEndObject();
        }
    }

    private static (string Before, string Marked, string After) Parts(string line, FileSpan span)
    {
        if (span.Column <= 0) return (Cut(line, 0, MaxLength), "", "");
        var start = Math.Min(span.Column - 1, line.Length);
        var end = Math.Min(line.Length, start + Math.Max(1, span.Length));
        return (Cut(line[..start], Math.Max(0, start - MaxLength / 2), MaxLength), end > start ? Cut(line[start..end], 0, MaxLength) : " ", Cut(line[end..], 0, MaxLength / 2));
    }

    private static string Cut(string text, int from, int length)
    {
        var to = Math.Min(text.Length, from + length);
        return (from > 0 ? "…" : "") + text[from..to] + (to < text.Length ? "…" : "");
    }
}
