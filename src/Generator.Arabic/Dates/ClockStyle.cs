namespace Generator.Arabic;

/// <summary>How times of day are written.</summary>
public enum ClockStyle
{
    /// <summary>2:05 م.</summary>
    TwelveHours,

    /// <summary>14:05.</summary>
    TwentyFourHours,
}
