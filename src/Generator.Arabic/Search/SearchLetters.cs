namespace Generator.Arabic;

/// <summary>Which letters count as one letter in search.</summary>
internal static class SearchLetters
{
    internal static char Fold(char c)
    {
        if (c is >= '\u0621' and <= '\u06D5') return FoldArabic(c);
        return LatinLetters.Fold(c);
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
