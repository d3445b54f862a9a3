using System.Buffers;
using Generator.Arabic;

namespace Generator.Rendering.Escaping;

/// <summary>Makes values safe inside URL attributes: scheme allow-list and percent-encoding (RFC 3986; WHATWG URL §4.4 for what browsers skip before a scheme).</summary>
internal static class UrlEscaper
{
    /// <summary>What stands in place of a URL whose scheme is not allowed: a fragment that is nowhere.</summary>
    public const string Blocked = "#blocked-url";

    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> InUrl = SearchValues.Create(Unreserved + "!#$&*+,/:;=?@[]%");
    private static readonly SearchValues<char> InQuery = SearchValues.Create(Unreserved);

    /// <summary>Whether a URL has no scheme or one that cannot run code.</summary>
    public static bool IsSafe(ReadOnlySpan<char> url)
    {
        // Browsers drop leading controls and blanks, and tabs and line breaks everywhere.
        Span<char> scheme = stackalloc char[16];
        var length = 0;
        foreach (var c in url)
        {
            if (c is '\t' or '\n' or '\r' || length == 0 && c <= ' ') continue;
            if (c == ':') return scheme[..length] is "http" or "https" or "mailto" or "tel" or "sms" or "whatsapp";
            if (c is '/' or '?' or '#') return true;
            if (length == scheme.Length) return IsSafeLong(url);
            scheme[length++] = char.ToLowerInvariant(c);
        }

        return true;
    }

    /// <summary>No allowed scheme is this long: safe only when a path begins before any colon.</summary>
    private static bool IsSafeLong(ReadOnlySpan<char> url)
    {
        var colon = url.IndexOf(':');
        return colon < 0 || url[..colon].IndexOfAny('/', '?', '#') >= 0;
    }

    /// <summary>A URL or a part of one: what cannot stand in a URL is percent-encoded, what is encoded already stays.</summary>
    public static string Normalize(string url) => PercentEncoding.Encode(url, InUrl);

    /// <summary>A part of a URL that must not become its scheme.</summary>
    public static string Name(string value) => Normalize(value).Replace(":", "%3A", StringComparison.Ordinal);

    /// <summary>Prints a value for a query or fragment: everything but unreserved characters is percent-encoded.</summary>
    public static void Component(string value, IScriptOutput output)
    {
        if (output is Utf8Output utf8)
        {
            utf8.WritePercentEncoded(value, InQuery);
            return;
        }

        var encoded = PercentEncoding.Encode(value, InQuery);
        output.Write(encoded, 0, encoded.Length);
    }
}
