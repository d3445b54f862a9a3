namespace Generator.Markdown.Text;

/// <summary>Which doubtful spellings to look for.</summary>
internal enum LintScope
{
    /// <summary>None.</summary>
    None,

    /// <summary>All but words that only a date explains.</summary>
    Dated,

    /// <summary>All: readers see no date.</summary>
    Undated,
}
