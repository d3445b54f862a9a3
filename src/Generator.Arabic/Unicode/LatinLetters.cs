using System.Globalization;

namespace Generator.Arabic;

/// <summary>Plain lower-case letters for slugs, search and sorting, without the machine's case tables.</summary>
internal static class LatinLetters
{
    /// <summary>
    /// Lower case without accents: É → e, Ł → l. Letters that need two (ß, æ) are in <see cref="Spell"/>.
    /// Only scripts whose case pairs have long been stable are lowered: newer pairs depend on the Unicode version of the machine's ICU.
    /// </summary>
    internal static char Fold(char letter)
    {
        if (char.IsAscii(letter)) return char.ToLowerInvariant(letter);
        if (IsLatin(letter)) letter = CanonicalCompositions.BaseOf(letter);
        return letter switch
        {
            < '\u0080' => char.ToLowerInvariant(letter),
            'ı' => 'i',
            'Ø' or 'ø' => 'o',
            'Đ' or 'đ' or 'Ð' or 'ð' => 'd',
            'Ħ' or 'ħ' => 'h',
            'Ł' or 'ł' => 'l',
            'Ŧ' or 'ŧ' => 't',
            >= '\uFF21' and <= '\uFF3A' => (char)(letter - '\uFF21' + 'a'),
            >= '\uFF41' and <= '\uFF5A' => (char)(letter - '\uFF41' + 'a'),
            < '\u0590' or (>= '\u1E00' and <= '\u1FFF') => char.ToLowerInvariant(letter),
            _ => letter,
        };
    }

    /// <summary>The spelling of a letter that stands for two, or null.</summary>
    internal static string? Spell(char letter) => letter switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ĳ' or 'Ĳ' => "ij",
        _ => null,
    };

    /// <summary>Combining accents on Latin, Greek and Cyrillic letters.</summary>
    internal static bool IsAccent(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF')
        or (>= '\u20D0' and <= '\u20FF') && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    internal static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7'))
        or (>= '\u1E00' and <= '\u1EFF');
}
