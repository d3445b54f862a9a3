using Generator.Markdown.Images;
using Generator.Planning;
using Generator.Rendering.Views;

namespace Generator.Outputs.Hosting;

/// <summary>An icon of the site: a file of <c>static/</c> with one of the usual names.</summary>
/// <param name="Path">Site path.</param>
/// <param name="Href">Its address inside the site.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Size">Width in pixels; 0 for pictures that scale.</param>
/// <param name="IsMaskable">Whether systems may cut it into a shape.</param>
internal sealed record SiteIcon(string Path, string Href, string MediaType, int Size, bool IsMaskable)
{
    private static readonly string[] Names =
        ["/favicon.svg", "/icon.svg", "/favicon.ico", "/icon-192.png", "/icon-512.png", "/icon-maskable-512.png", "/apple-touch-icon.png"];

    /// <summary>How pages link to it; null for icons that only the manifest names.</summary>
    public string? Relation => Path switch
    {
        "/apple-touch-icon.png" => "apple-touch-icon",
        "/icon-maskable-512.png" or "/icon-512.png" => null,
        _ => "icon",
    };

    /// <summary>Those that the site has.</summary>
    public static IEnumerable<SiteIcon> Of(SitePlan plan, ArticleImages images, SiteLinks links)
    {
        foreach (var path in Names)
        {
            if (plan.Find(path) is not CopiedFile) continue;
            var type = MediaTypes.OfImage(path)!;
            yield return new SiteIcon(path, links.Href(path), type, type == "image/svg+xml" ? 0 : images.OfSite(path).Width, path.Contains("maskable", StringComparison.Ordinal));
        }
    }
}
