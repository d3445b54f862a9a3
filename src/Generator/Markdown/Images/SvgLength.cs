using System.Buffers.Text;

namespace Generator.Markdown.Images;

/// <summary>A length of SVG in CSS pixels; 0 when it is relative (<c>%</c>, <c>em</c>) or damaged.</summary>
internal readonly record struct SvgLength(double Pixels)
{
    /// <summary>Reads <c>640</c>, <c>640px</c>, <c>12cm</c> (CSS Values 4 §6.2: 96 pixels an inch).</summary>
    public static SvgLength Parse(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\r\n"u8);
        if (!Utf8Parser.TryParse(text, out double number, out var length) || !double.IsFinite(number)) return default;
        var unit = text[length..];
        var pixels = unit switch
        {
            [] or [(byte)'p', (byte)'x'] => 1,
            [(byte)'i', (byte)'n'] => 96,
            [(byte)'c', (byte)'m'] => 96 / 2.54,
            [(byte)'m', (byte)'m'] => 96 / 25.4,
            [(byte)'p', (byte)'t'] => 96 / 72.0,
            [(byte)'p', (byte)'c'] => 16,
            _ => 0,
        };
        return new(number * pixels);
    }

    /// <summary>Width and height of <c>min-x min-y width height</c>; zeros when damaged.</summary>
    public static (double Width, double Height) ParseViewBox(ReadOnlySpan<byte> text)
    {
        Span<double> numbers = stackalloc double[4];
        for (var i = 0; i < 4; i++)
        {
            text = text.TrimStart(" ,\t\r\n"u8);
            if (!Utf8Parser.TryParse(text, out numbers[i], out var length) || !double.IsFinite(numbers[i])) return default;
            text = text[length..];
        }

        return (numbers[2], numbers[3]);
    }
}
