using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Generator.Arabic;

/// <summary>Counts words: runs between white space that hold a letter or a digit (a dash alone is no word).</summary>
public static class WordCount
{
    private const byte Letter = 1, Blank = 2;

    /// <summary>Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac: nearly every character of the texts that are counted.</summary>
    private static readonly byte[] Classes = CharacterTable.Of(0x800, Class);

    /// <summary>The number of words in plain text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);

        // Without branches on the text: whether a word has been counted is a bit that letters set and blanks clear.
        var (words, counted) = (0, 0);
        var i = 0;
        for (; i + Vector128<ushort>.Count <= units.Length; i += Vector128<ushort>.Count)
        {
            var block = Vector128.Create(units.Slice(i, Vector128<ushort>.Count));
            var letters = Within(block, 'ؠ', 'ي') | Within(block, '٠', '٩') | Within(block, '0', '9') | Within(block | Vector128.Create((ushort)0x20), 'a', 'z');
            if ((letters | Vector128.Equals(block, Vector128.Create((ushort)' '))) != Vector128<ushort>.AllBitsSet)
            {
                Count(text.Slice(i, Vector128<ushort>.Count), ref words, ref counted);
                continue;
            }

            // Letters and blanks alone: a word begins with each letter that follows no other.
            var bits = (int)letters.ExtractMostSignificantBits();
            words += BitOperations.PopCount((uint)(bits & ~((bits << 1) | counted)));
            counted = bits >> (Vector128<ushort>.Count - 1);
        }

        Count(text[i..], ref words, ref counted);
        return words;
    }

    private static void Count(ReadOnlySpan<char> text, ref int words, ref int counted)
    {
        var classes = Classes;
        foreach (var c in text)
        {
            var kind = (uint)c < (uint)classes.Length ? classes[c] : Class(c);
            words += kind & ~counted & Letter;
            counted = (counted & ~(kind >> 1)) | (kind & Letter);
        }
    }

    // Inlined, because methods that take vectors are not precompiled.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Within(Vector128<ushort> c, char low, char high) =>
        Vector128.LessThanOrEqual(c - Vector128.Create((ushort)low), Vector128.Create((ushort)(high - low)));

    private static byte Class(char c) => char.IsWhiteSpace(c) ? Blank : char.IsLetterOrDigit(c) || char.IsHighSurrogate(c) ? Letter : (byte)0;
}
