using Generator.Arabic;
using Generator.Configuration;

namespace Generator.Rendering.Views;

/// <summary>Prints site paths as links: percent-encoded, under the base path.</summary>
internal sealed class SiteLinks(SiteUrl url)
{
    /// <summary>Scheme and host.</summary>
    public string Origin => url.Origin;

    /// <summary>Root-relative link, for use inside pages; empty for an article whose URL is an error.</summary>
    public string Href(string sitePath) => url.BasePath.Length == 1 || sitePath.Length == 0 ? UrlPath.Encode(sitePath) : url.BasePath + UrlPath.Encode(sitePath)[1..];

    /// <summary>Absolute URL, for canonical links, feeds and sitemaps.</summary>
    public string Absolute(string sitePath) => url.Origin + Href(sitePath);

    /// <summary>A URL of <c>site.yml</c> or front matter: site paths get the base path, others stay.</summary>
    public string Resolve(string target) => target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) ? Href(target) : target;

    /// <summary>The same, absolute.</summary>
    public string ResolveAbsolute(string target) => target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) ? Absolute(target) : target;
}
