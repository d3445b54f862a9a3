using System.Buffers;
using System.Globalization;

namespace Generator.Arabic;

/// <summary>The digits in use with Arabic: 0-9, Arabic-Indic U+0660..U+0669, Persian U+06F0..U+06F9.</summary>
public static class Digits
{
    private static readonly SearchValues<char> NotAscii = SearchValues.Create("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹");

    /// <summary>Arabic-Indic and Persian digits become 0-9, all else stays; the same instance when there are none.</summary>
    public static string ToAsciiDigits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(NotAscii)) return text;
        return string.Create(text.Length, text, static (output, text) =>
        {
            for (var i = 0; i < text.Length; i++) output[i] = ArabicCharacters.DigitValue(text[i]) is >= 0 and var value ? (char)('0' + value) : text[i];
        });
    }

    /// <summary>The digits 0-9 of a text in the wanted style, all else as it stands; the same instance when nothing changes.</summary>
    public static string InStyle(string text, DigitStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (style == DigitStyle.Latn || !text.AsSpan().ContainsAnyInRange('0', '9')) return text;
        return string.Create(text.Length, text, static (output, text) =>
        {
            for (var i = 0; i < text.Length; i++) output[i] = char.IsAsciiDigit(text[i]) ? (char)(text[i] - '0' + '٠') : text[i];
        });
    }

    /// <summary>A whole number without separators, with leading zeros up to a length.</summary>
    public static string Write(long number, DigitStyle style, int minimumLength = 1)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text.Length < minimumLength) text = text.PadLeft(minimumLength, '0');
        return InStyle(text, style);
    }
}
