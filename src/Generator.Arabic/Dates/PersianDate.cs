using System.Globalization;

namespace Generator.Arabic;

/// <summary>Dates of a Persian paper: the Solar Hijri calendar, which CLDR 48 prefers for <c>fa</c>, with Persian digits and names.</summary>
public static class PersianDate
{
    private static readonly PersianCalendar Calendar = new();

    private static readonly string[] Months = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

    private static readonly string[] GregorianMonths = ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

    private static readonly string[] Weekdays = ["یکشنبه", "دوشنبه", "سه\u200Cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"];

    /// <summary>سه‌شنبه ۴ آبان ۱۳۹۵.</summary>
    public static string Long(DateTime date) => $"{Weekdays[(int)date.DayOfWeek]} {WithoutWeekday(date)}";

    /// <summary>۴ آبان ۱۳۹۵; the day and the month are kept together.</summary>
    public static string WithoutWeekday(DateTime date) =>
        WithDigits(string.Create(CultureInfo.InvariantCulture, $"{Calendar.GetDayOfMonth(date)}\u00A0{Months[Calendar.GetMonth(date) - 1]} {Calendar.GetYear(date)}"));

    /// <summary>سه‌شنبه ۴ آبان ۱۳۹۵، ۱۴:۰۵.</summary>
    public static string LongWithTime(DateTime time) => $"{Long(time)}، {Time(time)}";

    /// <summary>۱۴:۰۵; Persian has no twelve-hour clock in CLDR 48.</summary>
    public static string Time(DateTime time) => WithDigits(time.ToString("H:mm", CultureInfo.InvariantCulture));

    /// <summary>A year, a month or a day of the Gregorian calendar, which archives and URLs follow: ۲۵ اکتبر ۲۰۱۶.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">1 to 12; 0: the whole year.</param>
    /// <param name="day">The day; 0: the whole month.</param>
    public static string GregorianPeriod(int year, int month, int day)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        if (month > 0) text = $"{GregorianMonths[month - 1]} {text}";
        if (day > 0) text = string.Create(CultureInfo.InvariantCulture, $"{day}\u00A0{text}");
        return WithDigits(text);
    }

    /// <summary>1,234.5 as ۱٬۲۳۴٫۵ (CLDR 48, <c>fa</c>: digits <c>arabext</c>).</summary>
    public static string Number(decimal number) =>
        WithDigits(decimal.Round(number, 3, MidpointRounding.ToEven).ToString("#,0.###", CultureInfo.InvariantCulture)).Replace(',', '\u066C').Replace('.', '\u066B');

    private static string WithDigits(string text) =>
        string.Create(text.Length, text, static (output, source) =>
        {
            for (var i = 0; i < output.Length; i++) output[i] = char.IsAsciiDigit(source[i]) ? (char)(source[i] - '0' + '\u06F0') : source[i];
        });
}
