using System.Globalization;

namespace Generator.Outputs.Feeds;

/// <summary>Dates as feeds write them.</summary>
internal static class FeedDates
{
    private static readonly DateTimeFormatInfo English = DateTimeFormatInfo.InvariantInfo;

    /// <summary>RFC 822 with a year of four digits, English names and an offset without a colon: <c>Tue, 25 Oct 2016 14:05:00 +0400</c>.</summary>
    public static string Rfc822(DateTimeOffset date)
    {
        var offset = date.Offset < TimeSpan.Zero ? -date.Offset : date.Offset;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{English.GetAbbreviatedDayName(date.DayOfWeek)}, {date.Day:00} {English.GetAbbreviatedMonthName(date.Month)} {date.Year:0000} {date.Hour:00}:{date.Minute:00}:{date.Second:00} {(date.Offset < TimeSpan.Zero ? '-' : '+')}{offset.Hours:00}{offset.Minutes:00}");
    }
}
