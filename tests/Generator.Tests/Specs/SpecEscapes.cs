using System.Globalization;
using System.Text;

namespace Generator.Tests.Specs;

/// <summary>
/// Escapes for what a text file cannot show: <c>\xFF</c> (a byte), <c>\u{2028}</c> (a character), <c>\t</c>, <c>\r</c>, <c>\n</c>, <c>\0</c>, <c>\\</c>, a backslash at the end of
/// a line (no line break), and <c>\repeat{1000}{text}</c>.
/// </summary>
internal static class SpecEscapes
{
    /// <summary>The bytes that a text with escapes stands for.</summary>
    /// <exception cref="FormatException">An escape is unknown or not finished.</exception>
    public static byte[] Decode(string text)
    {
        using var bytes = new MemoryStream();
        for (var i = 0; i < text.Length;)
        {
            var end = text.IndexOf('\\', i);
            if (end < 0) end = text.Length;
            bytes.Write(Encoding.UTF8.GetBytes(text[i..end]));
            i = end < text.Length ? Escape(text, end + 1, bytes) : end;
        }

        return bytes.ToArray();
    }

    /// <summary>A message with its invisible characters made visible.</summary>
    public static string Show(string text) => string.Concat(text.EnumerateRunes().Select(static rune => IsInvisible(rune) ? $"\\u{{{rune.Value:X4}}}" : rune.ToString()));

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark;

    private static int Escape(string text, int i, MemoryStream bytes)
    {
        switch (i < text.Length ? text[i] : ' ')
        {
            case 'x':
                bytes.WriteByte(byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                return i + 3;
            case 'u':
                var code = Braces(text, i + 1, out var next);
                bytes.Write(Encoding.UTF8.GetBytes(new Rune(int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()));
                return next;
            case 'r' when text.AsSpan(i).StartsWith("repeat{", StringComparison.Ordinal):
                var count = int.Parse(Braces(text, i + "repeat".Length, out next), CultureInfo.InvariantCulture);
                var part = Decode(Braces(text, next, out next));
                for (var n = 0; n < count; n++) bytes.Write(part);
                return next;
            case var simple and ('t' or 'r' or 'n' or '0' or '\\'):
                bytes.WriteByte((byte)(simple switch { 't' => '\t', 'r' => '\r', 'n' => '\n', '0' => '\0', _ => '\\' }));
                return i + 1;
            case '\n':
                return i + 1;
            default:
                throw new FormatException($"There is no escape \"\\{(i < text.Length ? text[i] : "")}\".");
        }
    }

    private static string Braces(string text, int open, out int next)
    {
        if (open >= text.Length || text[open] != '{') throw new FormatException("An escape lacks its \"{\".");
        var depth = 0;
        for (next = open; next < text.Length; next++)
        {
            if (text[next] == '\\') next++;
            else if (text[next] == '{') depth++;
            else if (text[next] == '}' && --depth == 0) return text[(open + 1)..next++];
        }

        throw new FormatException("An escape lacks its \"}\".");
    }
}
