namespace Generator.Arabic;

/// <summary>Finds what an Arabic copy editor would mark. Works on the text of one block, as its author typed it.</summary>
public static class ArabicLint
{
    /// <summary>The findings in the order of their places; relative days have their own method, because only the article knows whether it is dated.</summary>
    public static IReadOnlyList<LintFinding> Check(ReadOnlySpan<char> text)
    {
        List<LintFinding>? findings = null;
        CharacterLint.Check(text, ref findings);
        WordLint.Check(text, ref findings);
        QuoteLint.Check(text, ref findings);
        return Sorted(findings);
    }

    /// <summary>Words such as «اليوم», «أمس» and «الأسبوع الماضي».</summary>
    public static IReadOnlyList<LintFinding> RelativeDays(ReadOnlySpan<char> text)
    {
        List<LintFinding>? findings = null;
        RelativeDayLint.Check(text, ref findings);
        return Sorted(findings);
    }

    private static LintFinding[] Sorted(List<LintFinding>? findings)
    {
        findings?.Sort(static (a, b) => a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset) : a.Code.CompareTo(b.Code));
        return findings?.ToArray() ?? [];
    }
}
