using System.Buffers;
using System.Text;

namespace Generator.Arabic;

/// <summary>
/// Characters that no page should carry. Direction marks are among them: the generator isolates by markup, and an author's mark would fight it
/// (W3C, "How to use Unicode controls for bidi text").
/// </summary>
internal static class StrayCharacters
{
    internal static readonly SearchValues<char> All = SearchValues.Create(CharacterTable.Where(Contains));

    internal static bool Contains(char c) => c is < '\t' or (>= '\u000B' and <= '\u001F') or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u200B' or '\uFEFF'
        or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || BidiControls.Contains(c);

    internal static string Remove(ReadOnlySpan<char> text, out bool worthMention)
    {
        worthMention = false;
        var output = new StringBuilder(text.Length);
        var atStart = true;
        for (var next = text.IndexOfAny(All); next >= 0; next = text.IndexOfAny(All))
        {
            var c = text[next];
            output.Append(text[..next]);
            if (c is '\u0085' or '\u2028' or '\u2029' or '\u000B' or '\u000C') output.Append(' ');
            else if (c != '\r' && (c != '\uFEFF' || !atStart || next > 0)) worthMention = true;
            text = text[(next + 1)..];
            atStart = false;
        }
        return output.Append(text).ToString();
    }
}
