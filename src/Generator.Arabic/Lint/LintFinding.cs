namespace Generator.Arabic;

/// <summary>A doubtful spelling; text is never rewritten for it.</summary>
/// <param name="Offset">In UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Code">What it is about.</param>
/// <param name="Suggestion">What probably should stand there, or null.</param>
public sealed record LintFinding(int Offset, int Length, LintCode Code, string? Suggestion);
