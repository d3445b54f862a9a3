namespace Generator.Markdown;

/// <summary>
/// Directional and other control characters of a body, which go before it is parsed: they must not reach code, addresses or raw HTML either, where they
/// can show one thing and mean another (UTS #55, "Unicode Source Code Handling").
/// </summary>
internal static class DirectionControls
{
    /// <summary>The text without them, and their offsets in it; the same instance when there are none.</summary>
    public static string Remove(string markdown, List<int> removed)
    {
        removed.Clear();
        var first = IndexOf(markdown);
        if (first < 0) return markdown;
        var kept = new System.Text.StringBuilder(markdown, 0, first, markdown.Length);
        for (var i = first; i < markdown.Length; i++)
        {
            if (IsControl(markdown[i])) removed.Add(i);
            else kept.Append(markdown[i]);
        }

        return kept.ToString();
    }

    /// <summary>The same for those who do not ask where they stood.</summary>
    public static string Remove(string markdown) => IndexOf(markdown) < 0 ? markdown : Remove(markdown, []);

    private static int IndexOf(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            // ranges are searched by vectors; « ” » and « – » lie in one of them and are passed over
            var next = Nearest(text[at..]);
            if (next < 0) return -1;
            at += next;
            if (IsControl(text[at])) return at;
        }

        return -1;
    }

    private static int Nearest(ReadOnlySpan<char> text)
    {
        var general = text.IndexOfAnyInRange('\u200E', '\u2069');
        if (general >= 0) text = text[..general];
        var arabic = text.IndexOf('\u061C');
        if (arabic >= 0) text = text[..arabic];
        var low = text.IndexOfAnyInRange('\u0001', '\b');
        if (low >= 0) text = text[..low];
        var high = text.IndexOfAnyInRange('\u000E', '\u001F');
        return high >= 0 ? high : low >= 0 ? low : arabic >= 0 ? arabic : general;
    }

    private static bool IsControl(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\u0001' and <= '\b') or (>= '\u000E' and <= '\u001F');
}
