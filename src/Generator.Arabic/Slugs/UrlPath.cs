using System.Buffers;
using System.Text;

namespace Generator.Arabic;

/// <summary>Paths as they stand in links, feeds and sitemaps.</summary>
public static class UrlPath
{
    private const string HexDigits = "0123456789ABCDEF";

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~/");

    /// <summary>
    /// Percent-encodes the UTF-8 bytes of all but the unreserved characters of RFC 3986 and "/", in upper-case hexadecimals; the same instance when there
    /// is nothing to encode. The path must not be encoded already: "%" becomes "%25".
    /// </summary>
    public static string Encode(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var first = path.AsSpan().IndexOfAnyExcept(Plain);
        if (first < 0) return path;
        var utf8 = ArrayPool<byte>.Shared.Rent(3 * path.Length);
        var encoded = ArrayPool<char>.Shared.Rent(9 * path.Length);
        var length = 0;
        foreach (var b in utf8.AsSpan(0, Encoding.UTF8.GetBytes(path, utf8)))
        {
            if (b < 0x80 && Plain.Contains((char)b))
            {
                encoded[length++] = (char)b;
                continue;
            }

            encoded[length++] = '%';
            encoded[length++] = HexDigits[b >> 4];
            encoded[length++] = HexDigits[b & 15];
        }

        var result = new string(encoded, 0, length);
        ArrayPool<byte>.Shared.Return(utf8);
        ArrayPool<char>.Shared.Return(encoded);
        return result;
    }
}
