using Generator.Markdown;

namespace Generator.Tests.Markdown;

public sealed class MarkdownImageTests
{
    [Theory]
    [InlineData("![وصف](photo.jpg)", "<figure><img src=\"/repo/photo.jpg\" alt=\"وصف\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"></figure>")]
    [InlineData("![](photo.jpg \"شرح الصورة\")", "<figure><img src=\"/repo/photo.jpg\" alt=\"\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"><figcaption>شرح الصورة</figcaption></figure>")]
    [InlineData("نص ![و](map.svg \"ع\") نص", "<p>نص <img src=\"/repo/map.svg\" alt=\"و\" title=\"ع\" loading=\"lazy\" decoding=\"async\"> نص</p>")]
    [InlineData("![و](<صورة 1.png>)", "<figure><img src=\"/repo/%D8%B5%D9%88%D8%B1%D8%A9%201.png\" alt=\"و\" width=\"10\" height=\"20\" loading=\"lazy\" decoding=\"async\"></figure>")]
    [InlineData("![و](https://example.com/a.png)", "<figure><img src=\"https://example.com/a.png\" alt=\"و\" loading=\"lazy\" decoding=\"async\"></figure>")]
    [InlineData("![و](photo.jpg){width=400}", "<figure><img src=\"/repo/photo.jpg\" alt=\"و\" height=\"300\" loading=\"lazy\" decoding=\"async\" width=\"400\"></figure>")]
    [InlineData("[![و](photo.jpg)](other.md)", "<figure><a href=\"/repo/politics/other/\"><img src=\"/repo/photo.jpg\" alt=\"و\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"></a></figure>")]
    public void Images(string markdown, string html) => Rendering.Html(markdown).ShouldBe(html);

    [Theory]
    [InlineData("![و](missing.png)", "Error image-missing 1:6+11")]
    [InlineData("نص ![و](broken.png)", "Error image-unreadable 1:9+10")]
    [InlineData("![و](data:image/png;base64,AAAA)", "Warning image-scheme 1:6+26")]
    [InlineData("![و]()", "Error image-missing 1:1+6")]
    public void Bad_images_are_left_out_with_a_message(string markdown, string messages)
    {
        var rendered = Rendering.Render(markdown);
        rendered.Messages.ShouldBe(messages);
        rendered.Html.ShouldNotContain("<img");
        rendered.Html.ShouldNotContain("<figure");
    }

    [Fact]
    public void Pictures_in_one_paragraph_are_figures_one_by_one() =>
        Rendering.Render("![أ](photo.jpg)\n![ب](map.svg)").Document.QuerySelectorAll("body > figure > img").Length.ShouldBe(2);
}
