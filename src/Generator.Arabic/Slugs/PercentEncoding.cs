using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Generator.Arabic;

/// <summary>Percent-encoding of RFC 3986 §2.1.</summary>
public static class PercentEncoding
{
    /// <summary>Most bytes for one character of a text.</summary>
    public const int LongestCharacter = 9;

    /// <summary>The two hexadecimals of each byte, the first in the lower half.</summary>
    private static readonly ushort[] Digits = [.. Enumerable.Range(0, 256).Select(static value => (ushort)(HexOf(value >> 4) | (HexOf(value & 15) << 8)))];

    /// <summary>Encodes the UTF-8 bytes of all characters but the plain ones, in upper-case hexadecimals; the same instance when there is nothing to encode.</summary>
    /// <param name="text">The text; unpaired surrogates become U+FFFD.</param>
    /// <param name="plain">Characters that stay as they are; only those of ASCII count.</param>
    public static string Encode(string text, SearchValues<char> plain)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(plain);
        if (!text.AsSpan().ContainsAnyExcept(plain)) return text;
        var encoded = ArrayPool<byte>.Shared.Rent(checked(LongestCharacter * text.Length));
        var result = Encoding.ASCII.GetString(encoded, 0, Encode(text, plain, encoded));
        ArrayPool<byte>.Shared.Return(encoded);
        return result;
    }

    /// <summary>The same as ASCII.</summary>
    /// <param name="text">The text; unpaired surrogates become U+FFFD.</param>
    /// <param name="plain">Characters that stay as they are; only those of ASCII count.</param>
    /// <param name="target">Receives it; at least <see cref="LongestCharacter"/> times as long as the text.</param>
    /// <returns>Bytes written.</returns>
    public static int Encode(ReadOnlySpan<char> text, SearchValues<char> plain, Span<byte> target)
    {
        ArgumentNullException.ThrowIfNull(plain);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int character = text[i];
            if (character < 0x80)
            {
                if (plain.Contains((char)character)) target[length++] = (byte)character;
                else length += Encode(character, target[length..]);
            }
            else if (character < 0x800)
            {
                // Eight bytes are stored for six: there is room for nine.
                var (first, second) = ((ulong)Digits[0xC0 | (character >> 6)], (ulong)Digits[0x80 | (character & 0x3F)]);
                BinaryPrimitives.WriteUInt64LittleEndian(target[length..], '%' | (first << 8) | ((ulong)'%' << 24) | (second << 32));
                length += 6;
            }
            else
            {
                _ = Rune.DecodeFromUtf16(text[i..], out var rune, out var taken);
                i += taken - 1;
                length += Encode(rune, target[length..]);
            }
        }

        return length;
    }

    /// <summary>A character of three or four bytes.</summary>
    private static int Encode(Rune rune, Span<byte> target)
    {
        var value = rune.Value;
        var length = 0;
        if (value < 0x1_0000)
        {
            length += Encode(0xE0 | (value >> 12), target);
        }
        else
        {
            length += Encode(0xF0 | (value >> 18), target);
            length += EncodeRest(value >> 12, target[length..]);
        }

        length += EncodeRest(value >> 6, target[length..]);
        return length + EncodeRest(value, target[length..]);
    }

    /// <summary>A byte behind the first of a character: its last six bits.</summary>
    private static int EncodeRest(int value, Span<byte> target) => Encode(0x80 | (value & 0x3F), target);

    private static int Encode(int value, Span<byte> target)
    {
        target[0] = (byte)'%';
        BinaryPrimitives.WriteUInt16LittleEndian(target[1..], Digits[value & 0xFF]);
        return 3;
    }

    private static int HexOf(int digit) => "0123456789ABCDEF"[digit];
}
