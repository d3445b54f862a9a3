using Generator.Diagnostics;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Newspaper;

/// <summary>The demo newspaper of this repository, built in memory and walked. <c>GEN_SITE=FOLDER</c> walks another site.</summary>
public sealed class DemoNewspaperTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<(BuildReport Report, MemoryOutputStore Output)> Built = new(() =>
    {
        var output = new MemoryOutputStore();
        var folder = Environment.GetEnvironmentVariable("GEN_SITE") ?? Repository.Root;
        return (Build.Run(new DiskSourceTree(folder), output, new BuildOptions { Now = Now }), output);
    });

    [Fact]
    public void It_builds_without_a_message() =>
        Built.Value.Report.Diagnostics.Where(static d => d.Severity != Severity.Info).Select(static d => $"{d.Span}: {d.Message}").ShouldBeEmpty();

    [Fact]
    public void Every_page_keeps_the_rules_and_every_link_leads_somewhere()
    {
        var files = Built.Value.Output.Files;
        var site = new PublishedSite(files, Environment.GetEnvironmentVariable("GEN_SITE") is null ? "https://assariya.example" : "https://news.example", "/");
        site.Pages.SelectMany(path => SiteRules.Violations(site, path, "ar", "rtl")).Take(20).ShouldBeEmpty();
    }

    [Fact]
    public void An_articles_headline_stands_once_in_the_visible_text_of_its_page()
    {
        var site = new PublishedSite(Built.Value.Output.Files, "https://assariya.example", "/");
        foreach (var path in site.Pages)
        {
            var document = site.Document(path);
            if (!document.Body!.ClassList.Contains("page-article")) continue;
            SiteRules.VisibleCount(document, document.QuerySelector("h1")!.TextContent).ShouldBe(1, path);
        }
    }

    [Fact]
    public void No_English_word_of_the_theme_is_left_over()
    {
        var site = new PublishedSite(Built.Value.Output.Files, "https://assariya.example", "/");
        foreach (var path in site.Pages)
        {
            var document = site.Document(path);
            foreach (var element in document.QuerySelectorAll("header.masthead, footer.site-footer, nav:not(.neighbours), .meta, .dates"))
            {
                if (element.QuerySelector("bdi") is null && element.Closest("[lang=en]") is null)
                    element.TextContent.Any(char.IsAsciiLetter).ShouldBeFalse($"{path}: {element.TextContent.Trim()}");
            }
        }
    }
}
