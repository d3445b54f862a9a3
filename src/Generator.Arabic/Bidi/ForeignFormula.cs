using System.Buffers;
using System.Globalization;

namespace Generator.Arabic;

/// <summary>
/// A formula with Latin or Greek letters (x² + y² = z², 2H₂ + O₂ → 2H₂O), which reads from left to right as a whole. Numbers alone (3 × 4 = 12) are read from the
/// right like ranges and scores, and are none.
/// </summary>
internal static class ForeignFormula
{
    private const int LongestSymbol = 2;

    /// <summary>Without one of them a text holds no formula.</summary>
    private static readonly SearchValues<char> Operators = SearchValues.Create("=+×÷<>≤≥≈≠≡±→←↔⇌⇒√∑∏∫−*");

    /// <summary>They make a formula of whole words too: force = mass × acceleration.</summary>
    private static readonly SearchValues<char> Relations = SearchValues.Create("=≤≥≈≠≡→←↔⇌⇒");

    private static readonly SearchValues<char> OtherCharacters = SearchValues.Create(" \u00A0.-/()[]{}^_°∞∂·⋅′″%!");

    /// <summary>A fast no for most text: ranges and a few characters are found by vectors, <see cref="Operators"/> only roughly.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny("=+<>*") || text.ContainsAny('±', '×', '÷') || text.ContainsAnyInRange('←', '≥');

    /// <summary>Where a formula can begin although no letter or digit stands there.</summary>
    internal static bool Opens(char c) => c is '(' or '[' or '√' or '∑' or '∏' or '∫' or '∂' or '-' or '−' or '±';

    /// <summary>The end of the formula that begins at a place; 0 when none does.</summary>
    internal static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsPart(text, end)) end++;
        end = start + Trimmed(text[start..end]);
        return end > start && IsFormula(text[start..end]) && !EndsWithCount(text, start, end) ? end : 0;
    }

    /// <summary>BTC = 50,000 دولار: the last number belongs to the Arabic word behind it.</summary>
    private static bool EndsWithCount(ReadOnlySpan<char> text, int start, int end)
    {
        var last = text[start..end][(text[start..end].LastIndexOfAny(" \u00A0") + 1)..];
        return end + 1 < text.Length && text[end] is ' ' or '\u00A0' && BidiClasses.IsDigit(last[^1]) && !ForeignPhrase.HasLetter(last) && CountedWords.StartsWithOne(text[(end + 1)..]);
    }

    private static bool IsPart(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (BidiClasses.Of(c) is BidiClass.Left or BidiClass.Digit || OtherCharacters.Contains(c) || Operators.Contains(c)) return true;
        if (c == ',') return i > 0 && i + 1 < text.Length && BidiClasses.IsDigit(text[i - 1]) && BidiClasses.IsDigit(text[i + 1]);
        return c >= '\u0080' && (ForeignPhrase.IsRaisedSign(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.ModifierLetter);
    }

    /// <summary>Without what belongs to the sentence at the end: blanks, signs that wait for a second operand, a bracket that opened before.</summary>
    private static int Trimmed(ReadOnlySpan<char> formula)
    {
        var end = formula.Length;
        while (end > 0 && (formula[end - 1] is ' ' or '\u00A0' or '.' or '-' or '/' or '(' or '[' or '!' || Operators.Contains(formula[end - 1]) || IsUnopened(formula[..end]))) end--;
        return end;
    }

    private static bool IsUnopened(ReadOnlySpan<char> text) =>
        (text[^1] == ')' && text.Count(')') > text.Count('(')) || (text[^1] == ']' && text.Count(']') > text.Count('['));

    /// <summary>An operator between operands that are symbols of one or two letters, or a relation between any.</summary>
    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Operators) || text.Count('(') != text.Count(')')) return false;
        var (letters, longest, run) = (0, 0, 0);
        var spacedWords = false;
        for (var i = 0; i < text.Length; i++)
        {
            run = BidiClasses.Of(text[i]) == BidiClass.Left ? run + 1 : 0;
            letters += run > 0 ? 1 : 0;
            longest = Math.Max(longest, run);
            spacedWords |= text[i] is ' ' or '\u00A0' && i > 0 && i + 1 < text.Length && BidiClasses.Of(text[i - 1]) == BidiClass.Left && BidiClasses.Of(text[i + 1]) == BidiClass.Left;
        }

        return letters > 0 && (longest <= LongestSymbol || text.ContainsAny(Relations)) && !(spacedWords && longest <= LongestSymbol);
    }
}
