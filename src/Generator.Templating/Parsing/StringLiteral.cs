using System.Globalization;
using System.Text;

namespace Generator.Templating.Parsing;

/// <summary>Reads texts as they are written in templates.</summary>
internal static class StringLiteral
{
    /// <summary>The characters from <paramref name="start"/> up to <paramref name="end"/> with escapes replaced by what they stand for.</summary>
    public static string Unescape(string text, int start, int end, bool hasEscapes)
    {
        if (end <= start) return string.Empty;
        if (!hasEscapes) return text[start..end];
        StringBuilder result = new(end - start);
        for (var at = start; at < end; at++)
        {
            if (text[at] != '\\' || at + 1 >= end)
            {
                result.Append(text[at]);
                continue;
            }
            var escape = text[++at];
            switch (escape)
            {
                case '0': result.Append('\0'); break;
                case 'b': result.Append('\b'); break;
                case 'f': result.Append('\f'); break;
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case 'v': result.Append('\v'); break;
                case '\n': break;
                case '\r':
                    if (at + 1 < end && text[at + 1] == '\n') at++;
                    break;
                case 'u' or 'x':
                    var digits = escape == 'u' ? 4 : 2;
                    if (at + digits < end && ushort.TryParse(text.AsSpan(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                    {
                        result.Append((char)code);
                        at += digits;
                    }
                    break;
                default: result.Append(escape); break;
            }
        }
        return result.ToString();
    }
}
