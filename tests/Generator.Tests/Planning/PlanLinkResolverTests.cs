using Generator.Configuration;
using Generator.Markdown;
using Generator.Planning;
using Generator.Sources;
using Generator.Tests.Model;

namespace Generator.Tests.Planning;

public class PlanLinkResolverTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'></svg>";
    private const string From = "articles/2026/bundle/index.md";

    private static readonly ILinkResolver Links = Resolver();

    [Theory]
    [InlineData("../port.md")]
    [InlineData("/articles/2026/port.md")]
    [InlineData("articles/2026/port.md")]
    [InlineData("../port")]
    [InlineData("/politics/2026/11/03/port/")]
    [InlineData("/politics/2026/11/03/port")]
    [InlineData("/repo/politics/2026/11/03/port/")]
    [InlineData("/old/port/")]
    [InlineData("/old/port")]
    public void A_link_to_an_article_finds_its_page(string target) =>
        Links.ResolveLink(From, target).ShouldBe(new LinkTarget.Found("/repo/politics/2026/11/03/port/", "articles/2026/port.md"));

    [Theory]
    [InlineData("/politics/", "/repo/politics/")]
    [InlineData("/tags/نفط", "/repo/tags/%D9%86%D9%81%D8%B7/")]
    [InlineData("/", "/repo/")]
    [InlineData("/files/report.pdf", "/repo/files/report.pdf")]
    [InlineData("../../../static/files/report.pdf", "/repo/files/report.pdf")]
    [InlineData("photo.svg", "/repo/politics/2026/11/03/bundle/photo.svg")]
    [InlineData("./photo.svg", "/repo/politics/2026/11/03/bundle/photo.svg")]
    [InlineData("/articles/2026/bundle/photo.svg", "/repo/politics/2026/11/03/bundle/photo.svg")]
    [InlineData("صورة أ.svg", "/repo/politics/2026/11/03/bundle/%D8%B5%D9%88%D8%B1%D8%A9%20%D8%A3.svg")]
    [InlineData("صورة \u0627\u0654.svg", "/repo/politics/2026/11/03/bundle/%D8%B5%D9%88%D8%B1%D8%A9%20%D8%A3.svg")]
    public void A_link_to_another_page_or_file_finds_it(string target, string href) => Links.ResolveLink(From, target).ShouldBe(new LinkTarget.Found(href, null));

    [Theory]
    [InlineData("../../pages/about.md")]
    [InlineData("/pages/about.md")]
    [InlineData("/about/")]
    public void A_link_to_a_page_finds_it(string target) =>
        Links.ResolveLink("articles/2026/port.md", target).ShouldBe(new LinkTarget.Found("/repo/about/", "pages/about.md"));

    [Theory]
    [InlineData("../secret.md", "articles/2026/secret.md")]
    [InlineData("/politics/2026/11/03/secret/", "articles/2026/secret.md")]
    [InlineData("../hidden-bundle/plan.pdf", "articles/2026/hidden-bundle/index.md")]
    [InlineData("/old/secret/", "articles/2026/secret.md")]
    public void A_link_to_something_hidden_says_so(string target, string source) => Links.ResolveLink(From, target).ShouldBe(new LinkTarget.Hidden(source));

    [Theory]
    [InlineData("../prt.md", "/articles/2026/port.md")]
    [InlineData("/Politics/", "/politics/")]
    [InlineData("/files/Report.pdf", "/files/report.pdf")]
    [InlineData("files/report.pdf", "/files/report.pdf")]
    [InlineData("../../../../etc/passwd", null)]
    [InlineData("nothing-like-it.md", null)]
    [InlineData("photo.svgg", "photo.svg")]
    public void A_broken_link_comes_with_what_was_probably_meant(string target, string? suggestion)
    {
        Links.ResolveLink(From, target).ShouldBe(new LinkTarget.Broken());
        Links.Suggest(From, target).ShouldBe(suggestion);
    }

    [Fact]
    public void An_image_has_its_size() => Links.ResolveImage(From, "photo.svg").ShouldBe(new ImageTarget.Found("/repo/politics/2026/11/03/bundle/photo.svg", 40, 30));

    [Theory]
    [InlineData("/files/report.pdf", "it is a PDF document")]
    [InlineData("/politics/", "it is a page")]
    [InlineData("../loose.svg", "only files of static/ and of an article's own folder (one with an index.md) are published")]
    public void What_is_no_picture_says_why(string source, string reason) => Links.ResolveImage(From, source).ShouldBe(new ImageTarget.Unreadable(reason));

    [Fact]
    public void A_missing_image_comes_with_what_was_probably_meant()
    {
        Links.ResolveImage(From, "photos.svg").ShouldBe(new ImageTarget.Missing());
        Links.Suggest(From, "photos.svg").ShouldBe("photo.svg");
    }

    [Fact]
    public void An_image_is_read_once()
    {
        var links = Resolver(out var tree);
        var first = links.ResolveImage(From, "photo.svg");
        tree.Remove("articles/2026/bundle/photo.svg");
        links.ResolveImage(From, "./photo.svg").ShouldBe(first);
    }

    [Theory]
    [InlineData("/articles/2026/port.md")]
    [InlineData("/repo/politics/2026/11/03/port/")]
    [InlineData("/old/secret/")]
    [InlineData("/files/../files/report.pdf")]
    [InlineData("/articles/2026/bundle/photo.svg")]
    [InlineData("/articles/2026/loose.svg")]
    [InlineData("/nothing-like-it.md")]
    [InlineData("/../../etc/passwd")]
    public void A_link_from_the_root_leads_to_the_same_place_from_everywhere(string target)
    {
        Links.ResolveLink("", target).ShouldBe(Links.ResolveLink(From, target));
        Links.ResolveImage("", target).ShouldBe(Links.ResolveImage(From, target));
    }

    private static ILinkResolver Resolver() => Resolver(out _);

    private static ILinkResolver Resolver(out MemorySourceTree tree)
    {
        tree = new MemorySourceTree()
            .Add("articles/2026/bundle/photo.svg", Svg).Add("articles/2026/bundle/صورة \u0627\u0654.svg", Svg).Add("articles/2026/hidden-bundle/plan.pdf", "%PDF")
            .Add("articles/2026/loose.svg", Svg).Add("static/files/report.pdf", "%PDF-1.7");
        var config = TestSite.Config with { Url = new SiteUrl("https://news.example", "/repo/", "news.example") };
        var site = TestSite.Good(
            config,
            TestSite.Article("2026/bundle/index", tags: "نفط"),
            TestSite.Article("2026/port").Aliases("/old/port/"),
            TestSite.Article("2026/secret").Draft().Aliases("/old/secret/"),
            TestSite.Article("2026/hidden-bundle/index").Draft(),
            TestSite.Page("about"));
        var plan = Planner.Plan(site, new SiteFiles { Tree = tree, Content = [.. tree.List("articles"), .. tree.List("pages")], Static = tree.List("static") });
        plan.Diagnostics.ShouldBeEmpty();
        return plan.Value!.Links;
    }
}
