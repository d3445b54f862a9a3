namespace Generator.Data;

/// <summary>The quotes that word processors put in place of the straight ones that YAML knows.</summary>
internal static class CurlyQuotes
{
    /// <summary>Whether one pair of typographic quotes stands around the whole text.</summary>
    public static bool Enclose(ReadOnlySpan<char> text) =>
        text.Length >= 2 && (text[0] is '“' or '”' or '„') && (text[^1] is '”' or '“') && text[1..^1].IndexOfAny('“', '”', '„') < 0;
}
