using Generator.Content;
using Generator.Markdown;

namespace Generator.Rendering.Views;

/// <summary>Pictures of articles and of the site, with their addresses and sizes.</summary>
internal sealed class ArticleImages(ILinkResolver links, SiteLinks siteLinks)
{
    /// <summary>An article's picture.</summary>
    public ImageObject Of(Article article, ArticleImage image) => Find(article.SourcePath, image.Source, image.Alt, image.Caption, image.Credit);

    /// <summary>A picture that <c>site.yml</c> names by its site path.</summary>
    public ImageObject OfSite(string source) => Find("site.yml", source, "", null, null);

    private ImageObject Find(string from, string source, string alt, string? caption, string? credit)
    {
        if (source.Contains("://", StringComparison.Ordinal)) return new ImageObject(source, source, alt, caption, credit, 0, 0);
        return links.ResolveImage(from, source) is ImageTarget.Found found
            ? new ImageObject(found.Href, siteLinks.Origin + found.Href, alt, caption, credit, found.Width, found.Height)
            : new ImageObject(siteLinks.Resolve(source), siteLinks.ResolveAbsolute(source), alt, caption, credit, 0, 0);
    }
}

/// <summary>A picture, as templates see it. Sizes are in pixels; null when the file does not say.</summary>
internal sealed class ImageObject(string url, string absoluteUrl, string alt, string? caption, string? credit, int width, int height) : ModelObject
{
    /// <summary>Absolute URL.</summary>
    public string AbsoluteUrl => absoluteUrl;

    /// <summary>Text for readers who do not see it.</summary>
    public string Alt => alt;

    /// <summary>Pixels; 0 when unknown.</summary>
    public int Width => width;

    /// <summary>Pixels; 0 when unknown.</summary>
    public int Height => height;

    private readonly object? _width = width > 0 ? width : null;
    private readonly object? _height = height > 0 ? height : null;

    private static readonly string[] Names = ["url", "absolute_url", "alt", "caption", "credit", "width", "height"];

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "url": value = url; return true;
            case "absolute_url": value = absoluteUrl; return true;
            case "alt": value = alt; return true;
            case "caption": value = caption; return true;
            case "credit": value = credit; return true;
            case "width": value = _width; return true;
            case "height": value = _height; return true;
            default: value = null; return false;
        }
    }
}
