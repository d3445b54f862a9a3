using System.Collections.Immutable;

namespace Generator.Markdown.Parsing;

/// <summary>The arguments of a container: <c>word</c>, <c>"several words"</c>, <c>«كلمات»</c>, <c>key=value</c>, <c>key="several words"</c>; a backslash keeps a quotation mark inside.</summary>
/// <param name="Positional">Arguments without a name.</param>
/// <param name="Named">Arguments with a name, in order.</param>
/// <param name="UnclosedQuote">Offset of a quotation mark that is never closed; -1 when all are.</param>
internal readonly record struct ComponentArguments(
    ImmutableArray<string> Positional, ImmutableArray<KeyValuePair<string, string>> Named, int UnclosedQuote)
{
    public static ComponentArguments Parse(string text)
    {
        List<string> positional = [];
        List<KeyValuePair<string, string>> named = [];
        var unclosed = -1;
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at == text.Length) break;
            var keyEnd = at;
            while (keyEnd < text.Length && IsKeyCharacter(text[keyEnd])) keyEnd++;
            if (keyEnd > at && keyEnd < text.Length && text[keyEnd] == '=')
            {
                var key = text[at..keyEnd];
                at = keyEnd + 1;
                named.Add(new(key, Value(text, ref at, ref unclosed)));
            }
            else
            {
                positional.Add(Value(text, ref at, ref unclosed));
            }
        }

        return new([.. positional], [.. named], unclosed);
    }

    private static bool IsKeyCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static string Value(string text, ref int at, ref int unclosed)
    {
        var start = at;
        if (at < text.Length && ClosingMark(text[at]) is var close and not '\0')
        {
            var end = Closing(text, at + 1, close);
            if (end >= 0)
            {
                at = end + 1;
                return text[(start + 1)..end].Replace($"\\{close}", $"{close}", StringComparison.Ordinal);
            }

            if (unclosed < 0) unclosed = at;
        }

        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return text[start..at];
    }

    // The first mark before a blank or the end, so that a title may quote; a backslash hides one. Without such a mark, the first of all.
    private static int Closing(string text, int from, char close)
    {
        var first = -1;
        for (var i = text.IndexOf(close, from); i >= 0; i = text.IndexOf(close, i + 1))
        {
            if (text[i - 1] == '\\') continue;
            if (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) return i;
            if (first < 0) first = i;
        }

        return first;
    }

    private static char ClosingMark(char open) => open switch
    {
        '"' => '"',
        '\'' => '\'',
        '«' => '»',
        '“' => '”',
        '”' => '“',
        _ => '\0',
    };
}
