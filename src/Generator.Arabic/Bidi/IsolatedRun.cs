namespace Generator.Arabic;

/// <summary>A part of a text to be wrapped in <c>bdi</c>.</summary>
/// <param name="Start">Offset in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="LeftToRight">
/// Whether the direction must be said (<c>&lt;bdi dir="ltr"&gt;</c>), because the part begins or ends with a character that takes the direction around it;
/// otherwise <c>&lt;bdi&gt;</c> finds it by the first letter.
/// </param>
public readonly record struct IsolatedRun(int Start, int Length, bool LeftToRight);
