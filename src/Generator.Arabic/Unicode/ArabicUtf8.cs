using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Generator.Arabic;

/// <summary>
/// Writes UTF-8 (RFC 3629) of text in which most letters take two bytes and every fifth character or so is a space: eight characters at a time, whatever the mixture of one and two bytes.
/// </summary>
public static partial class ArabicUtf8
{
    private const int Block = 8;

    // For each set of ASCII characters in a block: which bytes of its two-byte forms remain.
    private static readonly byte[] Compactions = MakeCompactions();

    /// <summary>Encodes text; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="text">UTF-16.</param>
    /// <param name="utf8">At least three bytes for each of its characters.</param>
    /// <returns>Number of bytes.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(utf8.Length, 3L * text.Length, nameof(utf8));
        var written = 0;
        while (text.Length >= Block)
        {
            // Sixteen bytes are stored for eight characters: there is room for them, three for each.
            var units = Vector128.Create<ushort>(MemoryMarshal.Cast<char, ushort>(text[..Block]));
            if (Vector128.GreaterThanAny(units, Vector128.Create((ushort)0x7FF)))
            {
                var rare = RareLength(text);
                written += EncodeRare(text[..rare], utf8[written..]);
                text = text[rare..];
                continue;
            }

            var ascii = Vector128.LessThan(units, Vector128.Create((ushort)0x80));
            var pairs = (units >> 6) | ((units & Vector128.Create((ushort)0x3F)) << 8) | Vector128.Create((ushort)0x80C0);
            var kept = (int)ascii.ExtractMostSignificantBits();
            var forms = Vector128.ConditionalSelect(ascii, units, pairs).AsByte();
            var compaction = Vector128.Create(Compactions.AsSpan(kept * 2 * Block, 2 * Block));
            Vector128.ShuffleNative(forms, compaction).CopyTo(utf8[written..]);
            written += 2 * Block - BitOperations.PopCount((uint)kept);
            text = text[Block..];
        }

        return written + EncodeRest(text, utf8[written..]);
    }

    // The characters up to the last of the block that takes three bytes or is a surrogate; never between the halves of a pair.
    private static int RareLength(ReadOnlySpan<char> text)
    {
        var length = Block;
        while (text[length - 1] <= 0x7FF) length--;
        while (char.IsHighSurrogate(text[length - 1]) && length < text.Length) length++;
        return length;
    }

    private static int EncodeRest(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            uint unit = text[i];
            if (unit < 0x80)
            {
                utf8[written++] = (byte)unit;
            }
            else if (unit < 0x800)
            {
                utf8[written + 1] = (byte)(0x80 | (unit & 0x3F));
                utf8[written] = (byte)(0xC0 | (unit >> 6));
                written += 2;
            }
            else
            {
                return written + EncodeRare(text[i..], utf8[written..]);
            }
        }

        return written;
    }

    private static int EncodeRare(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        Utf8.FromUtf16(text, utf8, out _, out var written, replaceInvalidSequences: true);
        return written;
    }

    private static byte[] MakeCompactions()
    {
        var all = new byte[256 * 2 * Block];
        for (var ascii = 0; ascii < 256; ascii++)
        {
            var next = ascii * 2 * Block;
            for (var i = 0; i < Block; i++)
            {
                all[next++] = (byte)(2 * i);
                if ((ascii >> i & 1) == 0) all[next++] = (byte)(2 * i + 1);
            }
        }

        return all;
    }
}
