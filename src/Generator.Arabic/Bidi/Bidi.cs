using System.Text;

namespace Generator.Arabic;

/// <summary>
/// Keeps foreign words and numbers in order inside Arabic text by markup (<c>bdi</c>), never by control characters (UAX #9; W3C, "Inline markup and
/// bidirectional text").
/// </summary>
public static class Bidi
{
    /// <summary>The direction of the first strong character.</summary>
    public static TextDirection Direction(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (BidiClasses.StrongAt(text, i))
            {
                case > 0: return TextDirection.RightToLeft;
                case < 0: return TextDirection.LeftToRight;
            }
        }
        return TextDirection.Neutral;
    }

    /// <summary>
    /// Whether a value of unknown language (an author, a source, a tag) must be isolated on a page from right to left: it holds a left-to-right letter, or is
    /// text that begins or ends with neither a letter nor a digit.
    /// </summary>
    public static bool NeedsIsolation(ReadOnlySpan<char> value)
    {
        var hasLetters = false;
        for (var i = 0; i < value.Length; i++)
        {
            var strong = BidiClasses.StrongAt(value, i);
            if (strong < 0) return true;
            hasLetters |= strong > 0;
        }
        var text = value.Trim();
        return hasLetters && (IsNeutral(text[0]) || IsNeutral(text[^1]));
    }

    /// <summary>Whether the text holds a directional formatting character.</summary>
    public static bool HasControls(ReadOnlySpan<char> text) => text.ContainsAny(BidiControls.All);

    /// <summary>The text without directional formatting characters; the same instance when it has none.</summary>
    public static string StripControls(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var next = text.AsSpan().IndexOfAny(BidiControls.All);
        if (next < 0) return text;
        var output = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (; next >= 0; next = rest.IndexOfAny(BidiControls.All))
        {
            output.Append(rest[..next]);
            rest = rest[(next + 1)..];
        }
        return output.Append(rest).ToString();
    }

    private static bool IsNeutral(char c) => !char.IsLetterOrDigit(c) && !ArabicCharacters.IsMark(c) && c != ArabicCharacters.Tatweel && !char.IsSurrogate(c);
}
