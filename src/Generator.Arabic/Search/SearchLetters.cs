namespace Generator.Arabic;

/// <summary>Which letters count as one letter in search, and which characters as none.</summary>
internal static class SearchLetters
{
    /// <summary>Parts words.</summary>
    internal const char Separator = '\0';

    /// <summary>Leaves no trace: tashkeel, tatweel, accents, invisible characters.</summary>
    internal const char Nothing = '\u0001';

    /// <summary>Has a spelling of two letters (<see cref="LatinLetters.Spell"/>).</summary>
    internal const char Spelled = '\u0002';

    /// <summary>The folding of U+0000..U+06FF, where nearly all text of an Arabic newspaper lies.</summary>
    private static readonly char[] Common = CharacterTable.Of(0x700, Classify);

    /// <summary>The letter or digit that stands for a character, or one of the three constants.</summary>
    internal static char Fold(char c)
    {
        var common = Common;
        return c < common.Length ? common[c] : Classify(c);
    }

    private static char Classify(char c)
    {
        if (ArabicCharacters.IsIgnorable(c) || LatinLetters.IsAccent(c)) return Nothing;
        if (!char.IsLetterOrDigit(c)) return Separator;
        if (LatinLetters.Spell(c) is not null) return Spelled;
        return c is >= '\u0621' and <= '\u06FF' ? FoldArabic(c) : LatinLetters.Fold(c);
    }

    private static char FoldArabic(char c) => c switch
    {
        'آ' or 'أ' or 'إ' or 'ٱ' or '\u0672' or '\u0673' or '\u0675' => 'ا',
        'ى' or 'ی' or '\u06CD' or '\u06D0' => 'ي',
        'ة' or 'ھ' or 'ۀ' or 'ہ' or 'ۂ' or 'ۃ' or 'ە' => 'ه',
        'ک' or 'ڪ' => 'ك',
        'ؤ' or 'ئ' => 'ء',
        'ڤ' => 'ف',
        'پ' => 'ب',
        'چ' => 'ج',
        'گ' => 'ك',
        _ => ArabicCharacters.DigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : c,
    };
}
