using System.Globalization;
using System.Text;

namespace Generator.Arabic;

/// <summary>
/// Keys that put names in the order of the Arabic alphabet when compared ordinally (CLDR 48, collation "ar": digits, Arabic, other scripts; أ إ آ with ا,
/// ة with ت, ى with ي). The article counts as letters. Marks and case only decide between names that are otherwise equal.
/// </summary>
public static class SortKey
{
    private const char LastOfFirstLevel = '\0';

    /// <summary>The key; two names have the same key only when they are the same text in NFC.</summary>
    public static string Of(string name)
    {
        var source = Nfc.Compose(PresentationForms.Expand(name));
        var key = new StringBuilder(2 * source.Length + 1);
        var blank = false;
        foreach (var c in source)
        {
            if (ArabicCharacters.IsIgnorable(c) || LatinLetters.IsAccent(c)) continue;
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                blank = key.Length > 0;
                continue;
            }
            if (blank) key.Append(' ');
            blank = false;
            Append(key, c);
        }
        return key.Append(LastOfFirstLevel).Append(source).ToString();
    }

    private static void Append(StringBuilder key, char c)
    {
        if (c is >= '\u0620' and <= '\u06FF' && ArabicCharacters.DigitValue(c) < 0) AppendArabic(key, c);
        else if (char.IsDigit(c) && CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit) key.Append((char)('0' + digit));
        else if (LatinLetters.Spell(c) is { } spelled) foreach (var letter in spelled) key.Append(AfterArabic(letter));
        else key.Append(AfterArabic(LatinLetters.Fold(c)));
    }

    /// <summary>Latin, Greek and Cyrillic go to the private-use area, behind Arabic.</summary>
    private static char AfterArabic(char c) => c < '\u0600' ? (char)(c + '\uE000') : c;

    /// <summary>Letters beyond the 28 come right after the letter whose shape they share, as in Persian and Urdu dictionaries.</summary>
    private static void AppendArabic(StringBuilder key, char c)
    {
        const char after = '\u06FF';
        switch (c)
        {
            case 'آ' or 'أ' or 'إ' or 'ٱ' or '\u0672' or '\u0673' or '\u0675': key.Append('ا'); break;
            case 'ؤ': key.Append('و'); break;
            case 'ئ' or 'ى' or 'ی' or '\u06CD' or '\u06D0': key.Append('ي'); break;
            case 'ة' or 'ۃ': key.Append('ت'); break;
            case 'ھ' or 'ۀ' or 'ہ' or 'ۂ' or 'ە': key.Append('ه'); break;
            case 'ک' or 'ڪ': key.Append('ك'); break;
            case 'پ': key.Append('ب').Append(after); break;
            case 'چ': key.Append('ج').Append(after); break;
            case 'ژ': key.Append('ز').Append(after); break;
            case 'ڤ': key.Append('ف').Append(after); break;
            case 'ڨ': key.Append('ق').Append(after); break;
            case 'گ' or 'ڭ': key.Append('ك').Append(after); break;
            default: key.Append(c); break;
        }
    }
}
