using System.Globalization;

namespace Generator.Outputs.Feeds;

/// <summary>Dates as feeds write them.</summary>
internal static class FeedDates
{
    /// <summary>RFC 822 with a year of four digits, English names and an offset without a colon: <c>Tue, 25 Oct 2016 14:05:00 +0400</c>.</summary>
    public static string Rfc822(DateTimeOffset date)
    {
        var offset = date.Offset < TimeSpan.Zero ? -date.Offset : date.Offset;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{date:ddd, dd MMM yyyy HH:mm:ss} {(date.Offset < TimeSpan.Zero ? '-' : '+')}{offset.Hours:00}{offset.Minutes:00}");
    }
}
