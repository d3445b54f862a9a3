using Generator.Content;
using Generator.Planning;
using static Generator.Tests.Model.TestSite;
using static Generator.Tests.Planning.TestPlan;

namespace Generator.Tests.Planning;

public class UnsafePathTests
{
    /// <summary>Paths that must never become files, with the reason that is given.</summary>
    public static TheoryData<string, string> Unsafe => new()
    {
        { "", "it is empty" },
        { "   ", "it is empty" },
        { "news/a", "it does not begin with \"/\"" },
        { "../../etc/passwd", "it does not begin with \"/\"" },
        { "/../secret", "it has \".\" or \"..\" as a folder" },
        { "/a/../../secret", "it has \".\" or \"..\" as a folder" },
        { "/a/./b", "it has \".\" or \"..\" as a folder" },
        { "/%2e%2e/secret", "it has \".\" or \"..\" as a folder" },
        { "/a/.%2E/b", "it has \".\" or \"..\" as a folder" },
        { "/a/..", "it has \".\" or \"..\" as a folder" },
        { "/a%2Fb", "it has an encoded slash (%2F) inside a name" },
        { "/..%2f..%2fsecret", "it has an encoded slash (%2F) inside a name" },
        { "\\a\\b", "it has a backslash" },
        { "/a\\..\\b", "it has a backslash" },
        { "/a%5C..%5Cb", "it has a backslash" },
        { "//host/share", "it names a host or scheme" },
        { "https://elsewhere.example/a", "it names a host or scheme" },
        { "file:///etc/passwd", "it names a host or scheme" },
        { "/a//b", "it has two slashes in a row" },
        { "/a/\0/b", "it has an invisible or control character" },
        { "/a%00.html", "it has an invisible or control character" },
        { "/a\nb", "it has an invisible or control character" },
        { "/a%0d%0aSet-Cookie:x", "it has an invisible or control character" },
        { "/\u202Egpj.exe", "it has an invisible or control character" },
        { "/خبر\u200F", "it has an invisible or control character" },
        { "/a\u200Bb", "it has an invisible or control character" },
        { "/a\uFEFF", "it has an invisible or control character" },
        { "/a\u2028b", "it has an invisible or control character" },
        { "/a\uD800b", "it has an invisible or control character" },
        { "/a?b=1", "it has \"?\" or \"#\", and what follows them never reaches a static site" },
        { "/a#top", "it has \"?\" or \"#\", and what follows them never reaches a static site" },
        { "/.git/config", "a name in it begins with a dot, and such files are hidden" },
        { "/a/.htaccess", "a name in it begins with a dot, and such files are hidden" },
        { "/%2Egit/config", "a name in it begins with a dot, and such files are hidden" },
        { "/a/index.html/b", "a folder in it is called \"index.html\", which is the name of every folder's own page" },
        { "/" + new string('a', 256), "a name in it is longer than 255 bytes, more than file systems take" },
        { "/" + new string('خ', 128), "a name in it is longer than 255 bytes, more than file systems take" },
        { "/x" + string.Concat(Enumerable.Repeat("/" + new string('a', 200), 11)), "it is longer than 2048 bytes" },
    };

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void As_url_it_is_an_error_and_no_page(string path, string reason)
    {
        var plan = Plan(Article("a").Url(path));
        var error = plan.Diagnostics.ShouldHaveSingleItem();
        error.Code.ShouldBe("url-unsafe");
        error.Message.ShouldEndWith($"cannot be a URL of this site: {reason}.");
        error.Message.ShouldNotContain('\n');
        error.Message.ShouldNotContain('\u202E');
        error.Span.ShouldBe(new Generator.Diagnostics.FileSpan("articles/a.md", 3, 6, path.Length));
        error.Help.ShouldNotBeNullOrEmpty();
        plan.Value!.Pages.OfType<ArticlePage>().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void As_alias_it_is_an_error_and_no_page(string path, string reason)
    {
        var plan = Plan(Article("a").Aliases(path));
        var error = plan.Diagnostics.ShouldHaveSingleItem();
        error.Code.ShouldBe("url-unsafe");
        error.Message.ShouldContain(reason);
        plan.Value!.Pages.OfType<RedirectPage>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/{section}/../{slug}/", "permalink-unsafe")]
    [InlineData("{section}/{slug}/", "permalink-unsafe")]
    [InlineData("/a//{slug}/", "permalink-unsafe")]
    [InlineData("/a?p={slug}", "permalink-unsafe")]
    [InlineData("/.x/{slug}/", "permalink-unsafe")]
    [InlineData("/{title}/{slug}/", "permalink-placeholder")]
    [InlineData("/{slug/", "permalink-placeholder")]
    [InlineData("/{yyyy}/{mm}/", "permalink-not-unique")]
    public void A_pattern_that_gives_no_safe_urls_is_one_error(string pattern, string code)
    {
        var plan = Plan(Config with { Permalink = pattern }, Article("a"), Article("b"));
        plan.Diagnostics.Select(static error => error.Code).Distinct().ShouldContain(code);
        plan.Diagnostics.ShouldAllBe(static error => error.Span!.Value.Path == "site.yml");
        plan.HasErrors.ShouldBeTrue();
    }

    [Theory]
    [InlineData("static/a\u202Egpj.png")]
    [InlineData("static/a\nb.png")]
    [InlineData("static/a\\b.png")]
    public void A_file_whose_name_cannot_be_in_a_url_is_an_error(string file)
    {
        var plan = Plan(Config, [file]);
        plan.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("file-name-unsafe");
        plan.Value!.Pages.OfType<CopiedFile>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/con/")]
    [InlineData("/old/NUL.html")]
    [InlineData("/a./b")]
    [InlineData("/a:b/")]
    [InlineData("/what%3F/")]
    public void A_name_that_windows_cannot_have_is_a_warning(string path)
    {
        var plan = Plan(Article("a").Aliases(path));
        plan.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("url-not-portable");
        plan.Value!.Pages.OfType<RedirectPage>().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_long_pattern_of_long_parts_is_an_error_and_not_a_failing_build()
    {
        var article = Article("a") with { OwnSlug = new string('س', 80), Id = new string('ش', 80) };
        var plan = Plan(Config with { Permalink = "/{slug}-{id}/" }, article);
        plan.Diagnostics.ShouldHaveSingleItem().Message.ShouldEndWith("a name in it is longer than 255 bytes, more than file systems take.");
        plan.Value!.Pages.OfType<ArticlePage>().ShouldBeEmpty();
    }

    [Fact]
    public void Well_known_files_may_be_published() =>
        GoodPlan(Config, ["static/.well-known/security.txt"]).Find("/.well-known/security.txt").ShouldBeOfType<CopiedFile>();
}
