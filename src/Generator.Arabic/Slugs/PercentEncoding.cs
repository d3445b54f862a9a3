using System.Buffers;
using System.Text;

namespace Generator.Arabic;

/// <summary>Percent-encoding of RFC 3986 §2.1.</summary>
public static class PercentEncoding
{
    private const string HexDigits = "0123456789ABCDEF";

    /// <summary>Encodes the UTF-8 bytes of all characters but the plain ones, in upper-case hexadecimals; the same instance when there is nothing to encode.</summary>
    /// <param name="text">The text; unpaired surrogates become U+FFFD.</param>
    /// <param name="plain">Characters that stay as they are; only those of ASCII count.</param>
    public static string Encode(string text, SearchValues<char> plain)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(plain);
        if (!text.AsSpan().ContainsAnyExcept(plain)) return text;
        var utf8 = ArrayPool<byte>.Shared.Rent(3 * text.Length);
        var encoded = ArrayPool<char>.Shared.Rent(9 * text.Length);
        var length = 0;
        foreach (var b in utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)))
        {
            if (b < 0x80 && plain.Contains((char)b))
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
