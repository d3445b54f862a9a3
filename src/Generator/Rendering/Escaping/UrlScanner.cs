using System.Buffers;

namespace Generator.Rendering.Escaping;

/// <summary>Follows the template's own text of a URL as far as it matters what a value printed behind it could become.</summary>
internal static class UrlScanner
{
    private static readonly SearchValues<char> Ignored = SearchValues.Create("\t\n\r");

    /// <summary>The state after a piece of the URL, its character references resolved.</summary>
    public static MarkupState Advance(MarkupState state, ReadOnlySpan<char> text)
    {
        if (state.UrlPart is UrlPart.Code or UrlPart.Query || text.IsEmpty) return state;
        if (state.UrlPart is UrlPart.Path or UrlPart.Mixed) return text.IndexOfAny('?', '#') >= 0 ? state with { UrlPart = UrlPart.Query } : state;

        // Browsers drop tabs and line breaks everywhere, and controls and blanks at the beginning (WHATWG URL §4.4).
        var value = state.Value + Without(text);
        if (state.UrlPart == UrlPart.Start) value = WithoutLeadingControls(value);
        if (value.Length == 0) return state;
        var end = value.AsSpan().IndexOfAny(":/?#\\");
        if (end < 0) return state with { Value = value, UrlPart = state.UrlPart == UrlPart.Start ? UrlPart.Name : state.UrlPart };
        if (value[end] == ':') return state with { Value = "", UrlPart = state.UrlPart != UrlPart.Printed && IsHarmless(value[..end].ToLowerInvariant()) ? After(value, end) : UrlPart.Code };
        return state with { Value = "", UrlPart = After(value, end) };
    }

    /// <summary>The state after a value was printed.</summary>
    public static MarkupState Printed(MarkupState state) => state.UrlPart == UrlPart.Start ? state with { UrlPart = UrlPart.Printed } : state;

    private static UrlPart After(string value, int end) => value.AsSpan(end).IndexOfAny('?', '#') >= 0 ? UrlPart.Query : UrlPart.Path;

    /// <summary>Schemes of other programs (<c>viber:</c>, <c>tg:</c>) are the template's business; those that run code or hold a document are not.</summary>
    private static bool IsHarmless(string scheme) =>
        scheme is not ("javascript" or "vbscript" or "livescript" or "mocha" or "data" or "blob" or "filesystem" or "about" or "view-source" or "jar" or "feed" or "srcdoc");

    private static string Without(ReadOnlySpan<char> text) =>
        text.ContainsAny(Ignored) ? text.ToString().Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal) : text.ToString();

    private static string WithoutLeadingControls(string value)
    {
        var start = 0;
        while (start < value.Length && value[start] <= ' ') start++;
        return value[start..];
    }
}
