using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.Pages;

/// <summary>Feeds and sitemaps: well-formed, and complete by RSS 2.0, RFC 4287, JSON Feed 1.1 and sitemaps.org.</summary>
internal static class FileRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Checks a file by its name and content.</summary>
    /// <returns>What is wrong, and the addresses that a sitemap lists.</returns>
    public static FileFacts? Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) return ReadXml(path, bytes);
        return path.EndsWith("feed.json", StringComparison.Ordinal) || path.EndsWith(".webmanifest", StringComparison.Ordinal) ? ReadJson(path, bytes) : null;
    }

    private static FileFacts ReadXml(string path, ReadOnlySpan<byte> bytes)
    {
        var isSitemap = path.Contains("sitemap", StringComparison.OrdinalIgnoreCase);
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = XDocument.Load(reader).Root!;
            return root.Name.LocalName switch
            {
                "rss" => Of(path, root.Element("channel") is { } channel ? [.. Missing(channel, "title", "link", "description"), .. channel.Elements("item").SelectMany(static item => Missing(item, "title", "link"))] : ["channel"]),
                "feed" when root.Name.Namespace == Atom => Of(path, [.. Missing(root, Atom, "id", "title", "updated"), .. root.Elements(Atom + "entry").SelectMany(static e => Missing(e, Atom, "id", "title", "updated"))]),
                "urlset" or "sitemapindex" => Sitemap(path, root),
                _ => new FileFacts(path, [], []),
            };
        }
        catch (XmlException exception)
        {
            var problem = exception.Message.Split(" Line ", 2)[0].TrimEnd('.');
            return new FileFacts(path, [], [CheckMessages.NotWellFormed(isSitemap ? "sitemap-invalid" : "feed-invalid", path, problem, new Clue(ClueKind.Page, "", Offset(bytes, exception.LineNumber, exception.LinePosition)))]);
        }
    }

    private static FileFacts ReadJson(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.ToArray());
            string[] required = path.EndsWith("feed.json", StringComparison.Ordinal) ? ["version", "title", "items"] : ["name", "icons"];
            return Of(path, required.Where(name => json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty(name, out _)));
        }
        catch (JsonException exception)
        {
            return new FileFacts(path, [], [CheckMessages.NotWellFormed("feed-invalid", path, exception.Message.Split(" LineNumber", 2)[0].TrimEnd('.'), new Clue(ClueKind.Page, "", Offset(bytes, (int)(exception.LineNumber ?? 0) + 1, 1)))]);
        }
    }

    private static FileFacts Sitemap(string path, XElement root)
    {
        var locations = root.Elements().Select(static url => url.Elements().FirstOrDefault(static e => e.Name.LocalName == "loc")?.Value.Trim() ?? "").ToList();
        return new FileFacts(path, [.. locations.Where(static l => l.Length > 0)], locations.Contains("") ? [CheckMessages.FileIncomplete("sitemap-invalid", path, "loc", new Clue(ClueKind.Page, ""))] : []);
    }

    private static FileFacts Of(string path, IEnumerable<string> missing) =>
        new(path, [], [.. missing.Distinct(StringComparer.Ordinal).Select(name => CheckMessages.FileIncomplete("feed-invalid", path, name, new Clue(ClueKind.Page, "")))]);

    private static IEnumerable<string> Missing(XElement parent, params string[] names) => Missing(parent, XNamespace.None, names);

    private static IEnumerable<string> Missing(XElement parent, XNamespace space, params string[] names) => names.Where(name => string.IsNullOrWhiteSpace(parent.Element(space + name)?.Value));

    private static int Offset(ReadOnlySpan<byte> bytes, int line, int column)
    {
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var start = 0;
        for (var n = 1; n < line && text.IndexOf('\n', start) is >= 0 and var end; n++) start = end + 1;
        return Math.Min(text.Length, start + Math.Max(0, column - 1));
    }
}

/// <summary>What the whole-site rules must know of a feed or sitemap.</summary>
/// <param name="Locations">The pages that a sitemap lists.</param>
internal sealed record FileFacts(string OutputPath, IReadOnlyList<string> Locations, IReadOnlyList<PageFinding> Findings);
