namespace Generator.Arabic;

/// <summary>
/// Distances in time in words (CLDR 48, ar, relative time). A printed page goes stale with them: they are for two fixed times, or for text that is made when it
/// is read.
/// </summary>
public static class RelativeTime
{
    private const int HoursOfADay = 24;
    private const int DaysOfAWeek = 7;
    private const int MonthsOfAYear = 12;

    /// <summary>قبل 3 دقائق for -3, خلال دقيقتين for 2; zero counts as the future, as in CLDR.</summary>
    /// <param name="amount">Negative: in the past.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="past">The word for the past.</param>
    /// <param name="digits">The digits.</param>
    /// <param name="country">ISO 3166 code that decides the separators; null: the generic ones.</param>
    public static string Counted(long amount, TimeUnit unit, PastPreposition past = PastPreposition.Qabl, DigitStyle digits = DigitStyle.Latn, string? country = null)
    {
        var preposition = amount >= 0 ? "خلال" : past == PastPreposition.Mundhu ? "منذ" : "قبل";
        return $"{preposition} {UnitNouns.Counted(amount < 0 ? unchecked((ulong)-amount) : (ulong)amount, unit, digits, country)}";
    }

    /// <summary>The word that needs no number: الآن, أمس, الشهر الماضي; null where the language has none.</summary>
    /// <param name="amount">Negative: in the past.</param>
    /// <param name="unit">What is counted.</param>
    public static string? Named(long amount, TimeUnit unit) => (unit, amount) switch
    {
        (TimeUnit.Second, 0) => "الآن",
        (TimeUnit.Day, 0) => "اليوم",
        (TimeUnit.Day, -1) => "أمس",
        (TimeUnit.Day, -2) => "أول أمس",
        (TimeUnit.Day, 1) => "غدًا",
        (TimeUnit.Day, 2) => "بعد الغد",
        (TimeUnit.Week, 0) => "هذا الأسبوع",
        (TimeUnit.Week, -1) => "الأسبوع الماضي",
        (TimeUnit.Week, 1) => "الأسبوع القادم",
        (TimeUnit.Month, 0) => "هذا الشهر",
        (TimeUnit.Month, -1) => "الشهر الماضي",
        (TimeUnit.Month, 1) => "الشهر القادم",
        (TimeUnit.Year, 0) => "السنة الحالية",
        (TimeUnit.Year, -1) => "السنة الماضية",
        (TimeUnit.Year, 1) => "السنة القادمة",
        _ => null,
    };

    /// <summary>
    /// Where a time lies, seen from another: الآن within a minute, then minutes and hours that have passed; from 24 hours on days of the calendar (أمس، أول أمس،
    /// قبل 3 أيام), whole weeks, months and years.
    /// </summary>
    /// <param name="time">In the reader's zone, which decides its day.</param>
    /// <param name="reference">In the same zone.</param>
    /// <param name="past">The word for the past.</param>
    /// <param name="digits">The digits.</param>
    /// <param name="country">ISO 3166 code that decides the separators; null: the generic ones.</param>
    public static string Between(
        DateTimeOffset time, DateTimeOffset reference, PastPreposition past = PastPreposition.Qabl, DigitStyle digits = DigitStyle.Latn, string? country = null)
    {
        var (amount, unit) = Distance(time, reference);
        var isWord = unit is TimeUnit.Second or TimeUnit.Day; // «last week» is a week of the calendar, and seven days need not be
        return isWord && Named(amount, unit) is { } word ? word : Counted(amount, unit, past, digits, country);
    }

    private static (long Amount, TimeUnit Unit) Distance(DateTimeOffset time, DateTimeOffset reference)
    {
        var elapsed = time - reference;
        var sign = Math.Sign(elapsed.Ticks);
        var length = elapsed.Duration();
        if (length.TotalMinutes < 1) return (0, TimeUnit.Second);
        if (length.TotalHours < 1) return (sign * (long)length.TotalMinutes, TimeUnit.Minute);
        if (length.TotalHours < HoursOfADay) return (sign * (long)length.TotalHours, TimeUnit.Hour);
        var (from, to) = sign < 0 ? (time.Date, reference.Date) : (reference.Date, time.Date);
        var days = (to - from).Days;
        if (days < DaysOfAWeek) return (sign * days, TimeUnit.Day);
        var months = ((to.Year - from.Year) * MonthsOfAYear) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
        if (months == 0) return (sign * (days / DaysOfAWeek), TimeUnit.Week);
        return months < MonthsOfAYear ? (sign * months, TimeUnit.Month) : (sign * (months / MonthsOfAYear), TimeUnit.Year);
    }
}
