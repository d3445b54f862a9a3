using Generator.Diagnostics;

namespace Generator.Tests.ArabicPages;

/// <summary>Tag folding through a whole build (issue 4, point 3).</summary>
public sealed class TagPageTests
{
    private static ArabicSite Site(params string[] tagsByDate)
    {
        var site = new ArabicSite();
        for (var i = 0; i < tagsByDate.Length; i++) site.Article($"a{i}", $"خبر {i}", date: $"2016-10-{10 + i:00} 12:00", more: ("tags", tagsByDate[i].Split('|')));
        return site;
    }

    [Theory]
    [InlineData("الإمارات", "الامارات")]
    [InlineData("الإمارات", "الإمـارات")]
    [InlineData("الإمارات", "\u200Fالإمارات")]
    [InlineData("الإمارات", "ﺍﻹﻣﺎﺭﺍﺕ")]
    [InlineData("الإمارات", "الإِمَارَات")]
    [InlineData("الإمارات", "#الإمارات")]
    [InlineData("مؤتمر", "موتمر")]
    [InlineData("أحمد", "\u0627\u0654حمد")]
    [InlineData("كأس العالم 2022", "كأس_العالم_٢٠٢٢")]
    [InlineData("COVID-19", "covid-19")]
    public void Spellings_that_differ_in_what_writers_leave_out_are_one_page(string most, string other)
    {
        var site = Site(most, most, other);
        var cards = site.Files.Keys.Where(static path => path.StartsWith("tags/", StringComparison.Ordinal) && path.EndsWith("index.html", StringComparison.Ordinal))
            .Select(site.Page).Where(static page => page.QuerySelector("meta[http-equiv=refresh]") is null).ToArray();
        var page = cards.ShouldHaveSingleItem();
        page.QuerySelector("h1")!.TextContent.ShouldBe(Generator.Arabic.Nfc.Compose(most));
        page.QuerySelectorAll(".headline").Select(static h => h.TextContent.Trim()).Count(static t => t.StartsWith("خبر", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void The_slug_is_that_of_the_earliest_and_the_others_redirect()
    {
        var site = Site("الامارات", "الإمارات", "الإمارات");
        site.Page("tags/الامارات/index.html").QuerySelector("h1")!.TextContent.ShouldBe("الإمارات");
        site.Page("tags/الإمارات/index.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldNotBeNull().ShouldContain("/tags/%D8%A7%D9%84%D8%A7%D9%85%D8%A7%D8%B1%D8%A7%D8%AA/");
    }

    [Theory]
    [InlineData("إعلام", "أعلام")]
    [InlineData("مدرسة", "مدرسه")]
    [InlineData("مصطفى", "مصطفي")]
    public void Different_letters_are_two_pages_and_one_report(string first, string second)
    {
        var site = Site(first, second);
        site.Files.Keys.ShouldContain($"tags/{first}/index.html");
        site.Files.Keys.ShouldContain($"tags/{second}/index.html");
        site.Message("tags-similar").Severity.ShouldBe(Severity.Style);
    }

    [Fact]
    public void Whoever_names_both_in_the_settings_is_not_told_again()
    {
        var site = new ArabicSite("tags: [إعلام, أعلام]").Article("a", "خبر", more: ("tags", new[] { "إعلام", "أعلام" }));
        site.Report.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Two_spellings_that_the_settings_both_name_are_two_pages()
    {
        var site = new ArabicSite("tags: [الإمارات, الامارات]").Article("a", "خبر", date: "2016-10-10", more: ("tags", new[] { "الإمـارات" })).Article("b", "خبر آخر", date: "2016-10-11", more: ("tags", new[] { "الامارات" }));
        site.Page("tags/الإمارات/index.html").QuerySelector("h1")!.TextContent.ShouldBe("الإمارات");
        site.Page("tags/الامارات/index.html").QuerySelector("h1")!.TextContent.ShouldBe("الامارات");
        site.Report.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "الإمارات", "الامارات")]
    [InlineData("tags: [{name: الإمارات, slug: uae}]", "الإمارات", "uae")]
    [InlineData("tags: [الامارات]", "الامارات", "الامارات")]
    public void Name_and_slug_come_from_the_settings_or_from_use(string settings, string name, string slug)
    {
        var site = new ArabicSite(settings).Article("a", "خبر", date: "2016-10-10", more: ("tags", new[] { "الامارات" })).Article("b", "خبر آخر", date: "2016-10-11", more: ("tags", new[] { "الإمارات" }));
        site.Page($"tags/{slug}/index.html").QuerySelector("h1")!.TextContent.ShouldBe(name);
    }
}
