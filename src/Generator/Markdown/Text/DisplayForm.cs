using Generator.Arabic;

namespace Generator.Markdown.Text;

/// <summary>Short texts without markup (alternative texts, captions, headlines) as readers see them.</summary>
internal static class DisplayForm
{
    /// <summary>The text, clean, on one line and with Arabic quotation marks where the language is Arabic.</summary>
    public static string Of(string text, bool isArabic)
    {
        if (CleanText.MayNeedCleaning(text)) text = DisplayText.Clean(text);
        return OneLine(isArabic ? Typeset.Of(text) : text);
    }

    /// <summary>The text with single blanks instead of line breaks and runs of blanks; no-break spaces stay.</summary>
    public static string OneLine(string text)
    {
        text = text.Trim(' ', '\n', '\t', '\r');
        if (!text.AsSpan().ContainsAny('\n', '\t', '\r') && !text.Contains("  ", StringComparison.Ordinal)) return text;
        return string.Join(' ', text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }
}
