using System.Buffers;
using System.Text;

namespace Generator.Arabic;

/// <summary>Conventions of running text beyond quotation marks. Never for code, addresses or raw HTML.</summary>
public static class Typography
{
    private static readonly SearchValues<char> Triggers = SearchValues.Create(".-0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹");

    /// <summary>
    /// Three full stops become an ellipsis (two, a habit of headlines, stay), two spaced hyphens a dash, and the blank between a number and the name of a month, or هـ, a
    /// no-break space. The same instance when nothing changes.
    /// </summary>
    public static string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? output = null;
        var copied = 0;
        for (var i = text.AsSpan().IndexOfAny(Triggers); i >= 0; i = Next(text, i))
        {
            if (Replacement(text, i, out var end) is not { } replacement)
            {
                i = end - 1;
                continue;
            }
            (output ??= new StringBuilder(text.Length)).Append(text, copied, i - copied).Append(replacement);
            copied = end;
            i = end - 1;
        }
        return output is null ? text : output.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether <see cref="Apply"/> would change the text, for those who have no string yet.</summary>
    public static bool Changes(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAny(Triggers); i >= 0; i = Next(text, i))
        {
            if (Replacement(text, i, out var end) is not null) return true;
            i = end - 1;
        }
        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int i) => text[(i + 1)..].IndexOfAny(Triggers) is >= 0 and var next ? i + 1 + next : -1;

    /// <summary>What stands for the run of full stops, hyphens or digits at a place, or null when it stays; and where the run ends.</summary>
    private static string? Replacement(ReadOnlySpan<char> text, int start, out int end)
    {
        var first = text[start];
        end = start + 1;
        if (BidiClasses.IsDigit(first))
        {
            while (end < text.Length && BidiClasses.IsDigit(text[end])) end++;
            if (end >= text.Length || text[end] != ' ' || !DateWords.StartWith(text[(end + 1)..])) return null;
            var number = text[start..end++];
            return string.Concat(number, [ArabicCharacters.NoBreakSpace]);
        }
        while (end < text.Length && text[end] == first) end++;
        return (first, end - start) switch
        {
            ('.', 3) => "…",
            ('-', 2) when IsBlank(text, start - 1) && IsBlank(text, end) => "–",
            ('-', 3) when IsBlank(text, start - 1) && IsBlank(text, end) => "—",
            _ => null,
        };
    }

    private static bool IsBlank(ReadOnlySpan<char> text, int i) => i >= 0 && i < text.Length && text[i] is ' ' or ArabicCharacters.NoBreakSpace;
}
