using System.Collections.Frozen;

namespace Generator.Arabic;

/// <summary>The first words of the names of months, Gregorian and Hijri, and the sign of the Hijri era: a line must not break between a number and them.</summary>
internal static class DateWords
{
    private const int Longest = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = MonthNames.AllSpellings
        .Concat(HijriDate.MonthNames)
        .Select(static name => WithoutHamza(name.Split(' ')[0]))
        .Append("ذي").Append("هـ")
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text begins with one of the words; a hamza may be missing (ابريل).</summary>
    internal static bool StartWith(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[Longest];
        var length = 0;
        while (length < text.Length && (BidiClasses.IsRight(text[length]) || text[length] == ArabicCharacters.Tatweel))
        {
            if (length == Longest) return false;
            word[length] = WithoutHamza(text[length]);
            length++;
        }
        return length > 1 && Words.Contains(word[..length]);
    }

    private static string WithoutHamza(string word) => string.Create(word.Length, word, static (folded, word) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = WithoutHamza(word[i]);
    });

    private static char WithoutHamza(char c) => c is 'أ' or 'إ' or 'آ' ? 'ا' : c;
}
