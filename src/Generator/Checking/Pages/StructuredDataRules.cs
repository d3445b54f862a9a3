using System.Text.Json;
using Generator.Checking.Pages.Tree;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.Pages;

/// <summary>JSON-LD: that it is JSON, and has what search engines ask for (schema.org; Google's lists of required properties).</summary>
internal static class StructuredDataRules
{
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["Article"] = ["headline", "datePublished", "author"],
        ["NewsArticle"] = ["headline", "datePublished", "author"],
        ["OpinionNewsArticle"] = ["headline", "datePublished", "author"],
        ["AnalysisNewsArticle"] = ["headline", "datePublished", "author"],
        ["ReportageNewsArticle"] = ["headline", "datePublished", "author"],
        ["LiveBlogPosting"] = ["headline", "datePublished", "liveBlogUpdate"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position"],
        ["VideoObject"] = ["name", "thumbnailUrl", "uploadDate"],
        ["Organization"] = ["name"],
        ["NewsMediaOrganization"] = ["name"],
        ["Person"] = ["name"],
        ["WebSite"] = ["name", "url"],
        ["ImageObject"] = ["url"],
    };

    /// <summary>Checks a script with JSON-LD.</summary>
    public static void Check(PageElement script, List<PageFinding> findings)
    {
        var text = script.Text();
        var offset = script.Position;
        try
        {
            using var json = JsonDocument.Parse(text);
            Check(json.RootElement, text, offset, findings);
        }
        catch (JsonException exception)
        {
            findings.Add(CheckMessages.StructuredDataSyntax(FirstLine(exception.Message), new Clue(ClueKind.Markup, Line(text, exception.LineNumber), offset)));
        }
    }

    private static void Check(JsonElement element, string text, int offset, List<PageFinding> findings)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Check(item, text, offset, findings);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject()) Check(property.Value, text, offset, findings);

        // A node that is only a reference to another one says nothing by itself.
        if (!element.TryGetProperty("@type", out var type) || type.ValueKind != JsonValueKind.String || !Required.TryGetValue(type.GetString()!, out var required)) return;
        if (element.TryGetProperty("@id", out _) && element.EnumerateObject().Count() <= 2) return;
        foreach (var name in required)
        {
            if (!element.TryGetProperty(name, out var value) || IsEmpty(value)) findings.Add(CheckMessages.StructuredDataProperty(type.GetString()!, name, new Clue(ClueKind.Markup, $"\"{type.GetString()}\"", offset)));
        }
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    private static string FirstLine(string message) => message.Split(" LineNumber", 2)[0].TrimEnd('.');

    private static string Line(string text, long? number)
    {
        var lines = text.Split('\n');
        var line = lines[Math.Clamp((int)(number ?? 0), 0, lines.Length - 1)].Trim();
        return line.Length > 80 ? line[..80] : line;
    }
}
