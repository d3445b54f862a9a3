namespace Generator.Arabic;

/// <summary>Names of the days of the week (CLDR 48, wide).</summary>
public static class WeekdayNames
{
    private static readonly string[] Names = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    /// <summary>The name with its article: الثلاثاء.</summary>
    public static string Of(DayOfWeek day) => Names[(int)day];
}
