using System.Collections.Frozen;
using System.Globalization;

namespace Generator.Arabic;

/// <summary>Signs before and after a foreign word or a number that belong to it although they are neutral.</summary>
internal static class ForeignAffixes
{
    /// <summary>Names that end with an exclamation mark, and abbreviations that end with a full stop.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Exclaimed =
        FrozenSet.ToFrozenSet(["yahoo", "jeopardy", "kahoot", "joomla"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviated =
        FrozenSet.ToFrozenSet(["inc", "ltd", "co", "corp", "jr", "sr", "bros", "dr", "mr", "mrs", "ms", "prof", "vs", "st"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes in "@", "#", currency signs, the dot of .NET, the start of a path and the dashes of --flag.</summary>
    internal static int PhraseStart(ReadOnlySpan<char> text, int start, int limit)
    {
        if (start <= limit) return start;
        var sign = text[start - 1];
        if (sign is '@' or '#' || IsCurrency(sign)) return start - 1;
        var from = start;
        while (from > limit && text[from - 1] is '.' or '/' or '~') from--;
        if (from < start) return IsBoundary(text, from) && !text[from..start].StartsWith("...", StringComparison.Ordinal) ? from : start;
        return start - limit >= 2 && sign == '-' && text[start - 2] == '-' && IsBoundary(text, start - 2) ? start - 2 : start;
    }

    /// <summary>Takes in the signs of C++ and C#, ™, the full stop of Inc., the mark of Yahoo!, the slash of example.com/.</summary>
    internal static int PhraseEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var word = LastWord(text, start, end);
        var to = end;
        while (to < text.Length && to < end + 2 && text[to] is '+' or '#' or '™' or '®' or '©' or '℠' && char.IsLetterOrDigit(text[end - 1])) to++;
        if (to > end || end >= text.Length) return to;
        return text[end] switch
        {
            '.' when (Abbreviated.Contains(word) || IsInitials(word)) && !(end + 1 < text.Length && text[end + 1] == '.') => end + 1,
            '!' when Exclaimed.Contains(word) || (word.Length == end - start && ArabicFollows(text, end + 1)) => end + 1,
            '?' when ArabicFollows(text, end + 1) => end + 1, // an Arabic question ends with ؟
            '-' or '−' when IsGrade(word) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]) && text[end + 1] != '-') => end + 1,
            '/' when word.ContainsAny('.', '/') && IsClosed(text, end + 1) => end + 1,
            _ => end,
        };
    }

    /// <summary>Takes in currency signs, signs of value and "#" before a number.</summary>
    internal static int NumberStart(ReadOnlySpan<char> text, int start, int limit, bool afterNumber)
    {
        if (start <= limit) return start;
        var from = start;
        if (IsCurrency(text[from - 1]) || text[from - 1] is '#' or '№') from--;
        if (from <= limit || text[from - 1] is not ('+' or '-' or '−' or '–' or '±')) return from;
        if (from == start && from - 1 > limit && IsCurrency(text[from - 2])) return from - 2; // $-50
        return IsBoundary(text, from - 1) && !(afterNumber && text[from - 1] is '-' or '–') ? from - 1 : from;
    }

    /// <summary>With a sign before it, the percent, degree or currency sign after a number moves with it.</summary>
    internal static int NumberEnd(ReadOnlySpan<char> text, int end) => end < text.Length && (text[end] is '%' or '٪' or '‰' or '°' || IsCurrency(text[end])) ? end + 1 : end;

    internal static bool IsCurrency(char c) => c == '$' || (c >= '\u00A2' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol);

    /// <summary>The start of the text, a blank, an opening mark, or an attached particle with or without its tatweel (بـ-5, و+10).</summary>
    private static bool IsBoundary(ReadOnlySpan<char> text, int i)
    {
        if (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '%' or '٪' or '«' or '‹' or '“' or '”' or '"' or ArabicCharacters.Tatweel or '\uFFFC') return true;
        return text[i - 1] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && IsBoundary(text, i - 1);
    }

    private static bool IsClosed(ReadOnlySpan<char> text, int i) => i >= text.Length || !char.IsLetterOrDigit(text[i]);

    private static bool ArabicFollows(ReadOnlySpan<char> text, int i) => i + 1 < text.Length && char.IsWhiteSpace(text[i]) && BidiClasses.IsRight(text[i + 1]);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        return phrase[(phrase.LastIndexOfAny(" \u00A0\n") + 1)..];
    }

    /// <summary>What a minus can follow: ratings (AA-) and blood groups (O-). Behind other words it is a dash of the sentence.</summary>
    private static bool IsGrade(ReadOnlySpan<char> word) => word is "AB" or "O" or "D" || (word.Length is >= 1 and <= 3 && word[0] is 'A' or 'B' or 'C' && !word.ContainsAnyExcept(word[0]));

    /// <summary>U.S, a.m: single letters with dots.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetter(word[i]) : word[i] != '.') return false;
        }
        return true;
    }
}
