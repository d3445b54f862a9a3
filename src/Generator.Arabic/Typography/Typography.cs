using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace Generator.Arabic;

/// <summary>Conventions of running text beyond quotation marks. Never for code, addresses or raw HTML.</summary>
public static class Typography
{
    /// <summary>
    /// Three full stops become an ellipsis (two, a habit of headlines, stay), two spaced hyphens a dash, and the blank between a number and the name of a month, or هـ, a
    /// no-break space. The same instance when nothing changes.
    /// </summary>
    public static string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? output = null;
        var copied = 0;
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
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
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (Replacement(text, i, out var end) is not null) return true;
            i = end - 1;
        }
        return false;
    }

    /// <summary>The next full stop, hyphen or digit (or slash, which lies between them); -1 when there is none.</summary>
    private static int Next(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        for (; i + CharacterVectors.Count <= text.Length; i += CharacterVectors.Count)
        {
            var here = CharacterVectors.At(text, i);
            var found = (CharacterVectors.Within(here, '-', '9') | CharacterVectors.Within(here, '٠', '٩') | CharacterVectors.Within(here, '۰', '۹')).ExtractMostSignificantBits();
            if (found != 0) return i + BitOperations.TrailingZeroCount(found);
        }
        while (i < text.Length && !(text[i] is >= '-' and <= '9' || BidiClasses.IsDigit(text[i]))) i++;
        return i < text.Length ? i : -1;
    }

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
