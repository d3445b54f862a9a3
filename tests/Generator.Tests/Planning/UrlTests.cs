using Generator.Configuration;
using Generator.Content;
using Generator.Planning;
using static Generator.Tests.Model.TestSite;
using static Generator.Tests.Planning.TestPlan;

namespace Generator.Tests.Planning;

public class UrlTests
{
    [Theory]
    [InlineData("/{section}/{yyyy}/{mm}/{dd}/{slug}/", "politics", "/politics/2026/11/03/الموازنة/")]
    [InlineData("/{section}/{yyyy}/{mm}/{dd}/{slug}/", null, "/2026/11/03/الموازنة/")]
    [InlineData("/{section}/{slug}", "politics", "/politics/الموازنة/")]
    [InlineData("/{section}/{slug}.html", null, "/الموازنة.html")]
    [InlineData("/{section}-{slug}/", null, "/الموازنة/")]
    [InlineData("/{yyyy}-{mm}-{dd}-{slug}/", "politics", "/2026-11-03-الموازنة/")]
    [InlineData("/news/{id}/index.html", "politics", "/news/a-17/")]
    [InlineData("/أخبار/{slug}/", "politics", "/أخبار/الموازنة/")]
    public void The_permalink_gives_the_url(string pattern, string? section, string expected)
    {
        var article = Article("a", section: section) with { OwnSlug = "الموازنة", Id = "A 17" };
        GoodPlan(Config with { Permalink = pattern }, [], article).ArticlePaths.ShouldBe([expected]);
    }

    [Fact]
    public void An_id_that_was_not_given_is_the_path_of_the_file() =>
        GoodPlan(Config with { Permalink = "/{id}/" }, [], Article("2026/a")).ArticlePaths.ShouldBe(["/2026-a/"]);

    [Fact]
    public void A_section_made_from_articles_is_in_the_url_by_its_slug() =>
        GoodPlan(Config with { Sections = [], Permalink = "/{section}/{slug}/" }, [], Article("a", section: "أخبار العالم"), Article("b", section: "أخبار العالم").Draft()).ArticlePaths
            .ShouldBe(["/أخبار-العالم/a/"]);

    [Theory]
    [InlineData("/about", "/about/")]
    [InlineData("/about/", "/about/")]
    [InlineData("/about.html", "/about.html")]
    [InlineData("/old/story.php", "/old/story.php/")]
    [InlineData("/a/index.html", "/a/")]
    [InlineData("/%D8%AE%D8%A8%D8%B1", "/خبر/")]
    [InlineData("/100%", "/100%/")]
    [InlineData("/%C7%CE", "/%C7%CE/")]
    [InlineData("/a b/", "/a b/")]
    [InlineData(" /a ", "/a/")]
    [InlineData("/می\u200Cخواهم/", "/می\u200Cخواهم/")]
    [InlineData("/\u0627\u0654خبار/", "/أخبار/")]
    public void An_exact_url_is_taken_as_it_is(string url, string expected) => GoodPlan(Article("a").Url(url)).ArticlePaths.ShouldBe([expected]);

    [Theory]
    [InlineData("about", "/about/")]
    [InlineData("team/editors", "/team/editors/")]
    [InlineData("Our Team/editors", "/our-team/editors/")]
    [InlineData("about/index", "/about/")]
    [InlineData("team/editors/index", "/team/editors/")]
    public void Pages_keep_their_folders(string name, string expected) => GoodPlan(Page(name)).StaticPagePaths.ShouldBe([expected]);

    [Fact]
    public void Lists_are_paginated()
    {
        var plan = GoodPlan(Config with { PageSize = 2 }, [], [.. Enumerable.Range(0, 5).Select(static i => Article($"a{i}", tags: "نفط").By("هدى"))]);
        foreach (var list in new[] { "/politics/", "/tags/نفط/", "/authors/هدى/", "/types/news/", "/archive/2026/", "/archive/2026/11/", "/archive/2026/11/03/", "/latest/" })
        {
            plan.Find(list).ShouldBeOfType<ListPage>().Paging.ShouldBe(new Paging(1, 3, 2, list));
            plan.Find(list + "page/3/").ShouldBeOfType<ListPage>().Paging.Number.ShouldBe(3);
            plan.Find(list + "page/1/").ShouldBeNull();
            plan.Find(list + "page/4/").ShouldBeNull();
        }

        plan.Find("/economy/").ShouldBeOfType<ListPage>().Paging.Count.ShouldBe(1);
    }

    [Fact]
    public void Each_kind_of_list_can_be_switched_off()
    {
        var off = new OutputsConfig
        {
            Sections = false,
            Tags = false,
            Authors = false,
            Types = false,
            Archive = false,
            Latest = false,
            NotFound = false,
            Redirects = false,
        };
        var plan = GoodPlan(Config with { Outputs = off }, [], Article("a", tags: "نفط").By("هدى").Aliases("/old/"));
        plan.Pages.Where(static page => page is not Generator.Outputs.OutputPage).Select(static page => page.Path).ShouldBe(["/", "/politics/2026/11/03/a/"]);
    }

    [Fact]
    public void Days_of_the_archive_are_those_of_the_articles_zone()
    {
        var late = Article("a") with { Date = new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.FromHours(4)) };
        var plan = GoodPlan(late);
        plan.ArticlePaths.ShouldBe(["/politics/2026/01/01/a/"]);
        plan.Find("/archive/2026/01/01/").ShouldNotBeNull();
        plan.Find("/archive/2025/").ShouldBeNull();
    }

    [Fact]
    public void Bundles_files_stand_beside_their_article_and_hidden_ones_are_not_published()
    {
        var plan = GoodPlan(
            Config, ["articles/a/photo.jpg", "articles/a/maps/1.svg", "articles/a/note.md", "articles/b/secret.pdf", "articles/loose.jpg", "pages/about/me.png", "static/img/x.png"],
            Article("a/index"), Article("b/index").Draft(), Page("about/index"));
        plan.Pages.OfType<CopiedFile>().Select(static file => file.Path).ShouldBe(
            ["/about/me.png", "/img/x.png", "/politics/2026/11/03/a/maps/1.svg", "/politics/2026/11/03/a/photo.jpg"]);
    }

    [Fact]
    public void A_file_belongs_to_the_innermost_bundle() =>
        GoodPlan(Config, ["articles/a/b/x.png"], Article("a/index"), Article("a/b/index")).Find("/politics/2026/11/03/b/x.png").ShouldBeOfType<CopiedFile>();

    [Fact]
    public void Aliases_and_other_spellings_redirect()
    {
        var plan = GoodPlan(
            Article("a", "2026-01-01", "politics", "الامارات").Aliases("/?p".Replace("?", "old", StringComparison.Ordinal), "/old.php"), Article("b", "2026-01-02", "politics", "الإمارات"));
        plan.Pages.OfType<RedirectPage>().Select(static page => (page.Path, page.Target)).ShouldBe(
        [
            ("/old.php/", "/politics/2026/01/01/a/"),
            ("/oldp/", "/politics/2026/01/01/a/"),
            ("/tags/الإمارات/", "/tags/الامارات/"),
        ]);
    }

    [Fact]
    public void Pages_are_in_the_order_of_their_output_paths()
    {
        var plan = GoodPlan(
            Config, ["static/a", "static/a.html", "static/b/index.htm", "static/i/index.html5", "static/z.css"],
            [.. Enumerable.Range(0, 50).Select(static i => Article($"a{i}", $"2026-{1 + (i % 9):D2}-0{1 + (i % 7)}", "politics", $"وسم{i % 4}", "i")), Article("x").Url("/i/"), Article("y").Url("/i-j/")]);
        var paths = plan.Pages.Select(static page => page.OutputPath).ToArray();
        paths.ShouldBe(paths.Order(StringComparer.Ordinal));
        paths.ShouldBeUnique();
    }
}
