using Generator.Data;

namespace Generator.Content;

/// <summary>
/// Reads a value that YAML refuses but that can only have been meant as text: <c>title: عاجل: انفجار</c>, <c>title: @name</c>,
/// <c>title: "قال" ومضى</c>. Where two readings are possible there is none.
/// </summary>
internal static class LooseScalar
{
    /// <param name="line">The line with its key.</param>
    /// <param name="start">Index after the colon.</param>
    /// <param name="lineNumber">1-based.</param>
    public static DataScalar? Read(ReadOnlySpan<char> line, int start, int lineNumber)
    {
        var value = line[start..].Trim();
        if (value.IsEmpty || value.Contains('\t')) return null;
        var column = line.Length - line[start..].TrimStart().Length + 1;
        if (value[0] is '"' or '\'') return Quoted(value, lineNumber, column);
        if (!CanOnlyBeText(value)) return null;
        return Plain(value, lineNumber, column);
    }

    private static DataScalar Plain(ReadOnlySpan<char> value, int line, int column)
    {
        var hashtag = 0;
        var comment = value.IndexOf(" #");
        if (comment >= 0)
        {
            if (comment + 2 < value.Length && value[comment + 2] != ' ') hashtag = column + comment + 1;
            else value = value[..comment].TrimEnd();
        }

        return new DataScalar(value.ToString(), true, line, column, value.Length) { HashtagColumn = hashtag };
    }

    private static bool CanOnlyBeText(ReadOnlySpan<char> value) => value[0] switch
    {
        '[' => IsBracketThenText(value, ']'),
        '{' => IsBracketThenText(value, '}'),
        '*' => value.Contains(' '),
        '&' or '!' => value.IndexOf(' ') is var blank and > 0 && value[(blank + 1)..].TrimStart()[0] is not ('[' or '{' or '"' or '\'' or '|' or '>'),
        '|' or '>' => value.Length > 1 && value[1] is not ('+' or '-') && !char.IsAsciiDigit(value[1]),
        '#' => false,
        _ => true,
    };

    private static bool IsBracketThenText(ReadOnlySpan<char> value, char close)
    {
        var end = value.IndexOf(close);
        return end > 0 && !value[(end + 1)..].Trim().IsEmpty && !value[(end + 1)..].Contains(close) && !value[(end + 1)..].TrimStart().StartsWith('#');
    }

    /// <summary>
    /// Straight quotes open after a blank and close before one. When the first closes before the end, the quotes belong to the text; when it closes at
    /// the end, with others inside, it encloses the text.
    /// </summary>
    private static DataScalar? Quoted(ReadOnlySpan<char> value, int line, int column)
    {
        if (value.Contains('\\')) return null;
        var (quote, depth) = (value[0], 0);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != quote || IsApostrophe(value, i)) continue;
            depth += i == 0 || value[i - 1] is ' ' or '(' or '«' ? 1 : -1;
            if (depth > 0) continue;
            if (i == value.Length - 1) return new DataScalar(value[1..^1].ToString(), false, line, column, value.Length);
            return value[(i + 1)..].TrimStart() is ['#', ..] ? null : Plain(value, line, column);
        }

        return null;
    }

    private static bool IsApostrophe(ReadOnlySpan<char> value, int i) =>
        value[i] == '\'' && i > 0 && i + 1 < value.Length && char.IsLetter(value[i - 1]) && char.IsLetter(value[i + 1]);
}
