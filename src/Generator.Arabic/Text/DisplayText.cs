using System.Text;

namespace Generator.Arabic;

/// <summary>
/// Prepares authors' text for the page, after parsing: NFC, letters instead of presentation forms, no stray control characters, one blank between words,
/// none before punctuation. Tashkeel, tatweel, joiners, NBSP and word signs (ﷺ) stay. Never for Markdown source or code.
/// </summary>
public static class DisplayText
{
    /// <summary>The cleaned text; the same instance when it was clean. Blanks at either end are kept, because a text may be a part of a line.</summary>
    public static string Clean(string text) => Clean(text, out _);

    /// <param name="text">A text node or a front-matter value.</param>
    /// <param name="removedControls">
    /// Whether a control character that an author may want to hear of was dropped: a direction mark, a zero-width space, a soft hyphen, a C0 or C1 control.
    /// Carriage returns and a byte-order mark at the start are dropped without a word.
    /// </param>
    public static string Clean(string text, out bool removedControls)
    {
        ArgumentNullException.ThrowIfNull(text);
        removedControls = false;
        var traits = TextTraitScanner.Scan(text);
        if (traits == TextTraits.None) return text;
        if ((traits & TextTraits.Stray) != TextTraits.None) text = StrayCharacters.Remove(text, out removedControls);
        if ((traits & TextTraits.Shape) != TextTraits.None) text = PresentationForms.ToLetters(text);
        if ((traits & ~TextTraits.Blank) != TextTraits.None) text = Nfc.Compose(text);
        // dropping a character can bring a blank and a mark together
        return (traits & (TextTraits.Blank | TextTraits.Stray)) != TextTraits.None ? BlankRules.Apply(text) : text;
    }
}
