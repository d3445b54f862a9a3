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

    /// <summary>A bit for each byte of a vector.</summary>
    private const int Block = 0xFFFF;

    /// <summary>Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac: every character of one or two bytes.</summary>
    private static readonly byte[] Classes = CharacterTable.Of(0x800, static c => (byte)(char.IsWhiteSpace(c) ? Blank : char.IsLetterOrDigit(c) ? Letter : 0));

    /// <summary>The number of words in plain text.</summary>
    /// <param name="utf8">UTF-8.</param>
    /// <param name="isValid">Whether it is; if not, the number means nothing.</param>
    public static int Of(ReadOnlySpan<byte> utf8, out bool isValid)
    {
        isValid = true;

        // Whether the word at hand has a letter, and whether the next byte ends a character that has been taken: each one bit.
        var (words, hasLetter, pending) = (0, 0, 0);
        var i = 0;
        while (i + Vector128<byte>.Count < utf8.Length)
        {
            var bytes = Vector128.Create(utf8.Slice(i, Vector128<byte>.Count));
            var next = Vector128.Create(utf8.Slice(i + 1, Vector128<byte>.Count));

            // ASCII, U+0600 to U+066D and the quotation marks of Arabic, two bytes each: nearly all text, sixteen bytes at a time.
            var (first, second) = (Is(bytes, 0xD8), Is(bytes, 0xD9));
            var quotes = Is(bytes, 0xC2) & (Is(next, 0xAB) | Is(next, 0xBB));
            var leads = Bits((first & Within(next, 0x80, 0xBF)) | (second & Within(next, 0x80, 0xAD)) | quotes);
            var known = leads | (leads << 1) | pending | ~Bits(bytes);
            if ((known & Block) != Block)
            {
                i += pending;
                pending = 0;
                for (var end = i + Vector128<byte>.Count - 1; i < end && i < utf8.Length;) isValid &= TakeOne(utf8, ref i, ref words, ref hasLetter);
                continue;
            }

            var arabic = (first & Within(next, 0xA0, 0xBF)) | (second & (Within(next, 0x80, 0x8A) | Within(next, 0xA0, 0xA9)));
            var ascii = Within(bytes | Vector128.Create((byte)0x20), (byte)'a', (byte)'z') | Within(bytes, (byte)'0', (byte)'9');
            var blanks = Is(bytes, (byte)' ') | Within(bytes, 0x09, 0x0D);

            // Added to the bytes of a word, its first letter is carried to the blank that ends it, or out of the block.
            var inWords = ~Bits(blanks) & Block;
            var ends = inWords + (Bits(arabic | ascii) | hasLetter);
            words += BitOperations.PopCount((uint)(ends & ~inWords & Block));
            hasLetter = ends >> Vector128<byte>.Count;
            pending = leads >> (Vector128<byte>.Count - 1);
            i += Vector128<byte>.Count;
        }

        i += pending;
        while (i < utf8.Length) isValid &= TakeOne(utf8, ref i, ref words, ref hasLetter);
        return words + hasLetter;
    }

    /// <summary>Takes one character. What is not UTF-8 is passed over.</summary>
    private static bool TakeOne(ReadOnlySpan<byte> utf8, ref int i, ref int words, ref int hasLetter)
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

        var ends = kind >> 1;
        words += hasLetter & ends;
        hasLetter = (hasLetter & ~ends) | (kind & Letter);
        return isValid;
    }

    // Inlined, because methods that take vectors are not precompiled.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Is(Vector128<byte> bytes, byte wanted) => Vector128.Equals(bytes, Vector128.Create(wanted));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bits(Vector128<byte> bytes) => (int)bytes.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Within(Vector128<byte> bytes, byte low, byte high) =>
        Vector128.LessThanOrEqual(bytes - Vector128.Create(low), Vector128.Create((byte)(high - low)));
}
