namespace Generator.Arabic;

/// <summary>What a text holds that a display rule may act on, found in one pass.</summary>
[Flags]
internal enum TextTraits : byte
{
    /// <summary>Nothing: the text is clean.</summary>
    None = 0,

    /// <summary>A character that no page should carry.</summary>
    Stray = 1,

    /// <summary>A presentation form of a letter.</summary>
    Shape = 2,

    /// <summary>A combining mark, so that the text may not be in NFC.</summary>
    Mark = 4,

    /// <summary>A blank that is not a single one between two words.</summary>
    Blank = 8,
}

/// <summary>Finds the traits.</summary>
internal static class TextTraitScanner
{
    /// <summary>The traits of U+0000..U+06FF, where nearly all text of an Arabic newspaper lies.</summary>
    private static readonly TextTraits[] Common = CharacterTable.Of(0x700, Classify);

    internal static TextTraits Scan(ReadOnlySpan<char> text)
    {
        var common = Common;
        var found = TextTraits.None;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var traits = c < common.Length ? common[c] : Classify(c);
            if (traits == TextTraits.None) continue;
            if (traits == TextTraits.Blank ? IsOrdinaryBlank(text, i) : traits == TextTraits.Mark && IsOrdinaryMark(text, i)) continue;
            found |= traits;
        }
        return found;
    }

    private static bool IsOrdinaryBlank(ReadOnlySpan<char> text, int i) =>
        text[i] == ' ' && (i == 0 || text[i - 1] is not ('«' or '‹' or '('))
        && (i + 1 == text.Length || text[i + 1] is not (' ' or '\t' or '\n' or '.' or '،' or '؛' or ':' or '؟' or '!' or '»' or '›' or ')'));

    /// <summary>Tashkeel never composes, so that in the order of its classes it is in NFC on any letter.</summary>
    private static bool IsOrdinaryMark(ReadOnlySpan<char> text, int i) =>
        CombiningClasses.IsTashkeel(text[i]) && (i == 0 || CombiningClasses.Of(text[i - 1]) <= CombiningClasses.Of(text[i]));

    private static TextTraits Classify(char c)
    {
        if (c is ' ' or '\t' or '\n') return TextTraits.Blank;
        if (StrayCharacters.Contains(c)) return TextTraits.Stray;
        if (CombiningClasses.Of(c) != 0) return TextTraits.Mark;
        return PresentationForms.IsShape(c) ? TextTraits.Shape : TextTraits.None;
    }
}
