namespace Generator.Arabic;

/// <summary>Classes of characters that several rules share (Unicode 16; the list of marks is arabic-script specific).</summary>
internal static class ArabicCharacters
{
    internal const char Tatweel = '\u0640';
    internal const char NoBreakSpace = '\u00A0';

    /// <summary>Tashkeel and Quranic marks: they sound a word without changing its letters.</summary>
    internal static bool IsMark(char c) => c is (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F') or '\u0670'
        or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E4') or '\u06E7' or '\u06E8' or (>= '\u06EA' and <= '\u06ED')
        or (>= '\u0897' and <= '\u089F') or (>= '\u08CA' and <= '\u08E1') or (>= '\u08E3' and <= '\u08FF');

    /// <summary>Characters without width: joiners, direction marks, invisible operators, byte-order mark, soft hyphen.</summary>
    internal static bool IsInvisible(char c) => c is '\u00AD' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>What a word loses in slugs, identifiers, search and tag keys without becoming another word.</summary>
    internal static bool IsIgnorable(char c) => c >= '\u00AD' && (c == Tatweel || IsMark(c) || IsInvisible(c));

    /// <summary>A letter of the Arabic script, tatweel excluded.</summary>
    internal static bool IsArabicLetter(char c) => c is >= '\u0620' and <= '\u08C9'
        && c != Tatweel && (c <= '\u06FF' || c is (>= '\u0750' and <= '\u077F') or >= '\u0860') && char.IsLetter(c);

    /// <summary>The value of a decimal digit of any of the three systems in use (0-9, U+0660, U+06F0), or -1.</summary>
    internal static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u0660' and <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        _ => -1,
    };
}
