using System.Globalization;
using System.Runtime.CompilerServices;
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

    private static Vector128<ushort> IsWord(Vector128<ushort> c) => Within(c, 0x621, 0x64A);

    // Inlined, because methods that take vectors are not precompiled.
    // Controls, format characters, combining marks but tashkeel, presentation forms, and all that is too rare to be looked at closely.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Suspects(Vector128<ushort> c) =>
        (Vector128.LessThan(c, Vector128.Create((ushort)0x20)) & ~(Is(c, '\n') | Is(c, '\r'))) | Within(c, 0x7F, 0x9F) | Is(c, '\u00AD') | Within(c, 0x300, 0x36F) | Within(c, 0x483, 0x489)
        | Within(c, 0x591, 0x5C7) | Within(c, 0x610, 0x61C) & ~Is(c, '؛') | Within(c, 0x653, 0x65F) | Is(c, '\u0670') | Within(c, 0x6D6, 0x6ED) | Within(c, 0x700, 0x1FFF)
        | Within(c, 0x200B, 0x200F) | Within(c, 0x2028, 0x202E) | Within(c, 0x2060, 0x206F) | Within(c, 0x20D0, 0x20FF) | Vector128.GreaterThan(c, Vector128.Create((ushort)0x2BFF));

    private static bool IsSuspect(ushort c) => Suspects(Vector128.Create(c)) != Vector128<ushort>.Zero;

    // Two blanks; a blank before a closing mark or after an opening one; tashkeel not in the order of NFC (its classes follow the code points).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Pairs(Vector128<ushort> previous, Vector128<ushort> current)
    {
        var blank = Is(current, ' ');
        var closing = blank | Is(current, '.') | Is(current, '،') | Is(current, '؛') | Is(current, ':') | Is(current, '؟') | Is(current, '!') | Is(current, '»') | Is(current, '›') | Is(current, ')');
        var opening = Is(previous, '«') | Is(previous, '‹') | Is(previous, '(');
        var disordered = Within(previous, 0x64B, 0x652) & Within(current, 0x64B, 0x652) & Vector128.GreaterThan(previous, current);
        return (Is(previous, ' ') & closing) | (opening & blank) | disordered;
    }

    private static bool IsPair(ushort previous, ushort current) => Pairs(Vector128.Create(previous), Vector128.Create(current)) != Vector128<ushort>.Zero;

    private static Vector128<ushort> Is(Vector128<ushort> c, char wanted) => Vector128.Equals(c, Vector128.Create((ushort)wanted));

    private static Vector128<ushort> Within(Vector128<ushort> c, ushort low, ushort high) =>
        Vector128.LessThanOrEqual(c - Vector128.Create(low), Vector128.Create((ushort)(high - low)));
}
