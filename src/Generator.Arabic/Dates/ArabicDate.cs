namespace Generator.Arabic;

/// <summary>
/// Gregorian dates and times as they stand on the page (CLDR 48 patterns for Arabic: <c>EEEE، d MMMM y</c>, <c>d MMMM y</c>, <c>h:mm a</c>,
/// <c>{date} في {time}</c>), with a no-break space between a number and its word, and no direction marks. Values are already in the site's zone.
/// </summary>
public static class ArabicDate
{
    private const char Nbsp = ArabicCharacters.NoBreakSpace;

    /// <summary>الثلاثاء، 25 أكتوبر 2016.</summary>
    public static string Long(DateOnly date, MonthStyle months = MonthStyle.Default, DigitStyle digits = DigitStyle.Latn) =>
        $"{WeekdayNames.Of(date.DayOfWeek)}، {WithoutWeekday(date, months, digits)}";

    /// <inheritdoc cref="Long(DateOnly, MonthStyle, DigitStyle)"/>
    public static string Long(DateTime date, MonthStyle months = MonthStyle.Default, DigitStyle digits = DigitStyle.Latn) =>
        Long(DateOnly.FromDateTime(date), months, digits);

    /// <summary>25 أكتوبر 2016.</summary>
    public static string WithoutWeekday(DateOnly date, MonthStyle months = MonthStyle.Default, DigitStyle digits = DigitStyle.Latn) =>
        $"{DayAndMonth(date, months, digits)} {Year(date.Year, digits)}";

    /// <inheritdoc cref="WithoutWeekday(DateOnly, MonthStyle, DigitStyle)"/>
    public static string WithoutWeekday(DateTime date, MonthStyle months = MonthStyle.Default, DigitStyle digits = DigitStyle.Latn) =>
        WithoutWeekday(DateOnly.FromDateTime(date), months, digits);

    /// <summary>25 أكتوبر.</summary>
    public static string DayAndMonth(DateOnly date, MonthStyle months = MonthStyle.Default, DigitStyle digits = DigitStyle.Latn) =>
        $"{Digits.Write(date.Day, digits)}{Nbsp}{MonthNames.Of(date.Month, months)}";

    /// <summary>أكتوبر 2016, for the archive of a month.</summary>
    public static string MonthAndYear(int year, int month, MonthStyle months = MonthStyle.Default, DigitStyle digits = DigitStyle.Latn) =>
        $"{MonthNames.Of(month, months)} {Year(year, digits)}";

    /// <summary>A year, without group separators.</summary>
    public static string Year(int year, DigitStyle digits = DigitStyle.Latn) => Digits.Write(year, digits);

    /// <summary>2:05 م or 14:05; midnight is 12:00 ص and noon 12:00 م.</summary>
    public static string Time(TimeOnly time, ClockStyle clock = ClockStyle.TwelveHours, DigitStyle digits = DigitStyle.Latn)
    {
        var minute = Digits.Write(time.Minute, digits, minimumLength: 2);
        if (clock == ClockStyle.TwentyFourHours) return $"{Digits.Write(time.Hour, digits, minimumLength: 2)}:{minute}";
        var hour = time.Hour % 12 is 0 ? 12 : time.Hour % 12;
        return $"{Digits.Write(hour, digits)}:{minute}{Nbsp}{(time.Hour < 12 ? 'ص' : 'م')}";
    }

    /// <inheritdoc cref="Time(TimeOnly, ClockStyle, DigitStyle)"/>
    public static string Time(DateTime time, ClockStyle clock = ClockStyle.TwelveHours, DigitStyle digits = DigitStyle.Latn) =>
        Time(TimeOnly.FromDateTime(time), clock, digits);

    /// <summary>الثلاثاء، 25 أكتوبر 2016 في 2:05 م.</summary>
    public static string LongWithTime(
        DateTime date, MonthStyle months = MonthStyle.Default, ClockStyle clock = ClockStyle.TwelveHours, DigitStyle digits = DigitStyle.Latn) =>
        $"{Long(date, months, digits)} في {Time(date, clock, digits)}";

    /// <summary>25/10/2016: no direction marks, because a page from right to left already shows it in order (UAX #9, rule W4).</summary>
    public static string Numeric(DateOnly date, DigitStyle digits = DigitStyle.Latn) =>
        $"{Digits.Write(date.Day, digits)}/{Digits.Write(date.Month, digits)}/{Year(date.Year, digits)}";
}
