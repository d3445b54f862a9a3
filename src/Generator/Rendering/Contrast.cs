using System.Buffers;
using System.Globalization;

namespace Generator.Rendering;

/// <summary>Contrast of two sRGB colours, written <c>#rgb</c> or <c>#rrggbb</c> (WCAG 2.2, "contrast ratio" and "relative luminance").</summary>
internal static class Contrast
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Whether a text is a colour in hexadecimal.</summary>
    public static bool IsColour(string text) => text.Length is 4 or 7 && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept(HexDigits) < 0;

    /// <summary>From 1 (the same) to 21 (black on white).</summary>
    public static double Between(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>White or near-black: whichever reads better on this ground.</summary>
    public static string TextOn(string ground) => Between(ground, "#ffffff") >= Between(ground, "#0b1218") ? "#ffffff" : "#0b1218";

    private static double Luminance(string colour)
    {
        var wide = colour.Length == 4 ? string.Concat(colour.Skip(1).SelectMany(static c => new[] { c, c })) : colour[1..];
        return (0.2126 * Linear(wide, 0)) + (0.7152 * Linear(wide, 2)) + (0.0722 * Linear(wide, 4));
    }

    private static double Linear(string hex, int start)
    {
        var value = int.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
