using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Generator.Arabic;

/// <summary>Counts words: runs between white space that hold a letter or a digit (a dash alone is no word).</summary>
public static class WordCount
{
    private const byte Letter = 1, Blank = 2;

    /// <summary>Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac: every character of one or two bytes.</summary>
    private static readonly byte[] Classes = CharacterTable.Of(0x800, static c => (byte)(char.IsWhiteSpace(c) ? Blank : char.IsLetterOrDigit(c) ? Letter : 0));

    /// <summary>The number of words in plain text.</summary>
    /// <param name="utf8">UTF-8.</param>
    /// <param name="isValid">Whether it is; if not, the number means nothing.</param>
    public static int Of(ReadOnlySpan<byte> utf8, out bool isValid)
    {
        isValid = true;

        // Whether the word at hand has been counted, and whether the next byte ends a letter that has been counted: each one bit.
        var (words, counted, pending) = (0, 0, 0);
        var i = 0;
        while (i + Vector128<byte>.Count < utf8.Length)
        {
            var bytes = Vector128.Create(utf8.Slice(i, Vector128<byte>.Count));
            var next = Vector128.Create(utf8.Slice(i + 1, Vector128<byte>.Count));

            // Letters of Arabic (U+0620 to U+064A, two bytes each), ASCII letters and digits, and blanks: nearly all text, sixteen bytes at a time.
            var arabic = (Is(bytes, 0xD8) & Within(next, 0xA0, 0xBF)) | (Is(bytes, 0xD9) & Within(next, 0x80, 0x8A));
            var ascii = Within(bytes | Vector128.Create((byte)0x20), (byte)'a', (byte)'z') | Within(bytes, (byte)'0', (byte)'9');
            var leads = (int)arabic.ExtractMostSignificantBits();
            var singles = (int)ascii.ExtractMostSignificantBits();
            var continues = ((leads << 1) | pending) & 0xFFFF;
            if ((leads | singles | continues | (int)Is(bytes, (byte)' ').ExtractMostSignificantBits()) != 0xFFFF)
            {
                i += pending;
                pending = 0;
                for (var end = i + Vector128<byte>.Count - 1; i < end && i < utf8.Length;) isValid &= CountOne(utf8, ref i, ref words, ref counted);
                continue;
            }

            // A word begins with each letter that follows no other.
            var ends = continues | singles;
            words += BitOperations.PopCount((uint)((leads | singles) & ~((ends << 1) | counted)));
            pending = leads >> (Vector128<byte>.Count - 1);
            counted = (ends >> (Vector128<byte>.Count - 1)) | pending;
            i += Vector128<byte>.Count;
        }

        i += pending;
        while (i < utf8.Length) isValid &= CountOne(utf8, ref i, ref words, ref counted);
        return words;
    }

    /// <summary>Takes one character. What is not UTF-8 is passed over.</summary>
    private static bool CountOne(ReadOnlySpan<byte> utf8, ref int i, ref int words, ref int counted)
    {
        int kind = utf8[i];
        var isValid = true;
        if (kind < 0x80)
        {
            i++;
            kind = Classes[kind];
        }
        else if (kind is >= 0xC2 and <= 0xDF && i + 1 < utf8.Length && (utf8[i + 1] & 0xC0) == 0x80)
        {
            kind = Classes[((kind & 0x1F) << 6) | (utf8[i + 1] & 0x3F)];
            i += 2;
        }
        else
        {
            isValid = Rune.DecodeFromUtf8(utf8[i..], out var rune, out var length) == OperationStatus.Done;
            i += length;

            // Beyond the BMP are emoji and rare scripts; a picture stands for a word.
            kind = Rune.IsWhiteSpace(rune) ? Blank : !rune.IsBmp || Rune.IsLetterOrDigit(rune) ? Letter : 0;
        }

        words += kind & ~counted & Letter;
        counted = (counted & ~(kind >> 1)) | (kind & Letter);
        return isValid;
    }

    // Inlined, because methods that take vectors are not precompiled.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Is(Vector128<byte> bytes, byte wanted) => Vector128.Equals(bytes, Vector128.Create(wanted));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Within(Vector128<byte> bytes, byte low, byte high) =>
        Vector128.LessThanOrEqual(bytes - Vector128.Create(low), Vector128.Create((byte)(high - low)));
}
