using System.Globalization;
using NodaTime;
using DateText = Generator.Data.DateText;

namespace Generator.Tests.Data;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2026-11-03", "2026-11-03T00:00:00+04:00")]
    [InlineData("2026/11/3", "2026-11-03T00:00:00+04:00")]
    [InlineData("2026.1.3", "2026-01-03T00:00:00+04:00")]
    [InlineData("2026-11-03 14:05", "2026-11-03T14:05:00+04:00")]
    [InlineData("2026-11-03T14:05:33", "2026-11-03T14:05:33+04:00")]
    [InlineData("2026-11-03T14:05:33.123Z", "2026-11-03T18:05:33+04:00")]
    [InlineData("2026-11-03 14:05 +0200", "2026-11-03T16:05:00+04:00")]
    [InlineData("2026-11-03T23:30:00-05:00", "2026-11-04T08:30:00+04:00")]
    [InlineData("2026-11-03 9:05 +03", "2026-11-03T10:05:00+04:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00+04:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T03:59:59+04:00")]
    public void Reads_everyday_dates(string text, string expected) => Read(text, "Asia/Dubai").ShouldBe(expected);

    [Theory]
    [InlineData("2023-04-28 00:30", "Africa/Cairo", "2023-04-28T01:30:00+03:00")] // skipped: clocks went from 00:00 to 01:00
    [InlineData("2023-10-26 23:30", "Africa/Cairo", "2023-10-26T23:30:00+03:00")] // twice: the first is meant
    [InlineData("1900-01-01", "Asia/Dubai", "1900-01-01T00:00:00+03:41")] // local mean time, +03:41:12: offsets are told in minutes
    public void Changes_of_clocks_lose_nothing(string text, string zone, string expected) => Read(text, zone).ShouldBe(expected);

    [Theory]
    [InlineData("", "Form")]
    [InlineData("26-11-03", "Form")]
    [InlineData("03/11/2026", "Form")]
    [InlineData("2026-11", "Form")]
    [InlineData("2026-11/03", "Form")]
    [InlineData("2026-11-03 14", "Form")]
    [InlineData("2026-11-03x", "Form")]
    [InlineData("0026-11-03", "Year")]
    [InlineData("2026-13-01", "Month")]
    [InlineData("2026-02-30", "Day")]
    [InlineData("2026-11-00", "Day")]
    [InlineData("2026-11-03 24:00", "Time")]
    [InlineData("2026-11-03 14:60", "Time")]
    [InlineData("2026-11-03 14:05 EST", "Offset")]
    [InlineData("2026-11-03 14:05 +19:00", "Offset")]
    public void Says_what_is_wrong(string text, string fault) => DateText.Read(text, DateTimeZone.Utc).Fault.ToString().ShouldBe(fault);

    private static string Read(string text, string zone)
    {
        var result = DateText.Read(text, DateTimeZoneProviders.Tzdb[zone]);
        result.Fault.ShouldBeNull();
        return result.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
