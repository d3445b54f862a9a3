using System.Buffers;

namespace Generator.Arabic;

/// <summary>Finds quotation marks without a partner in one block.</summary>
internal static class QuoteLint
{
    private const int DeepestNesting = 16;

    private static readonly SearchValues<char> Marks = SearchValues.Create("«»‹›\"“”");

    /// <summary>The same without inner marks, which are rare: vectors find up to five characters exactly, more only roughly.</summary>
    private static readonly SearchValues<char> OuterMarks = SearchValues.Create("«»\"“”");

    internal static void Check(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        var marks = text.ContainsAny('‹', '›') ? Marks : OuterMarks;
        var first = text.IndexOfAny(marks);
        if (first < 0) return;
        Span<int> open = stackalloc int[DeepestNesting];
        var depth = 0;
        var straight = -1;
        for (var i = first; i >= 0; i = Next(text, i + 1, marks))
        {
            switch (text[i])
            {
                case '«' or '‹':
                    if (depth < DeepestNesting) open[depth++] = i;
                    break;
                case '»' or '›':
                    if (depth > 0 && text[open[depth - 1]] == (text[i] == '»' ? '«' : '‹')) depth--;
                    else Add(i, findings);
                    break;
                case '"' when straight < 0 && i > 0 && ArabicCharacters.DigitValue(text[i - 1]) >= 0:
                    break; // inches
                case '"' or '“' or '”':
                    straight = straight < 0 ? i : -1;
                    break;
            }
        }
        foreach (var place in open[..depth]) Add(place, findings);
        if (straight >= 0) Add(straight, findings);
    }

    private static int Next(ReadOnlySpan<char> text, int start, SearchValues<char> marks) => text[start..].IndexOfAny(marks) is >= 0 and var next ? start + next : -1;

    private static void Add(int place, List<LintFinding> findings) => findings.Add(new(place, 1, LintCode.UnbalancedQuote, null));
}
