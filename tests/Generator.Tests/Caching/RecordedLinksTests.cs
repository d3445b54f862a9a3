using Generator.Caching;

namespace Generator.Tests.Caching;

/// <summary>The names under which what links lead to is remembered.</summary>
public sealed class RecordedLinksTests
{
    [Theory]
    [InlineData("port.md")]
    [InlineData("../photo.svg")]
    [InlineData("two\nlines")]
    public void A_relative_link_is_another_one_in_each_file(string target)
    {
        RecordedLinks.Parts(RecordedLinks.Name("articles/a.md", target)).ShouldBe(("articles/a.md", target));
        RecordedLinks.Name("articles/a.md", target).ShouldNotBe(RecordedLinks.Name("pages/a.md", target));
    }

    [Theory]
    [InlineData("/images/harbour.png")]
    [InlineData("/")]
    [InlineData("/two\nlines")]
    public void A_link_from_the_root_is_the_same_in_all_files(string target)
    {
        RecordedLinks.Parts(RecordedLinks.Name("articles/a.md", target)).ShouldBe(("", target));
        RecordedLinks.Name("articles/a.md", target).ShouldBe(RecordedLinks.Name("pages/a.md", target));
    }
}
