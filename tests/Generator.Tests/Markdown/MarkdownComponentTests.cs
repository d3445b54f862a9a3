using Generator.Markdown;

namespace Generator.Tests.Markdown;

public sealed class MarkdownComponentTests
{
    [Fact]
    public void A_container_gets_its_arguments_and_its_rendered_body()
    {
        var rendered = Rendering.Render("نص\n\n::: figure photo.jpg \"شرح طويل\" credit=«وكالة أنباء» align=start\n**نص**\n:::\n");
        var call = rendered.Calls.ShouldHaveSingleItem();
        call.Name.ShouldBe("figure");
        call.Positional.ShouldBe(["photo.jpg", "شرح طويل"]);
        call.Named.ShouldBe([new("credit", "وكالة أنباء"), new("align", "start")]);
        call.BodyHtml.ShouldBe("<p><strong>نص</strong></p>");
        call.Span.ShouldBe(new("articles/self.md", 3, 1, 64));
        rendered.Html.ShouldBe("<p>نص</p>\n<aside class=\"figure\"><p><strong>نص</strong></p></aside>\n");
    }

    [Fact]
    public void Links_and_images_inside_are_collected()
    {
        var call = Rendering.Render("::: read-also\n- [خبر *مهم*](other.md)\n- [موقع](https://example.com)\n\n![و](photo.jpg \"ش\")\n:::").Calls.ShouldHaveSingleItem();
        call.Links.ShouldBe([new ComponentLink("/repo/politics/other/", "خبر مهم", "articles/other.md"), new ComponentLink("https://example.com", "موقع", null)]);
        call.Images.ShouldBe([new ComponentImage("/repo/photo.jpg", "و", "ش", 800, 600)]);
    }

    [Theory]
    [InlineData("::: info\nأ\n::: gallery\nب\n:::\nج\n:::\nد")]
    [InlineData(":::: info\nأ\n::: gallery\nب\n:::\nج\n::::\nد")]
    public void Containers_nest(string markdown) => Rendering.Html(markdown).ShouldBe(
        "<aside class=\"info\"><p>أ</p>\n<aside class=\"gallery\"><p>ب</p></aside>\n<p>ج</p></aside>\n<p>د</p>");

    [Fact]
    public void A_fence_inside_code_is_code() =>
        Rendering.Html("::: info\n```\n:::\n```\n:::").ShouldContain("<code>:::\n</code>");

    [Fact]
    public void What_a_component_writes_is_trusted_even_beside_raw_html()
    {
        var rendered = Rendering.Render("<b>أ</b>\n\n::: video\n:::\n\n<b onclick=\"x\">ب</b> <div data-slot=\"0\">");
        rendered.Document.QuerySelectorAll("iframe").Length.ShouldBe(1);
        rendered.Document.QuerySelectorAll("[onclick]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("نص\n\n::: inf\nأ\n:::", "Error component-unknown 3:5+3")]
    [InlineData("::: info\nأ", "Error component-unclosed 1:1+8")]
    [InlineData("::: info\n::: gallery\nأ\n:::", "Error component-unclosed 1:1+8")]
    [InlineData("::: figure caption=\"أ\nأ\n:::", "Error component-quote-unclosed 1:1+21")]
    [InlineData("أ\n\n:::\n\nب", "Warning component-stray-fence 3:1+3")]
    public void Bad_containers_have_a_place(string markdown, string messages) => Rendering.Render(markdown).Messages.ShouldBe(messages);

    [Fact]
    public void An_unknown_component_gets_a_suggestion() =>
        Rendering.Render("::: reda-also\n:::").Diagnostics[0].Help.ShouldBe("Did you mean \"read-also\"?");
}
