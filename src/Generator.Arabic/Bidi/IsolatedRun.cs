namespace Generator.Arabic;

/// <summary>A part of a text to be wrapped in <c>bdi</c>.</summary>
/// <param name="Start">Offset in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="LeftToRight">
/// Whether the direction must be said (<c>&lt;bdi dir="ltr"&gt;</c>), because the part begins or ends with a character that takes the direction around it;
/// otherwise <c>&lt;bdi&gt;</c> finds it by the first letter.
/// </param>
/// <param name="Overrides">
/// Whether isolation is not enough and <c>&lt;bdo dir="ltr"&gt;</c> must stand inside it: the blanks and hyphens between groups of Arabic-Indic digits take
/// the direction from right to left even in a line from left to right (UAX #9, rule N1 counts AN as R).
/// </param>
public readonly record struct IsolatedRun(int Start, int Length, bool LeftToRight, bool Overrides = false)
{
    /// <summary>The start tags.</summary>
    public string OpeningTags => Overrides ? "<bdi dir=\"ltr\"><bdo dir=\"ltr\">" : LeftToRight ? "<bdi dir=\"ltr\">" : "<bdi>";

    /// <summary>The end tags.</summary>
    public string ClosingTags => Overrides ? "</bdo></bdi>" : "</bdi>";
}
