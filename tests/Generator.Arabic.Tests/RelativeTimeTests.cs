namespace Generator.Arabic.Tests;

/// <summary>Relative time (arabic.md §2.7; CLDR 48, ar, dateFields), row by row. Its table gives the past; the future of CLDR is the same with خلال.</summary>
public sealed class RelativeTimeTests
{
    // one | two | few | many | other, after قبل; {n} is the number
    [Theory]
    [InlineData(TimeUnit.Second, "ثانية واحدة|ثانيتين|{n} ثوانٍ|{n} ثانية|{n} ثانية")] // CLDR's past few ثوانِ lacks its nunation: arabic.md, "bug to not copy"
    [InlineData(TimeUnit.Minute, "دقيقة واحدة|دقيقتين|{n} دقائق|{n} دقيقة|{n} دقيقة")]
    [InlineData(TimeUnit.Hour, "ساعة واحدة|ساعتين|{n} ساعات|{n} ساعة|{n} ساعة")]
    [InlineData(TimeUnit.Day, "يوم واحد|يومين|{n} أيام|{n} يومًا|{n} يوم")]
    [InlineData(TimeUnit.Week, "أسبوع واحد|أسبوعين|{n} أسابيع|{n} أسبوعًا|{n} أسبوع")]
    [InlineData(TimeUnit.Month, "شهر واحد|شهرين|{n} أشهر|{n} شهرًا|{n} شهر")]
    [InlineData(TimeUnit.Year, "سنة واحدة|سنتين|{n} سنوات|{n} سنة|{n} سنة")]
    public void A_distance_has_the_plural_forms_in_the_genitive(TimeUnit unit, string forms)
    {
        var words = forms.Split('|');
        foreach (var (amount, form) in new[] { (1, 0), (2, 1), (3, 2), (10, 2), (11, 3), (26, 3), (99, 3), (100, 4), (101, 4), (102, 4), (103, 2), (111, 3), (200, 4) })
        {
            var shown = words[form].Replace("{n} ", $"{amount}\u00A0", StringComparison.Ordinal);
            RelativeTime.Counted(-amount, unit).ShouldBe($"قبل {shown}");
            RelativeTime.Counted(-amount, unit, PastPreposition.Mundhu).ShouldBe($"منذ {shown}");
            RelativeTime.Counted(amount, unit).ShouldBe($"خلال {shown}");
        }
    }

    [Theory]
    [InlineData(TimeUnit.Second, 0, "الآن")]
    [InlineData(TimeUnit.Minute, 0, null)]
    [InlineData(TimeUnit.Hour, 0, null)]
    [InlineData(TimeUnit.Day, 0, "اليوم")]
    [InlineData(TimeUnit.Day, -1, "أمس")]
    [InlineData(TimeUnit.Day, -2, "أول أمس")]
    [InlineData(TimeUnit.Day, 1, "غدًا")]
    [InlineData(TimeUnit.Day, 2, "بعد الغد")]
    [InlineData(TimeUnit.Day, -3, null)]
    [InlineData(TimeUnit.Week, 0, "هذا الأسبوع")]
    [InlineData(TimeUnit.Week, -1, "الأسبوع الماضي")]
    [InlineData(TimeUnit.Week, -2, null)]
    [InlineData(TimeUnit.Month, 0, "هذا الشهر")]
    [InlineData(TimeUnit.Month, -1, "الشهر الماضي")]
    [InlineData(TimeUnit.Year, 0, "السنة الحالية")]
    [InlineData(TimeUnit.Year, -1, "السنة الماضية")]
    public void A_near_unit_has_a_word_of_its_own(TimeUnit unit, long amount, string? word) => RelativeTime.Named(amount, unit).ShouldBe(word);

    [Fact]
    public void Numbers_follow_the_digits_and_separators()
    {
        RelativeTime.Counted(-11, TimeUnit.Day, digits: DigitStyle.Arab).ShouldBe("قبل ١١\u00A0يومًا");
        RelativeTime.Counted(-1200, TimeUnit.Year, country: "DZ").ShouldBe("قبل 1.200\u00A0سنة");
        RelativeTime.Counted(long.MinValue, TimeUnit.Second).ShouldBe("قبل 9,223,372,036,854,775,808\u00A0ثوانٍ");
    }

    [Theory]
    [InlineData("2016-10-25 14:05:00", "الآن")]
    [InlineData("2016-10-25 14:04:01", "الآن")]
    [InlineData("2016-10-25 14:04:00", "قبل دقيقة واحدة")]
    [InlineData("2016-10-25 14:03:00", "قبل دقيقتين")]
    [InlineData("2016-10-25 13:05:01", "قبل 59 دقيقة")]
    [InlineData("2016-10-25 13:05:00", "قبل ساعة واحدة")]
    [InlineData("2016-10-24 14:05:01", "قبل 23 ساعة")]
    [InlineData("2016-10-24 14:05:00", "أمس")]
    [InlineData("2016-10-24 00:00:00", "أمس")]
    [InlineData("2016-10-23 23:59:00", "أول أمس")]
    [InlineData("2016-10-22 23:59:00", "قبل 3 أيام")]
    [InlineData("2016-10-19 00:00:00", "قبل 6 أيام")]
    [InlineData("2016-10-18 00:00:00", "قبل أسبوع واحد")]
    [InlineData("2016-10-11 00:00:00", "قبل أسبوعين")]
    [InlineData("2016-09-26 00:00:00", "قبل 4 أسابيع")]
    [InlineData("2016-09-25 00:00:00", "قبل شهر واحد")]
    [InlineData("2015-10-26 00:00:00", "قبل 11 شهرًا")]
    [InlineData("2015-10-25 00:00:00", "قبل سنة واحدة")]
    [InlineData("2005-01-01 00:00:00", "قبل 11 سنة")]
    [InlineData("2016-10-25 14:06:30", "خلال دقيقة واحدة")]
    [InlineData("2016-10-26 14:05:00", "غدًا")]
    [InlineData("2016-10-27 14:05:00", "بعد الغد")]
    [InlineData("2016-11-01 14:05:00", "خلال أسبوع واحد")]
    public void A_time_is_seen_from_another(string time, string text) => RelativeTime.Between(At(time), At("2016-10-25 14:05:00")).Replace('\u00A0', ' ').ShouldBe(text);

    [Fact]
    public void Hours_are_those_that_passed_when_clocks_change() =>
        RelativeTime.Between(new(2026, 10, 25, 1, 0, 0, TimeSpan.FromHours(3)), new(2026, 10, 25, 4, 0, 0, TimeSpan.FromHours(2))).ShouldBe("قبل 4\u00A0ساعات");

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time + "+04:00", System.Globalization.CultureInfo.InvariantCulture);
}
