using System.Buffers;

namespace Generator.Arabic;

/// <summary>Addresses in running text; even one with an Arabic path reads from left to right.</summary>
internal static class VisibleUrl
{
    private const int LongestScheme = 12;

    /// <summary>RFC 3986, section 3.1.</summary>
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>The end of the address that begins at a place (a scheme, or www.), without punctuation after it; 0 when none begins there.</summary>
    internal static int End(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        if (!HasScheme(rest) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !HasDomainAndPath(rest)) return 0;
        var end = start;
        while (end < text.Length && !IsEnd(text[end])) end++;
        while (end > start && text[end - 1] is '.' or ',' or ':' or ';' or '!' or '?' or '\'') end--;
        while (text[end - 1] == ')' && text[start..end].Count(')') > text[start..end].Count('(')) end--;
        return end;
    }

    private static bool HasScheme(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestScheme + 3)].IndexOf("://", StringComparison.Ordinal);
        return colon > 1 && !text[..colon].ContainsAnyExcept(SchemeCharacters);
    }

    /// <summary>example.com/…, also with an Arabic path.</summary>
    private static bool HasDomainAndPath(ReadOnlySpan<char> text)
    {
        var end = 0;
        var dots = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            if (text[end++] == '.') dots++;
        }
        return dots > 0 && end < text.Length && text[end] == '/' && end >= 4 && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetter(text[end - 2]);
    }

    internal static bool IsEnd(char c) => char.IsWhiteSpace(c) || c is '«' or '»' or '"' or '“' or '”' or '<' or '>' or '،' or '؛' or '؟' or '|' or '\uFFFC';
}
