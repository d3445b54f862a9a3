using System.Globalization;
using System.Text;

namespace Generator.Rendering.Escaping;

/// <summary>Writes text for strings in scripts and JSON: nothing in it can end the string, the script or a CDATA section. Arabic stays as it is.</summary>
internal static class ScriptEscaper
{
    /// <summary>The text without quotes around it.</summary>
    public static string String(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length + 16);
        Append(text, result);
        return result.ToString();
    }

    /// <summary>Appends the text without quotes around it.</summary>
    public static void Append(ReadOnlySpan<char> text, StringBuilder result)
    {
        var before = '\0';
        foreach (var c in text)
        {
            switch (c)
            {
                // "${" would run code in a template literal.
                case '{' when before == '$': result.Append("\\u007B"); break;
                case '\\': result.Append("\\\\"); break;
                case '\n': result.Append("\\n"); break;
                case '\r': result.Append("\\r"); break;
                case '\t': result.Append("\\t"); break;

                // U+2028 and U+2029 end a line in old scripts; < > & could end the script element or begin a comment.
                case '"' or '\'' or '<' or '>' or '&' or '`' or '\u2028' or '\u2029' or '\u007F' or < ' ' or '\uFEFF':
                    result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    break;
                default: result.Append(c); break;
            }

            before = c;
        }
    }
}
