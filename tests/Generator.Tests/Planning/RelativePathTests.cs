using Generator.Planning;

namespace Generator.Tests.Planning;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("x.jpg", "articles/2026/x.jpg")]
    [InlineData("photos/x.jpg", "articles/2026/photos/x.jpg")]
    [InlineData("./x.jpg", "articles/2026/x.jpg")]
    [InlineData("photos/./x.jpg", "articles/2026/photos/x.jpg")]
    [InlineData("photos//x.jpg", "articles/2026/photos/x.jpg")]
    [InlineData("photos/", "articles/2026/photos")]
    [InlineData("../x.jpg", "articles/x.jpg")]
    [InlineData("photos/../x.jpg", "articles/2026/x.jpg")]
    [InlineData("../../x.jpg", "x.jpg")]
    [InlineData("../../../x.jpg", null)]
    [InlineData(".hidden/x.jpg", "articles/2026/.hidden/x.jpg")]
    [InlineData("photos/.x.jpg", "articles/2026/photos/.x.jpg")]
    [InlineData("x..jpg", "articles/2026/x..jpg")]
    [InlineData("/static/x.jpg", "static/x.jpg")]
    [InlineData("//static/x.jpg", "static/x.jpg")]
    [InlineData("/static//x.jpg", "static/x.jpg")]
    [InlineData("/../x.jpg", null)]
    [InlineData("/", "")]
    [InlineData("", "articles/2026")]
    [InlineData("..", "articles")]
    [InlineData("صورة أ.jpg", "articles/2026/صورة أ.jpg")]
    public void A_link_names_a_file_from_its_own_folder_or_from_the_site_s(string target, string? path) =>
        RelativePath.Resolve("articles/2026/khabar.md", target).ShouldBe(path);

    [Fact]
    public void A_file_in_the_site_s_folder_has_no_folder_of_its_own() => RelativePath.Resolve("site.yml", "logo.svg").ShouldBe("logo.svg");
}
