namespace Generator.Templating.Builtins;

/// <summary>Tags taken out of a text.</summary>
internal static partial class HtmlFunctions
{
    /// <summary>
    /// Removes scripts and styles with their contents, comments, and tags. Where one of them is not closed, only its tag goes, and a <c>&lt;</c> without
    /// <c>&gt;</c> behind it stays.
    /// </summary>
    /// <remarks>No protection against hostile markup: it matches text, it does not parse HTML.</remarks>
    public static string? Strip(string? text)
    {
        if (text is null || !text.Contains('<', StringComparison.Ordinal)) return text;
        TextBuilder plain = new(text.Length);
        StripScanner scanner = new(text);
        var from = 0;
        for (var tag = text.IndexOf('<', StringComparison.Ordinal); tag >= 0; tag = text.IndexOf('<', from))
        {
            var end = scanner.EndOfMarkup(tag);
            if (end < 0) break;
            plain.Append(text.AsSpan(from, tag - from));
            from = end;
        }
        plain.Append(text.AsSpan(from));
        return plain.ToString();
    }

    /// <summary>Finds where markup ends, and remembers which ends do not occur any more, so that unclosed markup does not make the scan quadratic.</summary>
    private struct StripScanner(string text)
    {
        private bool _noScriptEnd;
        private bool _noCommentEnd;
        private bool _noStyleEnd;

        /// <returns>Where the text goes on after the markup; -1 when no <c>&gt;</c> follows.</returns>
        public int EndOfMarkup(int tag)
        {
            var end = End(tag, "<script", "</script>", ref _noScriptEnd);
            if (end < 0) end = End(tag, "<!--", "-->", ref _noCommentEnd);
            if (end < 0) end = End(tag, "<style", "</style>", ref _noStyleEnd);
            return end >= 0 ? end : text.IndexOf('>', tag) + 1 is > 0 and var next ? next : -1;
        }

        private readonly int End(int tag, string opening, string closing, ref bool isMissing)
        {
            if (isMissing || !text.AsSpan(tag).StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return -1;
            var end = text.IndexOf(closing, tag + opening.Length, StringComparison.OrdinalIgnoreCase);
            isMissing = end < 0;
            return end < 0 ? -1 : end + closing.Length;
        }
    }
}
