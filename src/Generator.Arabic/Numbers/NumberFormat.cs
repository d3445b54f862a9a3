using System.Globalization;

namespace Generator.Arabic;

/// <summary>
/// Numbers in generated text, by country (CLDR 48) but without CLDR's direction marks: the minus sign is U+002D before the number, to be isolated by markup.
/// </summary>
public static class NumberFormat
{
    private const char ArabicDecimal = '\u066B';
    private const char ArabicGroup = '\u066C';
    private const char ArabicPercent = '\u066A';

    /// <summary>1,234,567; 1.234.567 in Lebanon, Libya and the Maghreb; ١٬٢٣٤٬٥٦٧ with Arabic-Indic digits.</summary>
    /// <param name="number">The number.</param>
    /// <param name="style">The digits.</param>
    /// <param name="country">ISO 3166 code that decides the separators; null: the generic ones.</param>
    public static string Format(long number, DigitStyle style = DigitStyle.Latn, string? country = null) =>
        Localize(number.ToString("#,0", CultureInfo.InvariantCulture), style, country);

    /// <summary>1,234.5, with at most the given number of decimals (half to even, as CLDR) and no trailing zeros.</summary>
    /// <param name="number">The number.</param>
    /// <param name="style">The digits.</param>
    /// <param name="country">ISO 3166 code that decides the separators; null: the generic ones.</param>
    /// <param name="maxDecimals">CLDR's standard pattern has 3.</param>
    public static string Format(decimal number, DigitStyle style = DigitStyle.Latn, string? country = null, int maxDecimals = 3)
    {
        // Most numbers are of pages and minutes; they need no pattern.
        if (number is >= 0 and < 1000 && decimal.IsInteger(number) && decimal.IsPositive(number)) return Localize(((int)number).ToString(CultureInfo.InvariantCulture), style, country);
        var rounded = decimal.Round(number, maxDecimals, MidpointRounding.ToEven);
        return Localize(rounded.ToString("#,0.############################", CultureInfo.InvariantCulture), style, country);
    }

    /// <summary>A ratio as a percentage: 0.25 gives 25%, ٢٥٪ with Arabic-Indic digits.</summary>
    /// <param name="ratio">1 is a hundred percent.</param>
    /// <param name="style">The digits.</param>
    /// <param name="country">ISO 3166 code that decides separators and sign; null: the generic ones.</param>
    /// <param name="maxDecimals">CLDR's percent pattern has none.</param>
    public static string Percent(decimal ratio, DigitStyle style = DigitStyle.Latn, string? country = null, int maxDecimals = 0)
    {
        var sign = style == DigitStyle.Arab ? ArabicPercent : CountryConventions.Of(country).PercentSign;
        return Format(ratio * 100, style, country, maxDecimals) + sign;
    }

    private static string Localize(string invariant, DigitStyle style, string? country)
    {
        var conventions = CountryConventions.Of(country);
        var (point, group) = style == DigitStyle.Arab ? (ArabicDecimal, ArabicGroup) : (conventions.DecimalSeparator, conventions.GroupSeparator);
        if (style == DigitStyle.Latn && point == '.') return invariant;
        return string.Create(invariant.Length, (invariant, style, point, group), static (output, state) =>
        {
            for (var i = 0; i < output.Length; i++)
            {
                output[i] = state.invariant[i] switch
                {
                    '.' => state.point,
                    ',' => state.group,
                    >= '0' and <= '9' and var digit when state.style == DigitStyle.Arab => (char)(digit - '0' + '٠'),
                    var other => other,
                };
            }
        });
    }
}
