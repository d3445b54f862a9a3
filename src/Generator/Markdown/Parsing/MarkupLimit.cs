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

    /// <summary>Blanks before a list item or quotation: a hundred levels of two.</summary>
    private const int DeepestIndentation = 200;

    /// <summary>List markers before the text of a line.</summary>
    private const int DeepestMarkers = 100;

    private static readonly SearchValues<char> Markup = SearchValues.Create("*_[]`<~&\n!{");

    /// <summary>The error, or null.</summary>
    public static Diagnostic? Check(BodySource source, SourceLines lines) =>
        FirstExcess(source.Markdown) is >= 0 and var at ? MarkdownMessages.TooMuchMarkup(lines.At(at, 1), Most) : null;

    public static bool IsExceeded(ReadOnlySpan<char> markdown) => FirstExcess(markdown) >= 0;

    private static int FirstExcess(ReadOnlySpan<char> text)
    {
        var count = 0;
        var start = 0;
        var at = 0;
        IsBlankLineAfter(text, -1, out var isFirstTooDeep);
        if (isFirstTooDeep) return 0;
        while (true)
        {
            var next = text[at..].IndexOfAny(Markup);
            if (next < 0) return -1;
            at += next;
            if (text[at] == '\n')
            {
                if (IsBlankLineAfter(text, at, out var isTooDeep)) count = 0;
                if (isTooDeep) return at + 1;
            }
            else
            {
                if (count == 0) start = at;
                if (++count > Most) return start;
            }

            at++;
        }
    }

    private static bool IsBlankLineAfter(ReadOnlySpan<char> text, int lineBreak, out bool isTooDeep)
    {
        var markers = 0;
        for (var i = lineBreak + 1; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\t' or '\r') continue;
            isTooDeep = markers > DeepestMarkers || (i - lineBreak > DeepestIndentation && (text[i] is '-' or '+' or '*' or '>' || char.IsAsciiDigit(text[i])));
            if (isTooDeep || text[i] == '\n') return !isTooDeep && markers == 0;

            // "- - - a" and "1. 1. a" are lists in lists; "---" is not.
            var isMarker = text[i] is '-' or '+' or '*' or '.' or ')' || char.IsAsciiDigit(text[i]);
            if (!isMarker) return false;
            if (i + 1 < text.Length && text[i + 1] == ' ') markers++;
        }

        isTooDeep = markers > DeepestMarkers;
        return markers == 0;
    }
}
