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
            switch (BidiClasses.At(text, i))
            {
                case BidiClass.Right: return TextDirection.RightToLeft;
                case BidiClass.Left: return TextDirection.LeftToRight;
            }
        }
        return TextDirection.Neutral;
    }

    /// <summary>Whether the text holds a letter that is written from right to left.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (BidiClasses.At(text, i) == BidiClass.Right) return true;
        }
        return false;
    }

    /// <summary>
    /// Adds the parts of running text on a page from right to left that must be wrapped in <c>bdi</c>, in order, and returns whether there are any. Works on the
    /// text of one block: put U+FFFC where other markup (code, an image, something already isolated) stands. Parts never begin or end with a blank.
    /// </summary>
    public static bool Isolates(ReadOnlySpan<char> text, List<IsolatedRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        if (!BidiClasses.MayNeedIsolation(text)) return false;
        var scanner = new IsolationScanner(text, runs);
        scanner.Scan();
        return scanner.Found;
    }

    /// <summary>
    /// How to wrap a value of unknown language on a page from right to left: it needs it when it holds a left-to-right letter, begins or ends with neither a
    /// letter nor a digit, or is a number whose groups or sign would change places (not a percentage, a range or a score).
    /// </summary>
    public static ValueIsolation Isolation(ReadOnlySpan<char> value)
    {
        var text = value.Trim();
        if (text.IsEmpty) return ValueIsolation.None;
        var (first, hasForeign, isArabic) = (BidiClass.Neutral, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var strong = BidiClasses.At(text, i);
            isArabic |= strong == BidiClass.Right || text[i] == '،'; // a list with Arabic commas is read from the right
            hasForeign |= strong == BidiClass.Left;
            if (first == BidiClass.Neutral && strong is BidiClass.Left or BidiClass.Right) first = strong;
        }
        var neutralEnds = IsNeutral(text[0]) || IsNeutral(text[^1]);
        if (isArabic && (hasForeign || neutralEnds)) return first == BidiClass.Right ? ValueIsolation.Auto : ValueIsolation.RightToLeft;
        if (isArabic) return ValueIsolation.None;
        if (hasForeign) return neutralEnds ? ValueIsolation.LeftToRight : ValueIsolation.Auto;
        var scanner = new IsolationScanner(text, runs: null);
        scanner.Scan();
        return scanner.Found ? ValueIsolation.LeftToRight : ValueIsolation.None;
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
