using System.Buffers;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Markdown.Parsing;

/// <summary>
/// Refuses paragraphs with absurd amounts of markup characters before they are parsed: the time for some of them grows with the square of their
/// number (brackets, emphasis, code spans), and no author writes so many between two blank lines.
/// </summary>
internal static class MarkupLimit
{
    /// <summary>Most markup characters between two blank lines. Rows of tables and list items count afresh.</summary>
    public const int Most = 5000;

    private static readonly SearchValues<char> Markup = SearchValues.Create("*_[]`<~&\n!{");

    /// <summary>The error, or null.</summary>
    public static Diagnostic? Check(BodySource source, SourceLines lines)
    {
        var text = source.Markdown.AsSpan();
        var count = 0;
        var start = 0;
        var at = 0;
        while (true)
        {
            var next = text[at..].IndexOfAny(Markup);
            if (next < 0) return null;
            at += next;
            if (text[at] == '\n')
            {
                if (IsBlankLineAfter(text, at)) count = 0;
            }
            else
            {
                if (count == 0) start = at;
                if (++count > Most) return MarkdownMessages.TooMuchMarkup(lines.At(start, 1), Most);
            }

            at++;
        }
    }

    private static bool IsBlankLineAfter(ReadOnlySpan<char> text, int lineBreak)
    {
        for (var i = lineBreak + 1; i < text.Length; i++)
        {
            if (text[i] == '\n') return true;
            if (text[i] is not (' ' or '\t' or '\r')) return false;
        }

        return true;
    }
}
