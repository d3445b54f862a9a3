using Microsoft.AspNetCore.StaticFiles;

namespace Generator.Cli.Serving;

/// <summary>Media types by file name; text is UTF-8.</summary>
internal static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";

    public const string Text = "text/plain; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Known = new() { Mappings = { [".avif"] = "image/avif", [".xml"] = "application/xml", [".yml"] = "text/plain", [".md"] = "text/plain" } };

    /// <summary>The type that a host would send, with the types that feeds have by their standards (RFC 4287 §8, JSON Feed 1.1).</summary>
    public static string Of(string path)
    {
        var type = Path.GetFileName(path) switch
        {
            "rss.xml" => "application/rss+xml",
            "atom.xml" => "application/atom+xml",
            "feed.json" => "application/feed+json",
            _ when Known.TryGetContentType(path, out var known) => known,
            _ => Path.HasExtension(path) ? "application/octet-stream" : "text/plain",
        };
        return IsText(type) ? type + "; charset=utf-8" : type;
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) || type == "application/xml";
}
