using System.Buffers;
using Generator.Rendering;
using Generator.Rendering.Escaping;

namespace Generator.Outputs;

/// <summary>Writes XML as UTF-8 in one pass. Tags are literals of the caller; texts are escaped.</summary>
internal sealed class XmlOutput(Utf8Output output)
{
    /// <summary>Bytes of which a character that XML 1.0 §2.2 forbids is made, or begins: C0 controls, U+FFFE, U+FFFF.</summary>
    private static readonly SearchValues<byte> Suspects =
        SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0xEF]);

    /// <summary>Markup as it is.</summary>
    public void Raw(ReadOnlySpan<byte> markup) => output.Write(markup);

    /// <summary>Escaped text.</summary>
    public void Text(string text) => Escaper.Xml(text, output);

    /// <summary>A line with an element that holds a text: nothing when there is none.</summary>
    public void Element(ReadOnlySpan<byte> name, string? text)
    {
        if (string.IsNullOrEmpty(text)) return;
        output.Write("<"u8);
        output.Write(name);
        output.Write(">"u8);
        Text(text);
        output.Write("</"u8);
        output.Write(name);
        output.Write(">\n"u8);
    }

    /// <summary>A blank, an attribute's name and its escaped value.</summary>
    public void Attribute(ReadOnlySpan<byte> name, string value)
    {
        output.Write(" "u8);
        output.Write(name);
        output.Write("=\""u8);
        Text(value);
        output.Write("\""u8);
    }

    /// <summary>Text in CDATA sections, one more for each <c>]]&gt;</c> in it; characters that XML forbids are dropped.</summary>
    public void CData(ReadOnlySpan<byte> text)
    {
        output.Write("<![CDATA["u8);
        while (text.IndexOf("]]>"u8) is >= 0 and var end)
        {
            Allowed(text[..(end + 2)]);
            output.Write("]]><![CDATA["u8);
            text = text[(end + 2)..];
        }

        Allowed(text);
        output.Write("]]>"u8);
    }

    private void Allowed(ReadOnlySpan<byte> text)
    {
        while (text.IndexOfAny(Suspects) is >= 0 and var at)
        {
            var isLong = text[at] == 0xEF;
            var isForbidden = !isLong || (text.Length > at + 2 && text[at + 1] == 0xBF && text[at + 2] >= 0xBE);
            var length = isLong ? Math.Min(3, text.Length - at) : 1;
            output.Write(text[..(isForbidden ? at : at + length)]);
            text = text[(at + length)..];
        }

        output.Write(text);
    }
}
