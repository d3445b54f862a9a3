namespace Generator.Arabic;

/// <summary>A foreign phrase that fills a pair of quotation marks or brackets: one phrase, whatever punctuation is inside.</summary>
internal static class EnclosedPhrase
{
    /// <summary>The phrase inside the marks that open at a place, or null when Arabic, or no foreign word, is inside.</summary>
    internal static IsolationItem? Find(ReadOnlySpan<char> text, int open)
    {
        var close = text[open] switch
        {
            '«' => '»',
            '‹' => '›',
            '(' => ')',
            '“' => '”',
            '"' => '"',
            _ => '\0',
        };
        if (close == '\0') return null;
        var length = text[(open + 1)..].IndexOf(close);
        if (length <= 0) return null;
        var inner = text.Slice(open + 1, length);
        if (inner.ContainsAny(text[open], '\uFFFC') || char.IsWhiteSpace(inner[0]) || char.IsWhiteSpace(inner[^1]) || !HasOnlyForeignLetters(inner)) return null;
        return new(open + 1, open + 1 + length, IsPhrase: true, MustWrap: EndsWithNeutral(inner));
    }

    internal static bool HasOnlyForeignLetters(ReadOnlySpan<char> text)
    {
        var found = false;
        for (var i = 0; i < text.Length; i++)
        {
            var strong = BidiClasses.At(text, i);
            if (strong == BidiClass.Right || text[i] is '،') return false;
            found |= strong == BidiClass.Left;
        }
        return found;
    }

    /// <summary>A number at the start counts as one (UAX #9, N1): «99 Problems».</summary>
    private static bool EndsWithNeutral(ReadOnlySpan<char> text) => !IsHeld(text[0]) || !IsHeld(text[^1]) || ForeignPhrase.BeginsWithNumber(text);

    /// <summary>A bracket at the end is paired with one inside and follows the letters (UAX #9, N0).</summary>
    private static bool IsHeld(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is ')' or '(' or '_';
}
