namespace Generator.Arabic;

/// <summary>Pairs the quotation marks of one block and replaces them in place.</summary>
internal static class QuotePairs
{
    /// <returns>Whether a character changed.</returns>
    internal static bool Convert(Span<char> block)
    {
        if (!ContainsArabic(block)) return false;
        var changed = Apostrophes(block);
        var before = block.ToString();
        // an opening mark is known by the blank before it; writers who leave none, or too many, are understood by taking turns
        if (!QuoteMatcher.Match(before, byNeighbours: true, block))
        {
            before.CopyTo(block);
            if (!QuoteMatcher.Match(before, byNeighbours: false, block))
            {
                before.CopyTo(block);
                return changed;
            }
        }
        return changed || !block.SequenceEqual(before);
    }

    private static bool ContainsArabic(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (ArabicCharacters.IsArabicLetter(c)) return true;
        }
        return false;
    }

    /// <summary>McDonald's and rock 'n' roll's like: between two Latin letters.</summary>
    private static bool Apostrophes(Span<char> text)
    {
        var changed = false;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is not '\'' || !LatinLetters.IsLatin(text[i + 1]) || !(LatinLetters.IsLatin(text[i - 1]) || char.IsAsciiDigit(text[i - 1]))) continue;
            text[i] = '’';
            changed = true;
        }
        return changed;
    }
}
