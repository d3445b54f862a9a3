using AngleSharp.Html.Parser;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Outputs;

/// <summary>Lists that change with every article, published once and filled in by a script (issue 5, point 8).</summary>
public sealed class FragmentTests
{
    private static IReadOnlyDictionary<string, byte[]> Site(int articles, bool fragments, string breaking = "")
    {
        var sources = new MemorySourceTree()
            .Add("site.yml", $"title: إرم نيوز\nurl: https://news.example/repo/\nfragments: {(fragments ? "true" : "false")}\nsections:\n  - {{id: news, title: أخبار}}\n  - {{id: old, title: أرشيف}}\nmost_read: {{count: 3}}\n")
            .Add("data/most-read.csv", "url,count\narticles/old/a1.md,3\narticles/old/a2.md,2\n");
        for (var i = 1; i <= articles; i++)
        {
            // the later ones stand in a section of their own, so that only lists of the whole site change with them
            var section = i <= 30 ? "old" : "news";
            sources.Add($"articles/{section}/a{i}.md", $"---\ntitle: خبر رقم {i}\ndate: 2026-10-{1 + (i - 1) % 30:00} 08:{i:00}\n{(i > 30 ? breaking : "")}---\nمتن الخبر رقم {i}.\n");
        }

        var output = new MemoryOutputStore();
        Build.Run(sources, output, new BuildOptions { Now = new(2026, 11, 10, 12, 0, 0, TimeSpan.Zero) }, cancellation: TestContext.Current.CancellationToken).HasErrors.ShouldBeFalse();
        return output.Files;
    }

    private static int ChangedArticlePages(bool fragments)
    {
        var (before, after) = (Site(30, fragments), Site(31, fragments, "breaking: true\n"));
        return before.Keys.Count(path => path.StartsWith("old/2026/", StringComparison.Ordinal) && !before[path].AsSpan().SequenceEqual(after[path]));
    }

    [Fact]
    public void A_new_article_changes_no_page_of_another_section() => ChangedArticlePages(fragments: true).ShouldBe(0);

    [Fact]
    public void Without_fragments_the_breaking_bar_stands_in_every_page() => ChangedArticlePages(fragments: false).ShouldBe(30);

    [Fact]
    public void A_place_has_a_plain_link_until_the_script_fills_it_and_the_fragment_is_a_piece_of_a_page()
    {
        var files = Site(31, fragments: true, "breaking: true\n");
        var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(files["old/2026/10/05/a5/index.html"]));
        var places = page.QuerySelectorAll("[data-fragment]");
        places.Select(static place => place.GetAttribute("data-fragment")).ShouldContain("/repo/fragments/most-read.html");
        places.Select(static place => place.GetAttribute("data-fragment")).ShouldContain("/repo/fragments/breaking.html");
        foreach (var place in places)
        {
            var address = place.GetAttribute("data-fragment")!;
            files.Keys.ShouldContain(address["/repo/".Length..]);
            var fragment = System.Text.Encoding.UTF8.GetString(files[address["/repo/".Length..]]);
            fragment.ShouldNotContain("<html");
            place.QuerySelector("a[href^='/repo/']").ShouldNotBeNull(address);
        }

        // Where scripts run, a bar that has nothing to say must not appear and vanish again.
        places.Single(static place => place.GetAttribute("data-fragment")!.EndsWith("breaking.html", StringComparison.Ordinal)).FirstElementChild!.LocalName.ShouldBe("noscript");
        System.Text.Encoding.UTF8.GetString(files["fragments/breaking.html"]).ShouldContain("خبر رقم 31");
        page.QuerySelector("script[src*='fragments']").ShouldNotBeNull();
        files.Keys.ShouldNotContain(static path => path.StartsWith("sitemap", StringComparison.Ordinal) && path.Contains("fragments", StringComparison.Ordinal));
    }

    [Fact]
    public void Static_inclusion_is_the_default()
    {
        var files = Site(3, fragments: false);
        files.Keys.ShouldNotContain(static path => path.StartsWith("fragments/", StringComparison.Ordinal));
        System.Text.Encoding.UTF8.GetString(files["old/2026/10/03/a3/index.html"]).ShouldContain("خبر رقم 2");
    }
}
