using System.Globalization;

namespace Generator.Arabic;

/// <summary>Shortens text for descriptions and cards.</summary>
public static class TextCut
{
    private const char Ellipsis = '…';

    /// <summary>
    /// At most so many UTF-16 code units, the ellipsis included: whole words, or whole grapheme clusters (UAX #29) of a word that alone is too long; no
    /// punctuation before the ellipsis. The same instance when the text fits.
    /// </summary>
    public static string AtWord(string text, int maxChars)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxChars, 1);
        if (text.Length <= maxChars) return text;
        var room = text.AsSpan(0, maxChars - 1);
        var end = char.IsWhiteSpace(text[room.Length]) ? room.Length : LastBlank(room);
        var kept = room[..end].TrimEnd();
        kept = kept[..WithoutTrailingPunctuation(kept)];
        if (kept.IsEmpty) kept = room[..WholeGraphemes(text, room.Length)];
        return string.Concat(kept, [Ellipsis]);
    }

    private static int LastBlank(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (char.IsWhiteSpace(text[i])) return i;
        }
        return 0;
    }

    /// <summary>Commas, dashes and opening marks have nothing to introduce once the rest is gone; a closing quotation mark or bracket stays.</summary>
    private static int WithoutTrailingPunctuation(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '،' or '؛' or ':' or ',' or ';' or '.' or '…' or '-' or '–' or '—' or '«' or '‹' or '(' or '[' or '|' or '/')) end--;
        return end;
    }

    private static int WholeGraphemes(string text, int room)
    {
        var end = 0;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            if (end + length > room) break;
            end += length;
        }
        return end;
    }
}
