using AngleSharp.Html.Dom.Events;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.Pages;

/// <summary>Parse errors of the HTML standard (13.2.2), as the parser names them.</summary>
internal static class SyntaxRules
{
    /// <summary>A page that is broken at its head repeats itself.</summary>
    private const int MostPerPage = 20;

    private const int MostBefore = 40;

    /// <summary>Notes an error of the parser.</summary>
    public static void Add(List<PageFinding> findings, string text, HtmlErrorEvent error)
    {
        if (findings.Count >= MostPerPage || text.Length == 0) return;
        var offset = Math.Clamp(error.Position.Position - 1, 0, text.Length - 1);
        var markup = Markup(text, offset, out var start);
        findings.Add(CheckMessages.HtmlSyntax(markup, error.Message.TrimEnd('.'), new Clue(ClueKind.Markup, markup, start, Before(text, start))));
    }

    private static string Before(string text, int start)
    {
        var before = text[Math.Max(0, start - MostBefore)..start];
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    /// <summary>The tag at a place, or before it.</summary>
    private static string Markup(string text, int offset, out int start)
    {
        start = text.LastIndexOf('<', offset);
        if (start < 0) start = offset;
        var end = text.AsSpan(start).IndexOfAny('>', '\n');
        return end < 0 ? text[start..Math.Min(text.Length, start + 60)] : text.Substring(start, Math.Min(end + (text[start + end] == '>' ? 1 : 0), 120));
    }
}
