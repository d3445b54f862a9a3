namespace Generator.Arabic;

/// <summary>The six conventions for the names of Gregorian months in Arabic (CLDR 48, by country).</summary>
public enum MonthStyle
{
    /// <summary>يناير، فبراير: Egypt, the Gulf, Libya, Sudan and generic Arabic.</summary>
    Default,

    /// <summary>كانون الثاني، شباط: Syria, Lebanon, Jordan, Palestine, Iraq.</summary>
    Levant,

    /// <summary>جانفي، فيفري: Algeria, Tunisia.</summary>
    Maghreb,

    /// <summary>يناير، فبراير … غشت، شتنبر: Morocco.</summary>
    Morocco,

    /// <summary>يناير، فبراير … أغشت، شتمبر: Mauritania.</summary>
    Mauritania,

    /// <summary>Both names with a slash: يناير/كانون الثاني.</summary>
    Dual,
}
