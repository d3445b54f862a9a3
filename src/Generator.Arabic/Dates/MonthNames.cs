namespace Generator.Arabic;

/// <summary>Names of the Gregorian months (CLDR 48, wide; Arabic has no shorter form).</summary>
public static class MonthNames
{
    private static readonly string[] Default =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private static readonly string[] Levant =
        ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"];

    private static readonly string[] Maghreb =
        ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private static readonly string[] Morocco =
        ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"];

    private static readonly string[] Mauritania =
        ["يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيو", "يوليو", "أغشت", "شتمبر", "أكتوبر", "نوفمبر", "دجمبر"];

    private static readonly string[] Dual = [.. Default.Zip(Levant, static (common, levant) => $"{common}/{levant}")];

    /// <param name="month">1 to 12.</param>
    /// <param name="style">The country's convention.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static string Of(int month, MonthStyle style = MonthStyle.Default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return All(style)[month - 1];
    }

    /// <summary>Every spelling in any convention but the dual one, for finding months in running text.</summary>
    internal static IEnumerable<string> AllSpellings =>
        new[] { Default, Levant, Maghreb, Morocco, Mauritania }.SelectMany(static names => names).Distinct(StringComparer.Ordinal);

    private static string[] All(MonthStyle style) => style switch
    {
        MonthStyle.Levant => Levant,
        MonthStyle.Maghreb => Maghreb,
        MonthStyle.Morocco => Morocco,
        MonthStyle.Mauritania => Mauritania,
        MonthStyle.Dual => Dual,
        _ => Default,
    };
}
