using System.Text;
using System.Xml.Linq;
using Generator.Data;
using Generator.Outputs.Sitemaps;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Strings;
using Generator.Rendering.Views;
using Generator.Tests.Model;
using Generator.Tests.Planning;

namespace Generator.Tests.Outputs;

public sealed class SitemapTests
{
    private const string Sections = "sections:\n  - {id: politics, title: سياسة}\n";

    [Fact]
    public void Lists_every_page_that_is_meant_to_be_found_with_the_time_of_its_content()
    {
        var site = OutputSite.Build(
            "2026-11-04T08:00:00Z",
            Sections,
            OutputSite.Article("politics/2026-11-03-a", "title: أ\nupdated: 2026-11-03T21:00:00+04:00\naliases: [/old/]"),
            OutputSite.Article("politics/2026-11-02-الموازنة & الدين", "title: ب"),
            OutputSite.Article("politics/2026-11-01-c", "title: ج\nnoindex: true"),
            OutputSite.Article("politics/2026-11-01-d", "title: د\ncanonical: https://elsewhere.example/d"),
            OutputSite.Article("politics/2026-12-01-e", "title: غدًا"),
            ("pages/about.md", "---\ntitle: من نحن\n---\nنص\n"));
        var sitemap = site.Xml("sitemap.xml");
        SitemapRules.Violations(sitemap, site.Files["sitemap.xml"].Length, OutputSite.Url).ShouldBeEmpty();
        var places = sitemap.Descendants(SitemapRules.Sitemap + "url")
            .ToDictionary(static url => url.Element(SitemapRules.Sitemap + "loc")!.Value, static url => (string?)url.Element(SitemapRules.Sitemap + "lastmod"), StringComparer.Ordinal);
        places["https://news.example/politics/2026/11/03/a/"].ShouldBe("2026-11-03T21:00:00+04:00");
        places["https://news.example/politics/"].ShouldBe("2026-11-03T21:00:00+04:00");
        places["https://news.example/politics/2026/11/02/%D8%A7%D9%84%D9%85%D9%88%D8%A7%D8%B2%D9%86%D8%A9-%D8%A7%D9%84%D8%AF%D9%8A%D9%86/"].ShouldBe("2026-11-02T00:00:00+04:00");
        places["https://news.example/about/"].ShouldBeNull();
        places.Keys.ShouldContain("https://news.example/");
        places.Keys.ShouldNotContain(static url => url.EndsWith("/c/", StringComparison.Ordinal) || url.EndsWith("/d/", StringComparison.Ordinal) || url.EndsWith("/e/", StringComparison.Ordinal));
        places.Keys.ShouldNotContain(static url => url.Contains("old", StringComparison.Ordinal) || url.Contains("404", StringComparison.Ordinal));
    }

    [Fact]
    public void News_are_news_for_48_hours_and_not_a_minute_longer()
    {
        var site = OutputSite.Build(
            "2026-11-03T04:00:00Z",
            Sections,
            OutputSite.Article("politics/a", "title: \"أ & <ب>\"\ndate: 2026-11-01T10:00:00+04:00"),
            OutputSite.Article("politics/b", "title: ب\ndate: 2026-11-02T10:00:00+04:00"),
            OutputSite.Article("politics/c", "title: ج\ndate: 2026-11-02T11:00:00+04:00\nnoindex: true"));
        site.Rebuild("2026-11-03T05:59:00Z");
        SitemapRules.NewsViolations(site.Xml("news-sitemap.xml")).ShouldBeEmpty();
        Titles(site).ShouldBe(["ب", "أ & <ب>"]);
        site.Rebuild("2026-11-03T06:01:00Z");
        Titles(site).ShouldBe(["ب"]);
        site.Report.Changed.ShouldBe(["news-sitemap.xml"]);
        site.Rebuild("2026-11-09T06:01:00Z");
        Titles(site).ShouldBeEmpty();
        site.Files.Keys.ShouldContain("news-sitemap.xml");
    }

    [Fact]
    public void Outputs_switch_both_off()
    {
        var site = OutputSite.Build("2026-11-04T08:00:00Z", "outputs: {sitemap: false, news_sitemap: false}", OutputSite.Article("a", "title: أ\ndate: 2026-11-01"));
        site.Files.Keys.ShouldNotContain(static path => path.Contains("sitemap", StringComparison.Ordinal));
    }

    [Fact]
    public void Past_50_000_URLs_an_index_names_parts_that_hold_all_of_them()
    {
        var articles = Enumerable.Range(0, 120_000).Select(static i => TestSite.Article($"politics/خبر-{i}", $"2026-{1 + (i % 10):00}-{1 + (i % 28):00}")).ToArray();
        var site = TestSite.Good(articles);
        var plan = Planner.Plan(site, TestPlan.Files());
        plan.HasErrors.ShouldBeFalse();
        var world = new World(site, plan.Value!, new Dictionary<string, DataNode>(), new UiStrings("ar", []));
        var index = plan.Value!.Pages.OfType<SitemapIndexPage>().Single();
        index.Path.ShouldBe("/sitemap.xml");

        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in Written(world, index).Descendants(SitemapRules.Sitemap + "loc"))
        {
            var part = plan.Value!.Pages.OfType<SitemapPage>().Single(part => place.Value == world.Links.Absolute(part.Path));
            var document = Written(world, part);
            SitemapRules.Violations(document, 0, "https://assariya.example").ShouldBeEmpty();
            foreach (var url in document.Descendants(SitemapRules.Sitemap + "loc")) written.Add(url.Value).ShouldBeTrue(url.Value);
        }

        index.Parts.Length.ShouldBe(4);
        index.Parts.ShouldAllBe(static part => part.Listed.Length <= SitemapPlanner.MaxUrls);
        written.Count.ShouldBe(plan.Value!.Pages.Count(static page => page is ArticlePage or HomePage or ListPage { Paging.Number: 1 }));
    }

    [Fact]
    public void Past_50_MB_too()
    {
        var name = new string('ن', 100);
        var articles = Enumerable.Range(0, 40_000).Select(i => TestSite.Article($"politics/{name}{i}", "2026-01-01").Url($"/{name}{i}/{name}/{name}/{name}/")).ToArray();
        var site = TestSite.Good(articles);
        var plan = Planner.Plan(site, TestPlan.Files());
        plan.HasErrors.ShouldBeFalse();
        var world = new World(site, plan.Value!, new Dictionary<string, DataNode>(), new UiStrings("ar", []));
        var parts = plan.Value!.Pages.OfType<SitemapIndexPage>().Single().Parts;
        parts.Length.ShouldBeGreaterThan(2);
        var output = new Utf8Output();
        foreach (var part in parts)
        {
            output.Clear();
            new SitemapWriter(world, output).Write(part);
            output.Length.ShouldBeLessThan(52_428_800);
        }
    }

    private static IEnumerable<string> Titles(OutputSite site) => site.Xml("news-sitemap.xml").Descendants(SitemapRules.News + "title").Select(static title => title.Value);

    private static XDocument Written(World world, Generator.Outputs.OutputPage page)
    {
        var output = new Utf8Output();
        var writer = new SitemapWriter(world, output);
        if (page is SitemapPage part) writer.Write(part);
        else writer.Write((SitemapIndexPage)page);
        return XDocument.Parse(Encoding.UTF8.GetString(output.Written));
    }
}
