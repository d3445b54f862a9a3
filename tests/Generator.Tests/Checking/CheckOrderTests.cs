using Generator.Checking;

namespace Generator.Tests.Checking;

public sealed class CheckOrderTests
{
    /// <summary>More pages than one thread claims at once, each with broken links of its own and one that all have.</summary>
    private static SeededSite Site()
    {
        var site = new SeededSite();
        for (var i = 10; i < 90; i++)
        {
            site.Tree.Add($"articles/politics/news-{i}.md", $"---\ntitle: خبر رقم {i}\ndate: 2026-11-{(i % 20) + 1:00} 08:30\nauthor: ليان الحداد\nsummary: موجز رقم {i}.\n---\n\n<p><a href=\"/gone-{i}/\">رابط</a> <a href=\"/gone/\">رابط</a> <a href=\"https://example.org/{i % 7}\">خارج</a> <a href=\"/about/#missing\">هنا</a></p>\n\n<h4 id=x>عنوان</h4><p id=x>نص</p>\n");
        }

        return site;
    }

    [Fact]
    public void The_number_of_threads_changes_neither_findings_nor_their_order()
    {
        var one = SiteCheck.Run(Site().Tree, new BuildOptions { Now = SeededSite.Now, Jobs = 1 }, null, cancellation: TestContext.Current.CancellationToken);
        one.Diagnostics.Length.ShouldBeGreaterThan(200);
        one.ExternalLinks.ShouldBeGreaterThan(80);
        for (var run = 0; run < 3; run++)
        {
            var many = SiteCheck.Run(Site().Tree, new BuildOptions { Now = SeededSite.Now, Jobs = 8 }, null, cancellation: TestContext.Current.CancellationToken);
            many.Diagnostics.Select(static d => d.ToString()).ShouldBe(one.Diagnostics.Select(static d => d.ToString()));
            many.ExternalLinks.ShouldBe(one.ExternalLinks);
        }
    }

    [Fact]
    public void Stages_say_what_they_cost() =>
        new SeededSite().Check().Timings.Select(static t => t.Stage).ShouldBe(["settings", "load", "model", "theme", "plan", "render", "publish", "remember", "site", "report"]);
}
