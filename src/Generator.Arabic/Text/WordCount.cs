namespace Generator.Arabic;

/// <summary>Counts words: runs between white space that hold a letter or a digit (a dash alone is no word).</summary>
public static class WordCount
{
    private const byte Letter = 1, Blank = 2;

    /// <summary>Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac: nearly every character of the texts that are counted.</summary>
    private static readonly byte[] Classes = CharacterTable.Of(0x800, Class);

    /// <summary>The number of words in plain text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        // Without branches on the text: whether a word has been counted is a bit that letters set and blanks clear.
        var (words, counted) = (0, 0);
        var classes = Classes;
        foreach (var c in text)
        {
            var kind = (uint)c < (uint)classes.Length ? classes[c] : Class(c);
            words += kind & ~counted & Letter;
            counted = (counted & ~(kind >> 1)) | (kind & Letter);
        }

        return words;
    }

    private static byte Class(char c) => char.IsWhiteSpace(c) ? Blank : char.IsLetterOrDigit(c) || char.IsHighSurrogate(c) ? Letter : (byte)0;
}
