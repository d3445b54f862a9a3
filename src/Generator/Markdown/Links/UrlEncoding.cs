using System.Buffers;
using System.Text;
using Generator.Markdown.Html;

namespace Generator.Markdown.Links;

/// <summary>Percent-encoding of URLs that authors wrote (RFC 3986 §2.1, RFC 3987 §3.1). What is encoded already stays as it is.</summary>
internal static class UrlEncoding
{
    private static readonly SearchValues<char> Unchanged = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&()*+,;=%");

    /// <summary>Appends an absolute URL as an attribute's value. The host keeps its letters: browsers turn them into IDNA.</summary>
    public static void AppendAbsolute(HtmlBuffer buffer, string url)
    {
        var hostEnd = HostEnd(url);
        buffer.AppendAttributeValue(url.AsSpan(0, hostEnd));
        Append(buffer, url.AsSpan(hostEnd));
    }

    /// <summary>Appends a part of a URL as an attribute's value.</summary>
    public static void Append(HtmlBuffer buffer, ReadOnlySpan<char> url)
    {
        Span<byte> utf8 = stackalloc byte[4];
        while (true)
        {
            var at = url.IndexOfAnyExcept(Unchanged);
            if (at < 0)
            {
                buffer.AppendAttributeValue(url);
                return;
            }

            buffer.AppendAttributeValue(url[..at]);
            Rune.DecodeFromUtf16(url[at..], out var rune, out var consumed);
            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
            {
                buffer.Append('%');
                buffer.Append(Hex(b >> 4));
                buffer.Append(Hex(b & 15));
            }

            url = url[(at + consumed)..];
        }
    }

    private static int HostEnd(string url)
    {
        var slashes = url.IndexOf("//", StringComparison.Ordinal);
        if (slashes < 0) return 0;
        var end = url.AsSpan(slashes + 2).IndexOfAny("/?#\\ ");
        return end < 0 ? url.Length : slashes + 2 + end;
    }

    private static char Hex(int digit) => (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);
}
