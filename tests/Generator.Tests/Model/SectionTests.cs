using Generator.Configuration;
using Generator.Diagnostics;
using static Generator.Tests.Model.TestSite;

namespace Generator.Tests.Model;

public class SectionTests
{
    [Fact]
    public void Sections_of_site_yml_keep_their_order_and_stay_without_articles()
    {
        var site = Good(Article("a", section: "economy"));
        site.Sections.Select(static section => section.Id).ShouldBe(["politics", "economy"]);
        site.Sections[0].Articles.ShouldBeEmpty();
        site.Sections[1].Articles.Names().ShouldBe(["a"]);
        site.SectionByArticle[0].ShouldBe(site.Sections[1]);
    }

    [Fact]
    public void A_section_lists_the_articles_of_the_sections_below_it()
    {
        var config = Config with { Sections = [.. Config.Sections, new SectionConfig("parliament", "البرلمان", null, new FileSpan("site.yml", 7, 3), "politics")] };
        var site = Good(config, Article("p", "2026-11-01"), Article("below", "2026-11-02", "parliament"), Article("e", "2026-11-03", "economy"));
        site.Sections[0].Articles.Names().ShouldBe(["below", "p"]);
        site.Sections[2].Articles.Names().ShouldBe(["below"]);
        site.SectionByArticle.Select(static section => section!.Id).ShouldBe(["economy", "parliament", "politics"]);
    }

    [Fact]
    public void A_circle_of_parents_ends()
    {
        var span = new FileSpan("site.yml");
        var config = Config with { Sections = [new SectionConfig("a", "أ", null, span, "b"), new SectionConfig("b", "ب", null, span, "a")] };
        Build(config, Article("x", section: "a")).Value!.SectionByArticle[0]!.Id.ShouldBe("a");
    }

    [Fact]
    public void A_site_without_sections_takes_them_from_its_articles()
    {
        var config = Config with { Sections = [] };
        var site = Good(config, Article("a", section: "محليات"), Article("b", section: "أخبار العالم"), Article("c", section: null), Article("d", section: "منوعات").Draft());
        site.Sections.Select(static section => section.Id).ShouldBe(["أخبار-العالم", "محليات"]);
        site.Sections.Select(static section => section.Title).ShouldBe(["أخبار العالم", "محليات"]);
        site.HiddenLists.Sections.Select(static section => section.Id).ShouldBe(["منوعات"]);
        site.HiddenLists.Sections[0].Articles.Names().ShouldBe(["d"]);
    }

    [Theory]
    [InlineData("Tags", "section-reserved")]
    [InlineData("archive", "section-reserved")]
    [InlineData("؟!", "section-without-letters")]
    public void Sections_that_cannot_have_a_url_are_errors(string section, string code) =>
        Build(Config with { Sections = [] }, Article("a", section: section)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
}
