namespace Generator.Arabic;

/// <summary>Units of time after a preposition, so in the genitive: قبل دقيقتين (CLDR 48, ar, relative time; its few seconds are ثوانِ, which lacks a nunation).</summary>
internal static class UnitNouns
{
    /// <summary>By <see cref="TimeUnit"/>: one, two, few, many, other.</summary>
    private static readonly string[][] Forms =
    [
        ["ثانية واحدة", "ثانيتين", "ثوانٍ", "ثانية", "ثانية"],
        ["دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة", "دقيقة"],
        ["ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة"],
        ["يوم واحد", "يومين", "أيام", "يومًا", "يوم"],
        ["أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع"],
        ["شهر واحد", "شهرين", "أشهر", "شهرًا", "شهر"],
        ["سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"],
    ];

    /// <summary>What stands behind the preposition: the noun alone for one and two, the number before it for all others.</summary>
    internal static string Counted(ulong amount, TimeUnit unit, DigitStyle digits, string? country)
    {
        var category = Plurals.Category((decimal)amount);
        var forms = Forms[(int)unit];
        return category switch
        {
            PluralCategory.One => forms[0],
            PluralCategory.Two => forms[1],
            _ => $"{NumberFormat.Format((decimal)amount, digits, country)}{ArabicCharacters.NoBreakSpace}{forms[category switch { PluralCategory.Few => 2, PluralCategory.Many => 3, _ => 4 }]}",
        };
    }
}
