using System.Globalization;

namespace Generator.Outputs.Feeds;

/// <summary>Dates as feeds write them.</summary>
internal static class FeedDates
{
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>RFC 822 with a year of four digits, English names and an offset without a colon: <c>Tue, 25 Oct 2016 14:05:00 +0400</c>.</summary>
    public static string Rfc822(DateTimeOffset date)
    {
        var offset = date.Offset < TimeSpan.Zero ? -date.Offset : date.Offset;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Days[(int)date.DayOfWeek]}, {date.Day:00} {Months[date.Month - 1]} {date.Year:0000} {date.Hour:00}:{date.Minute:00}:{date.Second:00} {(date.Offset < TimeSpan.Zero ? '-' : '+')}{offset.Hours:00}{offset.Minutes:00}");
    }
}
