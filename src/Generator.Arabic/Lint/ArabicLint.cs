namespace Generator.Arabic;

/// <summary>Finds what an Arabic copy editor would mark. Works on the text of one block, as its author typed it.</summary>
public static class ArabicLint
{
    /// <summary>Adds the findings, in the order of their places; relative days have their own method, because only the article knows whether it is dated.</summary>
    public static void Check(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var first = findings.Count;
        CharacterLint.Check(text, findings);
        WordLint.Check(text, findings);
        QuoteLint.Check(text, findings);
        Sort(findings, first);
    }

    /// <summary>Adds words such as «اليوم», «أمس» and «الأسبوع الماضي».</summary>
    public static void RelativeDays(ReadOnlySpan<char> text, List<LintFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        RelativeDayLint.Check(text, findings);
    }

    private static void Sort(List<LintFinding> findings, int first)
    {
        if (findings.Count - first < 2) return;
        findings.Sort(first, findings.Count - first, Comparer<LintFinding>.Create(static (a, b) => a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset) : a.Code.CompareTo(b.Code)));
    }
}
