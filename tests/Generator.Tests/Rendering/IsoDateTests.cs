using System.Globalization;
using Generator.Rendering.Views;

namespace Generator.Tests.Rendering;

/// <summary>Dates for programs, in every offset.</summary>
public sealed class IsoDateTests
{
    [Fact]
    public void Dates_are_written_by_RFC_3339()
    {
        var time = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Unspecified).AddTicks(67);
        for (var minutes = -14 * 60; minutes <= 14 * 60; minutes += 15)
        {
            var instant = new DateTimeOffset(time.AddMinutes(minutes), TimeSpan.FromMinutes(minutes));
            Texts.Iso(instant).ShouldBe(instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        }

        Texts.Iso(new DateTimeOffset(2026, 11, 25, 14, 5, 0, TimeSpan.FromHours(-3.5))).ShouldBe("2026-11-25T14:05:00-03:30");
    }
}
