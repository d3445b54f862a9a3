using System.Buffers;
using Generator.Arabic;

namespace Generator.Data;

/// <summary>Reads what is not prose (numbers, dates, fixed words) as it was meant.</summary>
internal static class TokenText
{
    /// <summary>Direction marks and isolates, zero-width characters, byte-order mark: invisible, and pasted along with text.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    private static readonly SearchValues<char> Ascii = SearchValues.Create("!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The text without blanks and typographic quotes around it and without invisible characters, digits in ASCII.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Ascii) < 0) return text;
        if (text.AsSpan().IndexOfAny(Invisible) >= 0) text = string.Concat(text.Where(static c => !Invisible.Contains(c)));
        text = text.Trim();
        if (CurlyQuotes.Enclose(text)) text = text[1..^1].Trim();
        return Digits.ToAsciiDigits(text);
    }
}
