namespace Generator.Outputs.Hosting;

/// <summary>Files for hosts, browsers and crawlers.</summary>
internal enum HostFile
{
    Robots,

    /// <summary>Headers as Netlify and Cloudflare Pages read them.</summary>
    Headers,

    /// <summary>Redirects as Netlify and Cloudflare Pages read them.</summary>
    Redirects,

    /// <summary>Tells GitHub Pages to publish every file as it is.</summary>
    NoJekyll,

    /// <summary>The custom domain, for GitHub Pages.</summary>
    Domain,

    /// <summary>Web application manifest (W3C).</summary>
    Manifest,
}

/// <summary>A file for hosts.</summary>
internal sealed record HostFilePage(string Path, HostFile File) : OutputPage(Path);
