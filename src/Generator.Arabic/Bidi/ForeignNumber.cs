using System.Collections.Frozen;

namespace Generator.Arabic;

/// <summary>Decides about numbers: which are out of order by themselves, and which belong to the foreign word before them.</summary>
internal static class ForeignNumber
{
    /// <summary>Units in Latin letters: with the number before them they read from left to right.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = FrozenSet.ToFrozenSet(
    [
        "B", "KB", "MB", "GB", "TB", "Kbps", "Mbps", "Gbps", "Hz", "kHz", "MHz", "GHz", "THz", "W", "kW", "MW", "GW", "kWh", "MWh", "V", "mAh", "mm", "cm", "m", "km", "kg", "g", "mg",
        "ml", "L", "fps", "px", "dpi", "ppm", "AM", "PM", "am", "pm", "a.m", "p.m", "USD", "EUR", "GBP", "AED", "SAR", "EGP", "JOD", "KWD", "QAR",
    ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static IsolationItem Read(ReadOnlySpan<char> text, int start, int end, int limit, bool afterNumber)
    {
        if (NumberGroups.Read(text, start, end, limit) is { } groups) return groups;
        var from = ForeignAffixes.NumberStart(text, start, limit, afterNumber);
        return from < start ? new(from, ForeignAffixes.NumberEnd(text, end), IsPhrase: false, MustWrap: true) : new(start, end, IsPhrase: false, MustWrap: text[start..end].ContainsAny("⁺⁻₊₋"));
    }

    /// <summary>Whether a unit follows after one blank (50 GB, 25 °C).</summary>
    internal static bool HasForeignUnit(ReadOnlySpan<char> text, int start, int end)
    {
        if (ForeignPhrase.HasLetter(text[start..end])) return text[start..end].Contains('°');
        if (end + 1 >= text.Length || text[end] is not (' ' or '\u00A0') || !ForeignPhrase.IsCore(text, end + 1)) return false;
        return Units.Contains(text[(end + 1)..ForeignPhrase.TokenEnd(text, end + 1)]);
    }

    /// <summary>
    /// Whether a number after a foreign word is a thing of its own (a score, a time, a percentage, a quantity, a date) and not a part of the name, as in iPhone 15.
    /// </summary>
    internal static bool IsSeparate(ReadOnlySpan<char> text, int start, int end)
    {
        var number = text[start..end];
        if (number.ContainsAny(',', ':', '\u066C') || IsRange(number) || number.Count('/') == 2) return true;
        if (end >= text.Length) return false;
        if (text[end] is '%' or '٪' or '‰' || ForeignAffixes.IsCurrency(text[end])) return true;
        var rest = text[end..];
        if (rest.Length > 3 && rest[0] == ' ' && rest[1] is '-' or '–' && rest[2] == ' ' && BidiClasses.IsDigit(rest[3])) return true;
        return rest[0] is ' ' or '\u00A0' && CountedWords.StartsWithOne(rest[1..]);
    }

    /// <summary>A score (3-1) or a span of years (2011–2016); 737-800 is a model.</summary>
    private static bool IsRange(ReadOnlySpan<char> number)
    {
        var dash = number.IndexOfAny('-', '–');
        if (dash < 0) return false;
        var (left, right) = (dash, number.Length - dash - 1);
        return (left <= 2 && right <= 2) || (left == 4 && right == 4);
    }
}
