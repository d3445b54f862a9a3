namespace Generator.Arabic;

/// <summary>The word before a distance into the past.</summary>
public enum PastPreposition
{
    /// <summary>قبل (CLDR 48).</summary>
    Qabl,

    /// <summary>منذ, as many newsrooms write.</summary>
    Mundhu,
}
