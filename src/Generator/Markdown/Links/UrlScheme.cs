using System.Buffers;
using System.Collections.Frozen;

namespace Generator.Markdown.Links;

/// <summary>Which absolute URLs may stand in a page.</summary>
internal static class UrlScheme
{
    private static readonly FrozenSet<string> ForLinks =
        new[] { "http", "https", "mailto", "tel", "sms", "ftp", "xmpp", "geo" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ForImages = new[] { "http", "https" }.ToFrozenSet(StringComparer.Ordinal);

    // Browsers drop tabs and line breaks anywhere in a URL, and C0 controls and blanks around it (WHATWG URL §4.1); we drop them all.
    private static readonly SearchValues<char> Dropped = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F \u007F\u00A0\u00AD\u061C\u200B\u200C\u200D\u200E\u200F"
        + "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>The URL as browsers read it: without characters that they ignore, or that only hide what it is.</summary>
    public static string Clean(string url)
    {
        url = url.Trim();
        if (!url.AsSpan().ContainsAny(Dropped)) return url;

        // A blank inside a path is an author's slip, not a disguise: only before the end of a scheme do blanks go.
        return string.Concat(url.Where(static c => c == ' ' || !Dropped.Contains(c)));
    }

    /// <summary>The scheme in lower case, or null for a relative URL. Blanks before the colon do not hide a scheme.</summary>
    public static string? Of(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        if (end <= 0 || url[end] != ':') return null;
        var scheme = string.Concat(url[..end].Where(static c => c != ' '));
        if (scheme.Length == 0 || !char.IsAsciiLetter(scheme[0])) return null;
        foreach (var c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return null;
        }

        return scheme.ToLowerInvariant();
    }

    public static bool AllowsLink(string scheme) => ForLinks.Contains(scheme);

    public static bool AllowsImage(string scheme) => ForImages.Contains(scheme);
}
