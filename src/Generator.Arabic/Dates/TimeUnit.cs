namespace Generator.Arabic;

/// <summary>What a distance in time is counted in.</summary>
public enum TimeUnit
{
    /// <summary>ثانية.</summary>
    Second,

    /// <summary>دقيقة.</summary>
    Minute,

    /// <summary>ساعة.</summary>
    Hour,

    /// <summary>يوم.</summary>
    Day,

    /// <summary>أسبوع.</summary>
    Week,

    /// <summary>شهر.</summary>
    Month,

    /// <summary>سنة.</summary>
    Year,
}
