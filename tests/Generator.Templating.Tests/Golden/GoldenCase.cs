using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generator.Templating.Tests.Golden;

/// <summary>A template and what Scriban 7.2.6 answers.</summary>
/// <param name="Category">What the case is about.</param>
/// <param name="Options">Comma list of context switches.</param>
/// <param name="Source">The template.</param>
/// <param name="Kind"><c>ok</c>, <c>parse</c> or <c>runtime</c>.</param>
/// <param name="Text">The output or the messages.</param>
public sealed record GoldenCase(
    [property: JsonPropertyName("cat")] string Category,
    [property: JsonPropertyName("opt")] string Options,
    [property: JsonPropertyName("src")] string Source,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("text")] string Text)
{
    public static IReadOnlyList<GoldenCase> All { get; } = Load();

    public bool Has(string option) => Options.Split(',').Contains(option);

    private static List<GoldenCase> Load()
    {
        // Some answers hold the local offset; the set was made in UTC.
        Environment.SetEnvironmentVariable("TZ", "UTC");
        TimeZoneInfo.ClearCachedData();
        return [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "scriban-golden.jsonl")).Select(line => JsonSerializer.Deserialize<GoldenCase>(line)!)];
    }
}
