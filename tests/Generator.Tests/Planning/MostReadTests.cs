using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Planning;
using Generator.Sources;
using Generator.Tests.Model;

namespace Generator.Tests.Planning;

public class MostReadTests
{
    private static readonly SiteConfig Based = TestSite.Config with { Url = new SiteUrl("https://news.example", "/repo/", "news.example") };

    [Theory]
    [InlineData("https://news.example/repo/politics/2026/11/03/الميناء/")]
    [InlineData("https://news.example/repo/politics/2026/11/03/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1/?utm_source=x#top")]
    [InlineData("/repo/politics/2026/11/03/الميناء/")]
    [InlineData("/politics/2026/11/03/الميناء")]
    [InlineData("/politics/2026/11/03/الميناء/index.html")]
    [InlineData("/old/port")]
    [InlineData("الميناء")]
    [InlineData("articles/2026/الميناء.md")]
    [InlineData("2026/الميناء.md")]
    public void A_row_names_an_article_by_url_slug_or_file(string reference)
    {
        var result = Read($"{reference},7\n", Based);
        result.Diagnostics.ShouldBeEmpty();
        var row = result.Value!.MostRead.ShouldHaveSingleItem();
        row.Article.Title.ShouldBe("2026/الميناء");
        row.Count.ShouldBe(7);
    }

    [Fact]
    public void The_most_read_come_first_and_equals_newest_first()
    {
        var result = Read("url,count\nb,5\nالميناء,\"1,250\"\na,٥\n/politics/2026/11/02/a/?x,1\n");
        result.Diagnostics.ShouldBeEmpty();
        result.Value!.MostRead.Select(static row => (row.Article.Slug.ToString(), row.Count)).ShouldBe([("الميناء", 1250), ("a", 6), ("b", 5)]);
    }

    [Fact]
    public void Only_as_many_as_the_settings_want() =>
        Read("a,1\nb,2\nالميناء,3\n", TestSite.Config with { MostRead = new MostReadConfig(Count: 2) }).Value!.MostRead.Select(static row => row.Article.Slug.ToString()).ShouldBe(["الميناء", "b"]);

    [Fact]
    public void Rows_of_no_article_are_skipped_with_one_warning()
    {
        var result = Read("a,1\nnowhere,9\n/gone/,8\nx,7\ny,6\n");
        var warning = result.Diagnostics.ShouldHaveSingleItem();
        warning.Severity.ShouldBe(Severity.Warning);
        warning.Code.ShouldBe("most-read-unknown");
        warning.Message.ShouldBe("4 rows belong to no article and are skipped: \"nowhere\", \"/gone/\", \"x\", ….");
        warning.Span.ShouldBe(new FileSpan("data/most-read.csv", 2, 1, 7));
        result.Value!.MostRead.ShouldHaveSingleItem();
    }

    [Fact]
    public void Other_pages_and_hidden_articles_are_skipped_without_a_word()
    {
        var result = Read("/,100\n/politics/,90\n/latest/,80\nsoon,70\n/politics/2026/12/01/soon/,60\na,1\n");
        result.Diagnostics.ShouldBeEmpty();
        result.Value!.MostRead.ShouldHaveSingleItem().Article.Slug.ToString().ShouldBe("a");
    }

    [Fact]
    public void Counts_that_are_no_numbers_are_one_warning()
    {
        var warning = Read("a,1\nb,many\nالميناء,-3\n").Diagnostics.ShouldHaveSingleItem();
        warning.Code.ShouldBe("most-read-count");
        warning.Message.ShouldBe("The count \"many\" is not a whole number, and so in 1 more row; such rows are skipped.");
        warning.Span!.Value.Line.ShouldBe(2);
    }

    [Fact]
    public void The_columns_may_be_swapped() => Read("count,url\n7,a\n").Value!.MostRead.ShouldHaveSingleItem().Count.ShouldBe(7);

    [Fact]
    public void A_damaged_file_is_an_error() => Read("\"a,1\n").HasErrors.ShouldBeTrue();

    [Fact]
    public void Without_a_file_there_is_no_list()
    {
        var site = TestSite.Good(TestSite.Article("a"));
        MostReadReader.Read(site, Planner.Plan(site, TestPlan.Files()).Value!, new MemorySourceTree()).Value!.MostRead.ShouldBeEmpty();
    }

    private static Checked<Generator.Model.Site> Read(string csv, SiteConfig? config = null)
    {
        Article[] articles =
        [
            TestSite.Article("2026/الميناء").Aliases("/old/port/"), TestSite.Article("a", "2026-11-02"), TestSite.Article("b", "2026-11-01"), TestSite.Article("soon", "2026-12-01"),
        ];
        var site = TestSite.Good(config ?? TestSite.Config, articles);
        var plan = Planner.Plan(site, TestPlan.Files());
        plan.Diagnostics.ShouldBeEmpty();
        return MostReadReader.Read(site, plan.Value!, new MemorySourceTree().Add("data/most-read.csv", csv));
    }
}
