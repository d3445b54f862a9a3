namespace Generator.Arabic;

/// <summary>Counts words: runs between white space that hold a letter or a digit (a dash alone is no word).</summary>
public static class WordCount
{
    /// <summary>The number of words in plain text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var counted = false;
        foreach (var c in text)
        {
            if (c is ' ' or '\n' || (c is not (>= '!' and <= '~') and not (>= '\u0600' and <= '\u06FF') && char.IsWhiteSpace(c)))
            {
                counted = false;
            }
            else if (!counted && (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)))
            {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
