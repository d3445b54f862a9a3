using System.Buffers;

namespace Generator.Scaffolding;

/// <summary>Writes a text as a YAML scalar on one line.</summary>
internal static class YamlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("#[]{},'\"\u201C\u201D");

    /// <summary>The text, in single quotes where YAML would read something else into it (YAML 1.2.2, 7.3.3).</summary>
    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return IsPlain(line) ? line : $"'{line.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.AsSpan().IndexOfAny(Special) < 0 && !text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith(':')
        && text.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "نعم" or "لا");
}
