namespace Generator.Arabic;

/// <summary>Which form of a counted noun goes with a number (CLDR 48, plurals.xml, cardinals).</summary>
public static class Plurals
{
    /// <summary>The Arabic category; fractions are <see cref="PluralCategory.Other"/> and a sign changes nothing.</summary>
    public static PluralCategory Category(long count)
    {
        var number = count < 0 ? unchecked((ulong)-count) : (ulong)count;
        return number switch
        {
            0 => PluralCategory.Zero,
            1 => PluralCategory.One,
            2 => PluralCategory.Two,
            _ => (number % 100) switch
            {
                >= 3 and <= 10 => PluralCategory.Few,
                >= 11 => PluralCategory.Many,
                _ => PluralCategory.Other,
            },
        };
    }

    /// <inheritdoc cref="Category(long)"/>
    public static PluralCategory Category(decimal count)
    {
        if (count != decimal.Truncate(count)) return PluralCategory.Other;
        return Math.Abs(count) < 3 ? Category((long)count) : Category((long)(Math.Abs(count) % 100) + 100);
    }

    /// <inheritdoc cref="Category(long)"/>
    public static PluralCategory Category(double count)
    {
        if (!double.IsInteger(count)) return PluralCategory.Other;
        return Math.Abs(count) < 3 ? Category((long)count) : Category((long)(Math.Abs(count) % 100) + 100);
    }

    /// <summary>The category in a language: six forms in Arabic, two in English, Persian and the languages that count like them.</summary>
    /// <param name="language">BCP 47 tag; the part before the first hyphen decides. An unknown language counts like English.</param>
    /// <param name="count">The number as it is shown: in English 1.0 is not one.</param>
    public static PluralCategory Category(string language, decimal count)
    {
        ArgumentNullException.ThrowIfNull(language);
        var dash = language.AsSpan().IndexOfAny('-', '_');
        var primary = dash < 0 ? language.AsSpan() : language.AsSpan(0, dash);
        if (primary.Equals("ar", StringComparison.OrdinalIgnoreCase)) return Category(count);
        var magnitude = Math.Abs(count);
        var isOne = primary switch
        {
            _ when primary.Equals("fa", StringComparison.OrdinalIgnoreCase) => magnitude <= 1,
            _ when primary.Equals("fr", StringComparison.OrdinalIgnoreCase) => magnitude < 2,
            _ when primary.Equals("ckb", StringComparison.OrdinalIgnoreCase) || primary.Equals("tr", StringComparison.OrdinalIgnoreCase) => magnitude == 1,
            _ => magnitude == 1 && count.Scale == 0,
        };
        return isOne ? PluralCategory.One : PluralCategory.Other;
    }
}
