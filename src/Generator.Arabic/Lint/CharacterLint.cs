using System.Buffers;

namespace Generator.Arabic;

/// <summary>Characters that have no place in Arabic text. Each kind is searched for by itself, so that clean text is passed over by vectors.</summary>
internal static class CharacterLint
{
    private static readonly SearchValues<char> PersianRange = SearchValues.Create(CharacterTable.Range('ک', '۹'));
    private static readonly SearchValues<char> WesternDigits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> ArabicDigits = SearchValues.Create("٠١٢٣٤٥٦٧٨٩");

    internal static void Check(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        LatinMarks(text, findings);
        PersianCharacters(text, findings);
        RepeatedTatweel(text, findings);
        if (text.ContainsAny(ArabicDigits) && text.ContainsAny(WesternDigits)) MixedDigits(text, findings);
    }

    private static void LatinMarks(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (i > 0 && EndsArabicWord(text, i > 1 && text[i - 1] == ' ' ? i - 2 : i - 1)) findings.Add(new(i, 1, LintCode.LatinPunctuation, text[i] switch { ',' => "،", ';' => "؛", _ => "؟" }));
        }

        static int Next(ReadOnlySpan<char> text, int start) => text[start..].IndexOfAny(',', ';', '?') is >= 0 and var next ? start + next : -1;
    }

    /// <summary>A letter, a mark, or the closing mark of a quotation that ends in one.</summary>
    private static bool EndsArabicWord(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is '»' or '›' or ')' or '"' or '”' && i > 0) i--;
        return ArabicCharacters.IsArabicLetter(text[i]) || ArabicCharacters.IsMark(text[i]);
    }

    private static void PersianCharacters(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (text[i] is 'ک' or 'ی') findings.Add(new(i, 1, LintCode.PersianCharacter, text[i] == 'ک' ? "ك" : "ي"));
            if (text[i] is not (>= '۰' and <= '۹')) continue;
            var end = EndOfDigits(text, i, '۰');
            findings.Add(new(i, end - i, LintCode.PersianCharacter, Digits.ToAsciiDigits(text[i..end].ToString())));
            i = end - 1;
        }

        static int Next(ReadOnlySpan<char> text, int start) => text[start..].IndexOfAny(PersianRange) is >= 0 and var next ? start + next : -1;
    }

    private static void RepeatedTatweel(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        for (var i = text.IndexOf(ArabicCharacters.Tatweel); i >= 0;)
        {
            var end = i + 1;
            while (end < text.Length && text[end] == ArabicCharacters.Tatweel) end++;
            if (end > i + 1) findings.Add(new(i, end - i, LintCode.RepeatedTatweel, ""));
            var next = text[end..].IndexOf(ArabicCharacters.Tatweel);
            i = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>The first system in a text is its own; numbers in the other are found. Digits inside a Latin word (F-16, COVID-19) are no numbers.</summary>
    private static void MixedDigits(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        var own = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var zero = text[i] switch { >= '0' and <= '9' => '0', >= '٠' and <= '٩' => '٠', _ => '\0' };
            if (zero == '\0') continue;
            var end = EndOfDigits(text, i, zero);
            if (!BelongsToWord(text, i))
            {
                if (own == '\0') own = zero;
                var number = text[i..end].ToString();
                if (own != zero) findings.Add(new(i, end - i, LintCode.MixedDigits, zero == '0' ? Digits.InStyle(number, DigitStyle.Arab) : Digits.ToAsciiDigits(number)));
            }
            i = end - 1;
        }
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start, char zero)
    {
        while (start < text.Length && text[start] >= zero && text[start] <= zero + 9) start++;
        return start;
    }

    private static bool BelongsToWord(ReadOnlySpan<char> text, int i) =>
        i > 0 && (char.IsAsciiLetter(text[i - 1]) || (text[i - 1] is '-' or '.' or '/' && i > 1 && char.IsAsciiLetterOrDigit(text[i - 2])));
}
