using System.Buffers;

namespace Generator.Arabic;

/// <summary>Finds words that mean a day only together with the article's date.</summary>
internal static class RelativeDayLint
{
    private static readonly SearchValues<string> Phrases = SearchValues.Create(
    [
        "اليوم", "أمس", "امس", "غدا", "غدًا", "غداً", "الليلة", "البارحة", "الأسبوع الماضي", "الأسبوع المقبل", "الأسبوع القادم", "الشهر الماضي", "الشهر المقبل", "الشهر القادم",
        "العام الماضي", "العام المقبل", "العام القادم", "السنة الماضية", "السنة المقبلة", "هذا الأسبوع", "هذا الشهر", "هذا العام", "صباح الغد", "مساء الغد",
    ], StringComparison.Ordinal);

    internal static void Check(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = text[i..].IndexOfAny(Phrases);
            if (next < 0) return;
            var start = i + next;
            var end = start;
            while (end < text.Length && IsWordPart(text[end])) end++;
            if (IsPhrase(text, start, ref end)) findings.Add(new(start, end - start, LintCode.RelativeDay, null));
            i = Math.Max(end, start + 1);
        }
    }

    /// <summary>A whole word, or the two words of a phrase; a particle may be attached in front.</summary>
    private static bool IsPhrase(ReadOnlySpan<char> text, int start, ref int end)
    {
        var particle = start > 0 && IsWordPart(text[start - 1]);
        if (particle && (text[start - 1] is not ('و' or 'ف' or 'ل') || (start > 1 && IsWordPart(text[start - 2])))) return false;
        if (IsSingleWord(text[start..end])) return true;
        if (end >= text.Length || text[end] != ' ') return false;
        var second = end + 1;
        while (second < text.Length && IsWordPart(text[second])) second++;
        var phrase = text[start..second];
        if (!Phrases.Contains(phrase.ToString())) return false;
        end = second;
        return true;
    }

    private static bool IsSingleWord(ReadOnlySpan<char> word) => word is "اليوم" or "أمس" or "امس" or "غدا" or "غدًا" or "غداً" or "الليلة" or "البارحة";

    private static bool IsWordPart(char c) => ArabicCharacters.IsArabicLetter(c) || ArabicCharacters.IsMark(c) || c == ArabicCharacters.Tatweel;
}
