namespace Generator.Tests.ArabicPages;

/// <summary>Dates, digits and clocks through a whole build (arabic.md §1.5, §2.1 to §2.4).</summary>
public sealed class DatePageTests
{
    private static string Times(string settings, string date = "2016-10-25 14:05")
    {
        var page = new ArabicSite(settings).Article("a", "خبر", date: date, more: ("slug", "a")).Files;
        var path = page.Keys.Single(static path => path.EndsWith("/a/index.html", StringComparison.Ordinal));
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page[path]));
        return ArabicSite.Inner(document.QuerySelector(".dates span")).Replace('\u00A0', ' ');
    }

    // §2.4, and for each the months of §2.1
    [Theory]
    [InlineData("EG", "أكتوبر", "2:05 م")]
    [InlineData("SA", "أكتوبر", "2:05 م")]
    [InlineData("AE", "أكتوبر", "2:05 م")]
    [InlineData("KW", "أكتوبر", "2:05 م")]
    [InlineData("QA", "أكتوبر", "2:05 م")]
    [InlineData("BH", "أكتوبر", "2:05 م")]
    [InlineData("OM", "أكتوبر", "2:05 م")]
    [InlineData("YE", "أكتوبر", "2:05 م")]
    [InlineData("LY", "أكتوبر", "2:05 م")]
    [InlineData("SD", "أكتوبر", "2:05 م")]
    [InlineData("IQ", "تشرين الأول", "2:05 م")]
    [InlineData("SY", "تشرين الأول", "2:05 م")]
    [InlineData("JO", "تشرين الأول", "2:05 م")]
    [InlineData("PS", "تشرين الأول", "2:05 م")]
    [InlineData("LB", "تشرين الأول", "2:05 م")]
    [InlineData("DZ", "أكتوبر", "2:05 م")]
    [InlineData("TN", "أكتوبر", "2:05 م")]
    [InlineData("MA", "أكتوبر", "14:05")]
    [InlineData("MR", "أكتوبر", "2:05 م")]
    public void The_country_sets_months_and_clock(string country, string month, string time) =>
        Times($"edition_country: {country}").ShouldBe($"نُشر في <time datetime=\"2016-10-25T14:05:00+00:00\">الثلاثاء، 25 {month} 2016 في {time}</time>");

    // §2.1, one month in which all conventions differ, and explicit settings above the country's in either order
    [Theory]
    [InlineData("months: default", "أغسطس")]
    [InlineData("months: levant", "آب")]
    [InlineData("months: maghreb", "أوت")]
    [InlineData("months: morocco", "غشت")]
    [InlineData("months: mauritania", "أغشت")]
    [InlineData("months: dual", "أغسطس/آب")]
    [InlineData("months: levant\nedition_country: EG", "آب")]
    [InlineData("edition_country: MA\nmonths: dual\nclock: 12", "أغسطس/آب")]
    public void The_six_conventions(string settings, string month) => Times(settings, "2016-08-05 09:30").ShouldContain($"الجمعة، 5 {month} 2016 في 9:30", Case.Sensitive);

    // §2.2, all seven days; §8: the other spelling of Monday is a setting
    [Theory]
    [InlineData("2016-10-23", "", "الأحد، 23 أكتوبر 2016")]
    [InlineData("2016-10-24", "", "الاثنين، 24 أكتوبر 2016")]
    [InlineData("2016-10-24", "monday: الإثنين", "الإثنين، 24 أكتوبر 2016")]
    [InlineData("2016-10-25", "monday: الإثنين", "الثلاثاء، 25 أكتوبر 2016")]
    [InlineData("2016-10-26", "", "الأربعاء، 26 أكتوبر 2016")]
    [InlineData("2016-10-27", "", "الخميس، 27 أكتوبر 2016")]
    [InlineData("2016-10-28", "", "الجمعة، 28 أكتوبر 2016")]
    [InlineData("2016-10-29", "", "السبت، 29 أكتوبر 2016")]
    public void Days_of_the_week(string date, string settings, string shown) => Times(settings, date).ShouldEndWith($">{shown}</time>");

    [Theory]
    [InlineData("00:05", "clock: 12", "12:05 ص")]
    [InlineData("12:00", "clock: 12", "12:00 م")]
    [InlineData("23:59", "clock: 12", "11:59 م")]
    [InlineData("00:05", "clock: 24", "00:05")]
    [InlineData("09:05", "clock: 24", "09:05")]
    [InlineData("14:05", "clock: 24\ndigits: arab", "١٤:٠٥")]
    [InlineData("14:05", "digits: arab", "٢:٠٥ م")]
    public void Clocks(string time, string settings, string shown) => Times(settings, $"2016-10-25 {time}").ShouldContain($" في {shown}<", Case.Sensitive);

    // §1.5: the zone comes before the day's name and the Hijri day
    [Fact]
    public void The_zone_decides_the_day() =>
        Times("time_zone: Asia/Dubai\nhijri: after", "2016-10-24T21:30:00Z")
            .ShouldBe("نُشر في <time datetime=\"2016-10-25T01:30:00+04:00\">الثلاثاء، 25 أكتوبر 2016 في 1:30 ص</time> <span class=\"hijri\">(24 محرم 1438 هـ)</span>");

    // §2.3
    [Theory]
    [InlineData("1900-04-30 08:00", "1 محرم 1318 هـ")]
    [InlineData("2077-11-16 08:00", "30 ذو الحجة 1500 هـ")]
    [InlineData("2024-03-11 08:00", "1 رمضان 1445 هـ")]
    [InlineData("2025-11-22 08:00", "1 جمادى الآخرة 1447 هـ")]
    public void Hijri(string date, string hijri) => HijriOf(date).ShouldBe(hijri);

    [Theory]
    [InlineData("1900-04-29 08:00")]
    [InlineData("2077-11-17 08:00")]
    public void Outside_of_the_tables_there_is_no_Hijri_date(string date) => HijriOf(date).ShouldBeNull();

    [Fact]
    public void A_date_without_a_time_shows_none_and_an_update_within_five_minutes_is_none()
    {
        Times("", "2016-10-25").ShouldBe("نُشر في <time datetime=\"2016-10-25T00:00:00+00:00\">الثلاثاء، 25 أكتوبر 2016</time>");
        new ArabicSite().Article("a", "خبر", more: ("updated", "2016-10-25 14:09")).ArticlePage("a").QuerySelector(".dates")!.TextContent.ShouldNotContain("آخر تحديث");
        new ArabicSite().Article("a", "خبر", more: ("updated", "2016-10-25 14:10")).ArticlePage("a").QuerySelector(".dates")!.TextContent.ShouldContain("آخر تحديث");
    }

    // §2.5 and §2.6: the six forms, never «2 دقيقة»
    [Theory]
    [InlineData(1, "قراءة في دقيقة واحدة")]
    [InlineData(2, "قراءة في دقيقتين")]
    [InlineData(3, "قراءة في 3 دقائق")]
    [InlineData(10, "قراءة في 10 دقائق")]
    [InlineData(11, "قراءة في 11 دقيقة")]
    [InlineData(99, "قراءة في 99 دقيقة")]
    [InlineData(100, "قراءة في 100 دقيقة")]
    [InlineData(103, "قراءة في 103 دقائق")]
    public void Reading_time(int minutes, string text)
    {
        var words = string.Join(' ', Enumerable.Repeat("كلمة", 180 * minutes));
        new ArabicSite().Article("a", "خبر", words).ArticlePage("a").QuerySelector(".dates")!.TextContent.ShouldContain(text);
    }

    // §2.7 and the last lines of §2.6: only from a date that the template gives, in the digits of the paper
    [Theory]
    [InlineData("relative_time article.date (date.parse '2016-10-25T17:05')", "", "قبل 3 ساعات")]
    [InlineData("relative_time article.date (date.parse '2016-10-26T14:05') 'منذ'", "", "أمس")]
    [InlineData("relative_time article.date (date.parse '2016-11-05T14:05') 'منذ'", "digits: arab", "منذ أسبوع واحد")]
    [InlineData("relative_time article.date (date.parse '2016-10-25T13:45')", "digits: arab", "خلال ٢٠ دقيقة")]
    [InlineData("compact 3400000", "", "3.4 مليون")]
    [InlineData("compact 3400000", "edition_country: LB", "3,4 مليون")]
    [InlineData("compact (-3400)", "digits: arab", "<bdi dir=\"ltr\">-٣٫٤</bdi> ألف")]
    public void Distances_and_compact_numbers_are_functions_of_templates(string call, string settings, string shown) =>
        new ArabicSite(settings).File("templates/article.html", $"<p>{{{{ {call} }}}}</p>").Article("a", "خبر").Text("news/2016/10/25/a/index.html").Replace('\u00A0', ' ').ShouldContain($"<p>{shown}</p>");

    [Theory]
    [InlineData("relative_time 5 article.date", "`relative_time` takes a date, not a value of type int")]
    [InlineData("relative_time article.date null", "`relative_time` needs the date from which it counts")]
    [InlineData("relative_time article.date article.date 'ago'", "`relative_time` begins with «قبل» or «منذ», not with `ago`")]
    public void A_distance_from_nowhere_is_an_error_of_the_template(string call, string message) =>
        new ArabicSite().File("templates/article.html", $"<p>{{{{ {call} }}}}</p>").Article("a", "خبر").Report.Diagnostics.ShouldContain(d => d.Message.StartsWith(message, StringComparison.Ordinal));

    private static Generator.Sources.MemorySourceTree Sources(string date) => new Generator.Sources.MemorySourceTree()
        .Add("site.yml", "title: أ\nurl: https://news.example/\nhijri: after\npermalink: /{slug}/\n").Add("articles/a.md", $"---\ntitle: خبر\ndate: {date}\n---\nمتن.\n");

    private static string? HijriOf(string date)
    {
        var output = new Generator.Writing.MemoryOutputStore();
        Generator.Build.Run(Sources(date), output, new BuildOptions { Now = new(2078, 1, 1, 0, 0, 0, TimeSpan.Zero) }, cancellation: TestContext.Current.CancellationToken).HasErrors.ShouldBeFalse();
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(output.Files["a/index.html"]));
        return page.QuerySelector(".hijri")?.TextContent.Replace('\u00A0', ' ').Trim('(', ')');
    }
}
