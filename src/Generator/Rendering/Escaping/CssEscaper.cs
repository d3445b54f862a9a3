using System.Buffers;
using System.Globalization;
using System.Text;

namespace Generator.Rendering.Escaping;

/// <summary>Makes values safe inside of styles (CSS Syntax 3 §4.3).</summary>
internal static class CssEscaper
{
    /// <summary>What stands in place of a value that is not harmless; no property takes it.</summary>
    public const string Blocked = "blocked-value";

    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> Harmless = SearchValues.Create(LettersAndDigits + " #%.,-+_");
    private static readonly SearchValues<char> InString = SearchValues.Create(LettersAndDigits + " .,-_");
    private static readonly string[] Runnable = ["expression", "-moz-binding", "behavior"];

    /// <summary>A value of a declaration, or <see cref="Blocked"/>: it can neither end the declaration nor load or run anything.</summary>
    public static string Filter(string value) =>
        value.AsSpan().ContainsAnyExcept(Harmless) || Array.Exists(Runnable, word => value.Contains(word, StringComparison.OrdinalIgnoreCase)) ? Blocked : value;

    /// <summary>The inside of a quoted string; letters beyond ASCII stay as they are.</summary>
    public static string String(string value)
    {
        var result = new StringBuilder(value.Length + 16);
        foreach (var c in value)
        {
            if (InString.Contains(c) || c >= '\u00A0' && char.IsLetterOrDigit(c)) result.Append(c);
            else if (char.IsSurrogate(c)) result.Append(c);
            else result.Append(CultureInfo.InvariantCulture, $"\\{(c == '\0' ? 0xFFFD : c):X6}");
        }

        return result.ToString();
    }

    /// <summary>A URL or the end of one, for <c>url(…)</c> with or without quotes.</summary>
    /// <param name="value">The value.</param>
    public static string Url(string value)
    {
        if (!UrlEscaper.IsSafe(value)) return UrlEscaper.Blocked;
        return UrlEscaper.Normalize(value);
    }
}
