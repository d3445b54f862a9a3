using System.Globalization;

namespace Generator.Arabic;

/// <summary>
/// As much of the Bidi_Class property (UAX #9, table 4; Unicode 16, DerivedBidiClass.txt) as isolation needs: which characters are strong, which are digits.
/// </summary>
internal static class BidiClasses
{
    /// <summary>R and AL: letters and marks-with-letters of the blocks whose default class is right to left.</summary>
    internal static bool IsRight(char c) => c >= '\u0590' && IsRightBlock(c) && (char.IsLetter(c) || c is '\u061B' or '\u061F' or '\u06D4' or '\u05BE' or '\u200F');

    /// <summary>L: letters outside those blocks. Marks, digits of other scripts and symbols of class L follow such letters and need no test of their own.</summary>
    internal static bool IsLeft(char c) => char.IsAscii(c) ? char.IsAsciiLetter(c) : !IsRightBlock(c) && char.IsLetter(c);

    /// <summary>EN and AN: the digits of Arabic text.</summary>
    internal static bool IsDigit(char c) => ArabicCharacters.DigitValue(c) >= 0;

    /// <summary>Strong class of the code point at a place that may be a surrogate pair: 1 right, -1 left, 0 neither.</summary>
    internal static int StrongAt(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (IsRight(c)) return 1;
        if (IsLeft(c)) return -1;
        if (!char.IsHighSurrogate(c) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) return 0;
        var code = char.ConvertToUtf32(c, text[i + 1]);
        if (!char.IsLetter(char.ConvertFromUtf32(code), 0)) return 0;
        return code is (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) ? 1 : -1;
    }

    private static bool IsRightBlock(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF') or '\u200F';
}
