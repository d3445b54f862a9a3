namespace Generator.Arabic;

/// <summary>Paths with backslashes, which read from left to right whatever the names of their folders are: C:\Users\أحمد, \\server\share.</summary>
internal static class WindowsPath
{
    /// <summary>The end of the path that begins at a place; 0 when none does. A blank is a part of it when a foreign name with a backslash behind follows.</summary>
    internal static int End(ReadOnlySpan<char> text, int start)
    {
        if (!Begins(text[start..])) return 0;
        var end = start + 2;
        while (end < text.Length && (!VisibleUrl.IsEnd(text[end]) || GoesOn(text, end))) end++;
        while (text[end - 1] is '.' or ',' or ':' or ';' or '!' or '?' or ')') end--;
        return end > start + 3 ? end : 0;
    }

    private static bool Begins(ReadOnlySpan<char> text) =>
        text.Length > 3 && (text.StartsWith(@"\\", StringComparison.Ordinal) ? char.IsAsciiLetterOrDigit(text[2]) : char.IsAsciiLetter(text[0]) && text[1] == ':' && text[2] == '\\');

    private static bool GoesOn(ReadOnlySpan<char> text, int blank)
    {
        if (text[blank] != ' ') return false;
        for (var i = blank + 1; i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '\\' or '_' or '-' or '(' or ')'); i++)
        {
            if (text[i] == '\\') return i > blank + 1;
        }
        return false;
    }
}
