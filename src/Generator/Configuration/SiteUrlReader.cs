using System.Globalization;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Takes the site's URL apart.</summary>
internal static class SiteUrlReader
{
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

    private static SiteUrl? Parse(string text)
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
        var shown = host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
        try
        {
            return Idn.GetUnicode(shown);
        }
        catch (ArgumentException)
        {
            return shown;
        }
    }
}
