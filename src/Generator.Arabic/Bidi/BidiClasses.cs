using System.Buffers;

namespace Generator.Arabic;

/// <summary>What isolation needs to know of a character.</summary>
internal enum BidiClass : byte
{
    /// <summary>Punctuation, blanks, symbols, marks.</summary>
    Neutral,

    /// <summary>L: a letter that is written from left to right.</summary>
    Left,

    /// <summary>R and AL.</summary>
    Right,

    /// <summary>EN and AN: the digits of Arabic text.</summary>
    Digit,
}

/// <summary>
/// As much of the Bidi_Class property (UAX #9, table 4; Unicode 16, DerivedBidiClass.txt) as isolation needs: which characters are strong, which are digits.
/// Marks, digits of other scripts and symbols of class L follow letters of their script and need no class of their own.
/// </summary>
internal static class BidiClasses
{
    private static readonly SearchValues<char> AsciiLettersAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The classes of U+0000..U+06FF, where nearly all text of an Arabic newspaper lies.</summary>
    private static readonly BidiClass[] Common = CharacterTable.Of(0x700, Classify);

    internal static BidiClass Of(char c)
    {
        var common = Common;
        return c < common.Length ? common[c] : Classify(c);
    }

    internal static bool IsRight(char c) => Of(c) == BidiClass.Right;

    internal static bool IsDigit(char c) => Of(c) == BidiClass.Digit;

    /// <summary>The class of the code point at a place that may be a surrogate pair.</summary>
    internal static BidiClass At(ReadOnlySpan<char> text, int i) => char.IsHighSurrogate(text[i]) ? OfPair(text[i..]) : Of(text[i]);

    internal static bool IsLeftAt(ReadOnlySpan<char> text, int i) => At(text, i) == BidiClass.Left;

    /// <summary>A fast no for text of Arabic letters and punctuation alone.</summary>
    internal static bool MayNeedIsolation(ReadOnlySpan<char> text) =>
        text.ContainsAny(AsciiLettersAndDigits) || text.ContainsAnyInRange('\u00A2', '\u00AA') || text.ContainsAnyInRange('\u00C0', '\u058F')
        || text.ContainsAnyInRange('\u0660', '\u0669') || text.ContainsAnyInRange('\u06F0', '\u06F9') || text.ContainsAnyInRange('\u0900', '\u1FFF')
        || text.ContainsAnyInRange('\u2C00', '\uFB1C') || text.ContainsAnyInRange('\uFF10', '\uFFDC');

    private static BidiClass Classify(char c)
    {
        if (ArabicCharacters.DigitValue(c) >= 0) return BidiClass.Digit;
        if (c is '\u061B' or '\u061D' or '\u061E' or '\u061F' or '\u06D4' or '\u05BE' or '\u200F') return BidiClass.Right;
        if (!char.IsLetter(c)) return BidiClass.Neutral;
        return c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF') ? BidiClass.Right : BidiClass.Left;
    }

    private static BidiClass OfPair(ReadOnlySpan<char> text)
    {
        if (System.Text.Rune.DecodeFromUtf16(text, out var rune, out _) != OperationStatus.Done || !System.Text.Rune.IsLetter(rune)) return BidiClass.Neutral;
        return rune.Value is (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) ? BidiClass.Right : BidiClass.Left;
    }
}
