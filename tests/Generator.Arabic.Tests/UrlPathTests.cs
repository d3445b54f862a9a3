namespace Generator.Arabic.Tests;

public sealed class UrlPathTests
{
    // reference table "Slugs", last row; RFC 3986, section 2.3
    [Theory]
    [InlineData("الرقة-بعد-الموصل", "%D8%A7%D9%84%D8%B1%D9%82%D8%A9-%D8%A8%D8%B9%D8%AF-%D8%A7%D9%84%D9%85%D9%88%D8%B5%D9%84")]
    [InlineData("/news/2016/10/25/خبر/", "/news/2016/10/25/%D8%AE%D8%A8%D8%B1/")]
    [InlineData("/a b/ج%/", "/a%20b/%D8%AC%25/")]
    [InlineData("خ/ب", "%D8%AE/%D8%A8")]
    [InlineData("/", "/")]
    [InlineData("", "")]
    public void Segments_are_encoded_and_slashes_kept(string path, string encoded) => UrlPath.Encode(path).ShouldBe(encoded);

    [Fact]
    public void An_ascii_path_is_returned_as_it_is()
    {
        const string path = "/sections/world/page/2/";
        UrlPath.Encode(path).ShouldBeSameAs(path);
        Allocations.Of(static () => UrlPath.Encode(path)).ShouldBe(0);
    }
}
