using System.Globalization;
using System.Text;

namespace Generator.Arabic.Tests;

/// <summary>Nothing comes from the machine: cultures, ICU, calendars.</summary>
public sealed class MachineTests
{
    private static string Everything()
    {
        var output = new StringBuilder();
        var date = new DateTime(2016, 10, 25, 14, 5, 0);
        foreach (var months in Enum.GetValues<MonthStyle>())
        {
            foreach (var digits in Enum.GetValues<DigitStyle>())
            {
                foreach (var clock in Enum.GetValues<ClockStyle>()) output.AppendLine(ArabicDate.LongWithTime(date, months, clock, digits));
                output.AppendLine(ArabicDate.Numeric(DateOnly.FromDateTime(date), digits)).AppendLine(HijriDate.Format(date, digits));
            }
        }
        foreach (var country in CountryConventions.Known)
        {
            output.AppendLine(NumberFormat.Format(-1234567.5m, DigitStyle.Latn, country)).AppendLine(NumberFormat.Format(-1234567, DigitStyle.Arab, country))
                .AppendLine(NumberFormat.Percent(0.256m, DigitStyle.Latn, country, 1)).AppendLine(CompactNumber.Format(-1234567.5m, DigitStyle.Latn, country))
                .AppendLine(CompactNumber.Format(12500, DigitStyle.Arab, country)).AppendLine(RelativeTime.Counted(-1200, TimeUnit.Year, country: country));
        }
        foreach (var minutes in new[] { 0, 1, 2, 59, 61, 1500, 20_000, 600_000, 6_000_000 }) output.AppendLine(RelativeTime.Between(new DateTimeOffset(date, TimeSpan.Zero).AddMinutes(-minutes), new(date, TimeSpan.Zero)));
        foreach (var text in new[] { Samples.Body, "İstanbul IĞDIR ıi TITLE «نعم» \"لا\" -5.2% John Smith، 25 أكتوبر 2016...", "\u0627\u0654حمد مـــصر ﷺ" })
        {
            output.AppendLine(Slug.From(text)).AppendLine(DisplayText.Clean(text)).AppendLine(SearchText.Fold(text)).AppendLine(SortKey.Of(text))
                .AppendLine(TagFolding.Key(text)).AppendLine(TagFolding.NearKey(text)).AppendLine(Quotes.Convert(text)).AppendLine(Typography.Apply(text))
                .AppendLine(TextCut.AtWord(text, 12)).AppendLine(UrlPath.Encode(text)).AppendLine(Slug.Unique("a", static id => id is "a" or "a-2"));
            var runs = new List<IsolatedRun>();
            Bidi.Isolates(text, runs);
            foreach (var run in runs) output.AppendLine(CultureInfo.InvariantCulture, $"{run.Start} {run.Length} {run.LeftToRight}");
            var findings = new List<LintFinding>();
            ArabicLint.Check(text, findings);
            foreach (var finding in findings) output.AppendLine(CultureInfo.InvariantCulture, $"{finding.Offset} {finding.Code} {finding.Suggestion}");
        }
        return output.ToString();
    }

    // ar-SA has the Umm al-Qura calendar and a sign mark before "-", tr-TR its own i, fa-IR its own digits and calendar
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("ar-EG")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void Every_culture_gives_the_same_text(string name)
    {
        var expected = Everything();
        CultureInfo culture;
        try
        {
            culture = CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            Assert.Skip("Cultures need ICU, which this run does without.");
            return;
        }
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Everything().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_day_of_the_calendar_converts_to_Hijri_as_dotnet_does()
    {
        var calendar = new UmAlQuraCalendar();
        var last = new DateOnly(2077, 11, 16);
        for (var date = new DateOnly(1900, 4, 30); date <= last; date = date.AddDays(1))
        {
            var time = date.ToDateTime(TimeOnly.MinValue);
            var expected = (calendar.GetYear(time), calendar.GetMonth(time), calendar.GetDayOfMonth(time));
            if (HijriDate.FromGregorian(date) != expected) Assert.Fail($"{date:O}");
        }
    }

    // ICU 78's own table; before 1420 and after 1450 the two tables differ in the length of single months, and ours is .NET's
    [Fact]
    public void Every_day_from_1420_to_1450_converts_to_Hijri_as_ICU_does()
    {
        var years = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "umm-al-qura.txt")).Where(static line => !line.StartsWith('#')))
        {
            var parts = line.Split(' ');
            var date = DateOnly.ParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            years++;
            for (var month = 1; month <= 12; month++)
            {
                for (var day = 1; day <= 29 + parts[2][month - 1] - '0'; day++, date = date.AddDays(1))
                {
                    if (HijriDate.FromGregorian(date) != (int.Parse(parts[0]), month, day)) Assert.Fail($"{date:O} is not {day}/{month}/{parts[0]}");
                }
            }
        }
        years.ShouldBe(31);
    }

    // The eight compositions and some Latin ones must not depend on ICU: the runtime's own normalization does nothing without it
    [Fact]
    public void Every_composed_letter_comes_back_from_its_parts()
    {
        foreach (var row in CompositionTable.Rows)
        {
            row.Bases.Length.ShouldBe(row.Composed.Length);
            for (var i = 0; i < row.Bases.Length; i++) Nfc.Compose($"{row.Bases[i]}{row.Mark}").ShouldBe(row.Composed[i].ToString());
        }
    }
}
