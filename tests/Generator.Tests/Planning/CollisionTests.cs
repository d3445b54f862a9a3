using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Planning;
using static Generator.Tests.Model.TestSite;
using static Generator.Tests.Planning.TestPlan;

namespace Generator.Tests.Planning;

public class CollisionTests
{
    private const string SlugHelp = "Give one of them another slug: it comes from the file's name unless front matter has a slug.";
    private const string AliasHelp = "Remove the alias: readers of that URL get the page.";

    /// <summary>Two sources for one URL, with the whole message.</summary>
    public static TheoryData<string, Func<ImmutableArray<Diagnostic>>, string> Collisions => new()
    {
        { "two articles of one day with one slug", static () => Errors(Article("x/budget"), Article("y/budget")),
            "articles/y/budget.md error url-collision: articles/x/budget.md and articles/y/budget.md have the same URL: /politics/2026/11/03/budget/ (the other one: articles/x/budget.md)" },
        { "an article and a draft", static () => Errors(Article("x/budget"), Article("a/budget").Draft()),
            "articles/x/budget.md error url-collision: articles/a/budget.md (not shown today) and articles/x/budget.md have the same URL: /politics/2026/11/03/budget/ (the other one: articles/a/budget.md)" },
        { "two scheduled articles", static () => Errors(Article("x/budget", "2026-12-01"), Article("y/budget", "2026-12-01")),
            "articles/y/budget.md error url-collision: articles/x/budget.md (not shown today) and articles/y/budget.md (not shown today) have the same URL: /politics/2026/12/01/budget/ (the other one: articles/x/budget.md)" },
        { "slugs that differ in case", static () => Errors(Article("a").Url("/News/"), Article("b").Url("/news/")),
            "articles/b.md:3:6 error url-collision: articles/a.md and articles/b.md have URLs that differ in case only: /News/ and /news/ (the other one: articles/a.md:3:6)" },
        { "urls in two Unicode forms", static () => Errors(Article("a").Url("/أخبار/"), Article("b").Url("/\u0627\u0654خبار/")),
            "articles/b.md:3:6 error url-collision: articles/a.md and articles/b.md have the same URL: /أخبار/ (the other one: articles/a.md:3:6)" },
        { "a raw and a percent-encoded url", static () => Errors(Article("a").Url("/خبر/"), Article("b").Url("/%D8%AE%D8%A8%D8%B1/")),
            "articles/b.md:3:6 error url-collision: articles/a.md and articles/b.md have the same URL: /خبر/ (the other one: articles/a.md:3:6)" },
        { "a folder and its index.html", static () => Errors(Article("a").Url("/x/"), Article("b").Url("/x/index.html")),
            "articles/b.md:3:6 error url-collision: articles/a.md and articles/b.md have the same URL: /x/ (the other one: articles/a.md:3:6)" },
        { "a file and a folder of that name", static () => Errors(Article("a").Url("/x.html"), Article("b").Url("/x.html/y/")),
            "articles/b.md:3:6 error url-collision: articles/a.md is the file /x.html, but articles/b.md needs a folder of that name: /x.html/y/ (the other one: articles/a.md:3:6)" },
        { "a folder and, later, a file of that name", static () => Errors(Article("b", "2026-11-03").Url("/x.html/y/"), Article("a", "2026-11-02").Url("/X.html")),
            "articles/b.md:3:6 error url-collision: articles/a.md is the file /X.html, but articles/b.md needs a folder of that name: /x.html/y/ (the other one: articles/a.md:3:6)" },
        { "the home page", static () => Errors(Article("a").Url("/")),
            "articles/a.md:3:6 error url-collision: The home page and articles/a.md have the same URL: /" },
        { "pages/index.md and the home page", static () => Errors(Page("index")),
            "pages/index.md error url-collision: The home page and pages/index.md have the same URL: /" },
        { "the page for missing URLs", static () => Errors(Config, ["static/404.html"]),
            "static/404.html error url-collision: The page for missing URLs and static/404.html have the same URL: /404.html" },
        { "a section", static () => Errors(Article("a").Url("/politics/")),
            "articles/a.md:3:6 error url-collision: The section \"سياسة\" and articles/a.md have the same URL: /politics/ (the other one: site.yml:5:3)" },
        { "a page and a section", static () => Errors(Page("politics")),
            "pages/politics.md error url-collision: The section \"سياسة\" and pages/politics.md have the same URL: /politics/ (the other one: site.yml:5:3)" },
        { "a tag's list", static () => Errors(Article("a", tags: "نفط").Url("/tags/نفط")),
            "articles/a.md:3:6 error url-collision: The tag \"نفط\" and articles/a.md have the same URL: /tags/نفط/ (the other one: articles/a.md)" },
        { "two tags with one slug", static () => Errors(Article("a", tags: ["C", "C++"])),
            "articles/a.md error url-collision: The tag \"C\" and the tag \"C++\" have the same URL: /tags/c/ (the other one: articles/a.md)" },
        { "a tag of a hidden article", static () => Errors(Article("a", tags: "C"), Article("b", "2026-12-01", "politics", "C#")),
            "articles/b.md error url-collision: The tag \"C\" and the tag \"C#\" have the same URL: /tags/c/ (the other one: articles/a.md)" },
        { "an author's list", static () => Errors(Article("a").By("هدى"), Article("b").Url("/authors/هدى/")),
            "articles/b.md:3:6 error url-collision: The author \"هدى\" and articles/b.md have the same URL: /authors/هدى/ (the other one: articles/a.md)" },
        { "the archive of a day", static () => Errors(Article("a").Url("/archive/2026/11/03/")),
            "articles/a.md:3:6 error url-collision: The archive and articles/a.md have the same URL: /archive/2026/11/03/" },
        { "the archive of a day to come", static () => Errors(Article("a").Url("/archive/2026/12/24/"), Article("b", "2026-12-24")),
            "articles/a.md:3:6 error url-collision: The archive and articles/a.md have the same URL: /archive/2026/12/24/" },
        { "the list of a type", static () => Errors(Article("a").Url("/types/news/")),
            "articles/a.md:3:6 error url-collision: The list of all \"news\" and articles/a.md have the same URL: /types/news/" },
        { "the latest news", static () => Errors(Article("a").Url("/latest")),
            "articles/a.md:3:6 error url-collision: The list of the latest news and articles/a.md have the same URL: /latest/" },
        { "a further page that the list does not have yet", static () => Errors(Article("a").Url("/latest/page/7/")),
            "articles/a.md:3:6 error url-collision: articles/a.md has the URL /latest/page/7/, which belongs to the further pages of the list of the latest news." },
        { "a static file and a list", static () => Errors(Config, ["static/politics/index.html"]),
            "static/politics/index.html error url-collision: The section \"سياسة\" and static/politics/index.html have the same URL: /politics/ (the other one: site.yml:5:3)" },
        { "two static files that differ in case", static () => Errors(Config, ["static/img/Logo.png", "static/img/logo.png"]),
            "static/img/logo.png error url-collision: static/img/Logo.png and static/img/logo.png have URLs that differ in case only: /img/Logo.png and /img/logo.png (the other one: static/img/Logo.png)" },
        { "static files in two Unicode forms", static () => Errors(Config, ["static/أ.png", "static/\u0627\u0654.png"]),
            "static/\u0627\u0654.png error url-collision: static/أ.png and static/\u0627\u0654.png have the same URL: /أ.png (the other one: static/أ.png)" },
        { "a static file where an article needs a folder", static () => Errors(Config, ["static/politics/2026"], Article("a")),
            "static/politics/2026 error url-collision: static/politics/2026 is the file /politics/2026, but articles/a.md needs a folder of that name: /politics/2026/11/03/a/ (the other one: articles/a.md)" },
        { "a bundle's file and a static file", static () => Errors(Config, ["articles/a/photo.jpg", "static/politics/2026/11/03/a/photo.jpg"], Article("a/index")),
            "static/politics/2026/11/03/a/photo.jpg error url-collision: articles/a/photo.jpg and static/politics/2026/11/03/a/photo.jpg have the same URL: /politics/2026/11/03/a/photo.jpg (the other one: articles/a/photo.jpg)" },
        { "a hidden bundle's file", static () => Errors(Config, ["articles/a/photo.jpg", "static/politics/2026/11/03/a/photo.jpg"], Article("a/index").Draft()),
            "static/politics/2026/11/03/a/photo.jpg error url-collision: articles/a/photo.jpg (not shown today) and static/politics/2026/11/03/a/photo.jpg have the same URL: /politics/2026/11/03/a/photo.jpg (the other one: articles/a/photo.jpg)" },
        { "an alias and a page", static () => Errors(Article("a"), Article("b").Aliases("/politics/2026/11/03/a/")),
            "articles/b.md:4:5 error url-collision: articles/a.md and an alias of articles/b.md have the same URL: /politics/2026/11/03/a/ (the other one: articles/a.md)" },
        { "an alias and the home page", static () => Errors(Article("b").Aliases("/")),
            "articles/b.md:4:5 error url-collision: The home page and an alias of articles/b.md have the same URL: /" },
        { "two articles with one alias", static () => Errors(Article("a").Aliases("/old"), Article("b").Aliases("/old/")),
            "articles/b.md:4:5 error url-collision: An alias of articles/a.md and an alias of articles/b.md have the same URL: /old/ (the other one: articles/a.md:4:5)" },
        { "an alias of a hidden article", static () => Errors(Article("a").Aliases("/old/"), Article("b", "2026-12-01").Aliases("/old/")),
            "articles/b.md:4:5 error url-collision: An alias of articles/a.md and an alias of articles/b.md have the same URL: /old/ (the other one: articles/a.md:4:5)" },
        { "an alias below a file", static () => Errors(Config, ["static/old.html"], Article("a").Aliases("/old.html/x/")),
            "articles/a.md:4:5 error url-collision: static/old.html is the file /old.html, but an alias of articles/a.md needs a folder of that name: /old.html/x/ (the other one: static/old.html)" },
        { "a feed's name", static () => Errors(Article("a").Aliases("/politics/rss.xml")),
            "articles/a.md:4:5 error url-reserved: An alias of articles/a.md cannot have the URL /politics/rss.xml: the site's own file of that name stands there." },
        { "the site's own files", static () => Errors(Article("a").Url("/Robots.txt")),
            "articles/a.md:3:6 error url-reserved: articles/a.md cannot have the URL /Robots.txt: the site's own file of that name stands there." },
        { "a permalink without the day", static () => Errors(Config with { Permalink = "/{slug}/" }, Article("x/budget", "2026-11-01"), Article("y/budget", "2026-11-02"), Article("z/politics")),
            "articles/y/budget.md error url-collision: articles/x/budget.md and articles/y/budget.md have the same URL: /budget/ (the other one: articles/x/budget.md)\n"
            + "articles/z/politics.md error url-collision: The section \"سياسة\" and articles/z/politics.md have the same URL: /politics/ (the other one: site.yml:5:3)" },
    };

    [Theory]
    [MemberData(nameof(Collisions))]
    public void A_collision_names_both_sources(string name, Func<ImmutableArray<Diagnostic>> plan, string expected)
    {
        name.ShouldNotBeEmpty();
        var diagnostics = plan();
        Lines(diagnostics).ShouldBe(expected);
        diagnostics.ShouldAllBe(static diagnostic => diagnostic.Severity == Severity.Error);
    }

    private static ImmutableArray<Diagnostic> Errors(params Article[] articles) => Plan(articles).Diagnostics;

    private static ImmutableArray<Diagnostic> Errors(SiteConfig config, params Article[] articles) => Plan(config, articles).Diagnostics;

    private static ImmutableArray<Diagnostic> Errors(SiteConfig config, string[] files, params Article[] articles) => Plan(config, files, articles).Diagnostics;

    [Fact]
    public void Each_pair_has_one_error()
    {
        var errors = Plan(Article("a/x"), Article("b/x"), Article("c/x"), Article("d/x")).Diagnostics;
        errors.Length.ShouldBe(3);
        errors.ShouldAllBe(static error => error.Code == "url-collision" && error.Help == SlugHelp);
    }

    [Fact]
    public void The_page_wins_over_the_alias()
    {
        var plan = Plan(Article("a"), Article("b").Aliases("/politics/2026/11/03/a/"));
        plan.Diagnostics.ShouldHaveSingleItem().Help.ShouldBe(AliasHelp);
        plan.Value!.Find("/politics/2026/11/03/a/").ShouldBeOfType<ArticlePage>().Article.Title.ShouldBe("a");
    }

    [Theory]
    [InlineData("/politics/2026/11/03/a/", "alias-own-url")]
    [InlineData("/politics/2026/11/03/a", "alias-own-url")]
    [InlineData("/politics/2026/11/03/A/index.html", "alias-own-url")]
    public void An_alias_that_is_the_own_url_is_a_warning(string alias, string code)
    {
        var plan = Plan(Article("a").Aliases(alias));
        plan.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
        plan.HasErrors.ShouldBeFalse();
        plan.Value!.Pages.OfType<RedirectPage>().ShouldBeEmpty();
    }

    [Fact]
    public void An_alias_that_stands_twice_is_a_warning()
    {
        var plan = Plan(Article("a").Aliases("/old", "/OLD/"));
        plan.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("alias-twice");
        plan.Value!.Pages.OfType<RedirectPage>().ShouldHaveSingleItem().Target.ShouldBe("/politics/2026/11/03/a/");
    }

    [Fact]
    public void A_static_file_takes_the_place_of_the_themes()
    {
        var site = Model.TestSite.Good(Article("a"));
        var files = Files("static/favicon.svg") with { Theme = [new ThemeFile("/favicon.svg", default), new ThemeFile("/style.css", default)] };
        var plan = Planner.Plan(site, files);
        plan.Diagnostics.ShouldBeEmpty();
        plan.Value!.Find("/favicon.svg").ShouldBeOfType<CopiedFile>();
        plan.Value!.Find("/style.css").ShouldBeOfType<ThemeFile>();
    }

    [Fact]
    public void The_url_of_another_spelling_gives_way()
    {
        var plan = GoodPlan(Config, [], Article("a", "2026-01-01", "politics", "الامارات"), Article("b", "2026-01-02", "politics", "الإمارات").Url("/tags/الإمارات/"));
        plan.Find("/tags/الإمارات/").ShouldBeOfType<ArticlePage>();
    }
}
