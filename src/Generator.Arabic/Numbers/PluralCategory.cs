namespace Generator.Arabic;

/// <summary>The plural categories of CLDR; Arabic uses all six.</summary>
public enum PluralCategory
{
    /// <summary>Numbers without a form of their own: 100, 1000, fractions.</summary>
    Other,

    /// <summary>Nothing counted.</summary>
    Zero,

    /// <summary>دقيقة واحدة.</summary>
    One,

    /// <summary>دقيقتان: the noun is the number.</summary>
    Two,

    /// <summary>3 to 10: دقائق.</summary>
    Few,

    /// <summary>11 to 99: دقيقة.</summary>
    Many,
}
