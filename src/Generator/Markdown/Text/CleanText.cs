using System.Buffers;
using System.Globalization;

namespace Generator.Markdown.Text;

/// <summary>A quick look at text that is nearly always clean, so that nothing is copied for it.</summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(static c => (char)c), '\u007F', .. Enumerable.Range(0x80, 0x20).Select(static c => (char)c), '\u00AD', '\u061C',
        '\u0653', '\u0654', '\u0655', '\u200B', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
        '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFFE', '\uFFFF', .. Enumerable.Range(0x0300, 0x70).Select(static c => (char)c),
        .. Enumerable.Range(0xFB50, 0xFDFF - 0xFB50 + 1).Select(static c => (char)c), .. Enumerable.Range(0xFE70, 0xFEFC - 0xFE70 + 1).Select(static c => (char)c),
    ]);

    private static readonly SearchValues<string> SuspectBlanks = SearchValues.Create(
        ["  ", " .", " ،", " ؛", " :", " ؟", " !", " »", " ›", " )", "« ", "‹ ", "( "], StringComparison.Ordinal);

    /// <summary>Whether cleaning could change the text.</summary>
    public static bool MayNeedCleaning(ReadOnlySpan<char> text) => text.ContainsAny(Suspects) || text.IndexOfAny(SuspectBlanks) >= 0;

    /// <summary>Where the first invisible character stands, of those that are dropped.</summary>
    public static int IndexOfControl(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) ? text[i] is not ('\t' or '\n' or '\r') : char.GetUnicodeCategory(text[i]) == UnicodeCategory.Format && text[i] is not ('\u200C' or '\u200D')) return i;
        }

        return -1;
    }
}
