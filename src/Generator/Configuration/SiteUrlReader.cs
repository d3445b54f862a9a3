using System.Globalization;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Takes the site's URL apart.</summary>
internal static class SiteUrlReader
{
    /// <summary>Most characters of a name and of one of its labels (RFC 1035 §2.3.4, without the root).</summary>
    private const int MaxHost = 253, MaxLabel = 63;

    private const int MaxPlainPath = 1000;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The URL of <c>site.yml</c>, or null with an error.</summary>
    public static SiteUrl? Read(FieldValue value)
    {
        if (value.Text() is not { } text) return null;
        if (Parse(text) is { } url) return url;
        value.Reader.Report.Add(ConfigurationMessages.BadUrl(value.Span, text));
        return null;
    }

    /// <summary>The URL of the command line, or null with an error.</summary>
    public static SiteUrl? Read(string text, ICollection<Diagnostic> report)
    {
        if (Parse(text.Trim()) is { } url) return url;
        report.Add(ConfigurationMessages.BadUrl(null, text));
        return null;
    }

    private static SiteUrl? Parse(string text) => ParsePlain(text) ?? ParseAny(text);

    /// <summary>
    /// A URL as most are written, in which a reader of RFC 3986 would change nothing: names of small letters, digits and single hyphens, and a path of unreserved characters.
    /// Null for all others. The first use of <see cref="Uri"/> takes a fiftieth of a small build (docs/performance.md, Start-up).
    /// </summary>
    private static SiteUrl? ParsePlain(string text)
    {
        var scheme = text.StartsWith("https://", StringComparison.Ordinal) ? "https://" : text.StartsWith("http://", StringComparison.Ordinal) ? "http://" : null;
        if (scheme is null) return null;
        var slash = text.IndexOf('/', scheme.Length);
        var host = slash < 0 ? text[scheme.Length..] : text[scheme.Length..slash];
        var path = slash < 0 ? "" : text[slash..].TrimEnd('/');
        if (host.Length > MaxHost || path.Length > MaxPlainPath) return null;

        var labels = host.Split('.');
        foreach (var label in labels)
        {
            if (label.Length is 0 or > MaxLabel || label[0] == '-' || label[^1] == '-' || label.Contains("--", StringComparison.Ordinal)) return null;
            foreach (var c in label)
            {
                if (c != '-' && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return null;
            }
        }

        // What ends in a number is an address, in one of its many notations (WHATWG URL, "ends in a number checker").
        if (!char.IsAsciiLetterLower(labels[^1][0])) return null;
        foreach (var segment in path.Split('/'))
        {
            if (segment is "." or "..") return null;
        }

        foreach (var c in path)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '.' or '_' or '~')) return null;
        }

        return path.Contains("//", StringComparison.Ordinal) ? null : new SiteUrl(scheme + host, path + "/", WithoutWww(host));
    }

    private static SiteUrl? ParseAny(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        if (uri.Host.Length == 0 || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0) return null;
        if (Ascii(uri) is not { } host) return null;
        var port = uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}");
        var path = uri.AbsolutePath.TrimEnd('/') + "/";
        return path.Contains("//", StringComparison.Ordinal) ? null : new SiteUrl($"{uri.Scheme}://{host}{port}", path, Display(host));
    }

    private static string? Ascii(Uri uri)
    {
        if (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6) return uri.Host;
        try
        {
            return Idn.GetAscii(uri.Host.ToLowerInvariant());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Display(string host)
    {
        var shown = WithoutWww(host);
        try
        {
            return Idn.GetUnicode(shown);
        }
        catch (ArgumentException)
        {
            return shown;
        }
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
}
