using System.Globalization;

namespace Generator.Arabic;

/// <summary>
/// Dates of the Umm al-Qura calendar of Saudi Arabia, known from 1318-01-01 (1900-04-30) to 1500-12-30 (2077-11-16). Other countries can differ by a day.
/// </summary>
public static class HijriDate
{
    private const char Nbsp = ArabicCharacters.NoBreakSpace;

    /// <summary>A table inside .NET that depends on neither the culture nor ICU; immutable in use.</summary>
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The names of the months (CLDR 48), in order.</summary>
    internal static readonly string[] MonthNames =
        ["محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"];

    /// <summary>The day of the Umm al-Qura calendar, or null outside its range.</summary>
    public static (int Year, int Month, int Day)? FromGregorian(DateOnly date)
    {
        var time = date.ToDateTime(TimeOnly.MinValue);
        if (time < Calendar.MinSupportedDateTime || time > Calendar.MaxSupportedDateTime) return null;
        return (Calendar.GetYear(time), Calendar.GetMonth(time), Calendar.GetDayOfMonth(time));
    }

    /// <summary>A month's name (CLDR 48), 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static string MonthName(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return MonthNames[month - 1];
    }

    /// <summary>24 محرم 1438 هـ, or null outside the calendar's range.</summary>
    public static string? Format(DateOnly date, DigitStyle digits = DigitStyle.Latn) => FromGregorian(date) is not var (year, month, day)
        ? null
        : $"{Digits.Write(day, digits)}{Nbsp}{MonthNames[month - 1]} {Digits.Write(year, digits)}{Nbsp}هـ";

    /// <inheritdoc cref="Format(DateOnly, DigitStyle)"/>
    public static string? Format(DateTime date, DigitStyle digits = DigitStyle.Latn) => Format(DateOnly.FromDateTime(date), digits);
}
