namespace Generator.Checking.Pages;

/// <summary>Something found in a published file, before anyone knows which line of which source it comes from.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Message">One sentence that does not name the page, so that what a template does wrong on all pages is one finding.</param>
/// <param name="Help">What to do about it, or null.</param>
/// <param name="Clue">What to look for in the sources.</param>
internal sealed record PageFinding(string Rule, string Message, string? Help, Clue Clue);

/// <summary>What the source of a finding can be recognized by.</summary>
/// <param name="Kind">How to look.</param>
/// <param name="Text">What to look for.</param>
/// <param name="Offset">Place in the published file, in UTF-16 code units; exact for files that are published as they are. Negative: none.</param>
/// <param name="Before">What stands before it on its line of the page; the more of it a source has too, the surer the place.</param>
internal readonly record struct Clue(ClueKind Kind, string Text, int Offset = -1, string Before = "");

/// <summary>The kinds of clues.</summary>
internal enum ClueKind
{
    /// <summary>The whole page.</summary>
    Page,

    /// <summary>An address as printed in an attribute.</summary>
    Address,

    /// <summary>Text that readers see.</summary>
    Text,

    /// <summary>Markup as it stands in the page.</summary>
    Markup,

    /// <summary>A key of front matter.</summary>
    Key,
}
