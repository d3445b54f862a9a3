namespace Generator.Arabic;

/// <summary>
/// Large numbers in few characters, for counts of readers: 1.2 ألف، 3 آلاف، 15 مليون (CLDR 48, ar, compact decimals, long). CLDR has the plural for thousands
/// and millions only, and not for ten thousand; here 3 to 10 take it throughout, as the grammar wants: 10 آلاف، 5 مليارات.
/// </summary>
public static class CompactNumber
{
    private const int Thousand = 1000;

    private static readonly (string Singular, string Plural)[] Words = [("ألف", "آلاف"), ("مليون", "ملايين"), ("مليار", "مليارات"), ("تريليون", "تريليونات")];

    /// <summary>Below a thousand the number itself; two significant digits, or all before the point; halves are rounded up.</summary>
    /// <param name="number">The number.</param>
    /// <param name="style">The digits.</param>
    /// <param name="country">ISO 3166 code that decides the separators; null: the generic ones.</param>
    public static string Format(decimal number, DigitStyle style = DigitStyle.Latn, string? country = null)
    {
        var power = 0;
        var shown = Rounded(number);
        while (Math.Abs(shown) >= Thousand && power < Words.Length)
        {
            number /= Thousand;
            power++;
            shown = Rounded(number);
        }

        var text = NumberFormat.Format(shown, style, country);
        if (power == 0) return text;
        var (singular, plural) = Words[power - 1];
        var isFew = Math.Abs(shown) is >= 3 and <= 10 && shown == decimal.Truncate(shown);
        return $"{text}{ArabicCharacters.NoBreakSpace}{(isFew ? plural : singular)}";
    }

    private static decimal Rounded(decimal number) => Math.Abs(number) switch
    {
        < 1 => decimal.Round(number, 2, MidpointRounding.AwayFromZero),
        < 10 => decimal.Round(number, 1, MidpointRounding.AwayFromZero),
        _ => decimal.Round(number, 0, MidpointRounding.AwayFromZero),
    };
}
