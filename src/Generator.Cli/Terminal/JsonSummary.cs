using System.Text.Json;
using Generator.Writing;

namespace Generator.Cli.Terminal;

/// <summary>A build's result for programs: one JSON object on standard output.</summary>
internal static class JsonSummary
{
    public static void Write(BuildReport report, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonMessages.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("event", "summary");
            json.WriteNumber("exit_code", report.ExitCode);
            json.WriteNumber("articles", report.Articles);
            json.WriteNumber("pages", report.Pages);
            json.WriteNumber("findings", report.Findings.Length);
            json.WriteNumber("written", report.Added.Length + report.Changed.Length);
            json.WriteNumber("unchanged", report.Unchanged);
            json.WriteNumber("removed", report.Removed.Length);
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
