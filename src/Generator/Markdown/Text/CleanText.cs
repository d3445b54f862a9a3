using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Generator.Markdown.Text;

/// <summary>A quick look at text that is nearly always clean, so that nothing is copied for it: eight characters at a time.</summary>
internal static class CleanText
{
    /// <summary>Whether <see cref="Arabic.DisplayText.Clean(string)"/> could change the text, line breaks apart.</summary>
    public static bool MayNeedCleaning(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var i = 1;
        if (units.Length > 0 && IsSuspect(units[0])) return true;
        for (; i + Vector128<ushort>.Count <= units.Length; i += Vector128<ushort>.Count)
        {
            var current = Vector128.Create(units.Slice(i, Vector128<ushort>.Count));
            var previous = Vector128.Create(units.Slice(i - 1, Vector128<ushort>.Count));

            // Words of Arabic letters and marks with single blanks between them: nearly all text.
            if ((IsWord(current) | (Is(current, ' ') & IsWord(previous))) == Vector128<ushort>.AllBitsSet) continue;
            if ((Suspects(current) | Pairs(previous, current)) != Vector128<ushort>.Zero) return true;
        }

        for (; i < units.Length; i++)
        {
            if (IsSuspect(units[i]) || IsPair(units[i - 1], units[i])) return true;
        }

        return false;
    }

    /// <summary>Where the first invisible character stands, of those that are dropped.</summary>
    public static int IndexOfControl(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isDropped = char.IsControl(text[i])
                ? text[i] is not ('\t' or '\n' or '\r')
                : char.GetUnicodeCategory(text[i]) == UnicodeCategory.Format && text[i] is not ('\u200C' or '\u200D');
            if (isDropped) return i;
        }

        return -1;
    }

    private static Vector128<ushort> IsWord(Vector128<ushort> c) => Within(c, 0x621, 0x652);

    // Controls, soft hyphen, combining accents and hamzas, format characters, presentation forms.
    private static Vector128<ushort> Suspects(Vector128<ushort> c) =>
        (Vector128.LessThan(c, Vector128.Create((ushort)0x20)) & ~(Is(c, '\n') | Is(c, '\r'))) | Within(c, 0x7F, 0x9F) | Is(c, '\u00AD') | Within(c, 0x300, 0x36F) | Is(c, '\u061C')
        | Within(c, 0x653, 0x655) | Within(c, 0x200B, 0x200F) | Within(c, 0x2028, 0x202E) | Within(c, 0x2066, 0x2069) | Vector128.GreaterThan(c, Vector128.Create((ushort)0xFB4F));

    private static bool IsSuspect(ushort c) =>
        c is (< 0x20 and not (0x0A or 0x0D)) or (>= 0x7F and <= 0x9F) or 0xAD or (>= 0x300 and <= 0x36F) or 0x61C or (>= 0x653 and <= 0x655) or (>= 0x200B and <= 0x200F)
            or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or >= 0xFB50;

    // Two blanks; a blank before a closing mark or after an opening one.
    private static Vector128<ushort> Pairs(Vector128<ushort> previous, Vector128<ushort> current)
    {
        var blank = Is(current, ' ');
        var closing = blank | Is(current, '.') | Is(current, '،') | Is(current, '؛') | Is(current, ':') | Is(current, '؟') | Is(current, '!') | Is(current, '»') | Is(current, '›') | Is(current, ')');
        var opening = Is(previous, '«') | Is(previous, '‹') | Is(previous, '(');
        return (Is(previous, ' ') & closing) | (opening & blank);
    }

    private static bool IsPair(ushort previous, ushort current) =>
        (previous == ' ' && (char)current is ' ' or '.' or '،' or '؛' or ':' or '؟' or '!' or '»' or '›' or ')') || ((char)previous is '«' or '‹' or '(' && current == ' ');

    private static Vector128<ushort> Is(Vector128<ushort> c, char wanted) => Vector128.Equals(c, Vector128.Create((ushort)wanted));

    private static Vector128<ushort> Within(Vector128<ushort> c, ushort low, ushort high) =>
        Vector128.LessThanOrEqual(c - Vector128.Create(low), Vector128.Create((ushort)(high - low)));
}
