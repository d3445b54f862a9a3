using System.Text;
using Generator.Configuration;

namespace Generator.Outputs.Hosting;

/// <summary>The file <c>_headers</c>: security headers for everything, caching for ever for files whose names carry a fingerprint.</summary>
internal static class HeadersFile
{
    /// <summary>The file's text.</summary>
    /// <param name="config">The site.</param>
    /// <param name="policy">The Content-Security-Policy; null when the site has none.</param>
    public static string Text(SiteConfig config, ContentSecurityPolicy? policy)
    {
        var text = new StringBuilder();
        text.Append(config.Url.BasePath).Append("*\n");
        if (policy is not null) text.Append("  Content-Security-Policy: ").Append(policy.Header).Append('\n');
        text.Append("  X-Content-Type-Options: nosniff\n");
        text.Append("  X-Frame-Options: SAMEORIGIN\n");
        text.Append("  Referrer-Policy: strict-origin-when-cross-origin\n");
        text.Append("  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()\n");
        text.Append("  Cross-Origin-Opener-Policy: same-origin-allow-popups\n");
        if (config.Url.Origin.StartsWith("https:", StringComparison.Ordinal)) text.Append("  Strict-Transport-Security: max-age=31536000\n");
        text.Append('\n').Append(config.Url.BasePath).Append("assets/*\n");
        text.Append("  Cache-Control: public, max-age=31536000, immutable\n");
        if (config.Fragments) text.Append('\n').Append(config.Url.BasePath).Append("fragments/*\n  X-Robots-Tag: noindex\n  Cache-Control: public, max-age=60\n");
        return text.ToString();
    }
}
