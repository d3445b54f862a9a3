namespace Generator.Arabic;

/// <summary>The direction of a text by its first strong character (UAX #9, rules P2 and P3).</summary>
public enum TextDirection
{
    /// <summary>No strong character: the text takes the direction around it.</summary>
    Neutral,

    /// <summary>Latin, Greek, Cyrillic, …</summary>
    LeftToRight,

    /// <summary>Arabic, Hebrew, …</summary>
    RightToLeft,
}
