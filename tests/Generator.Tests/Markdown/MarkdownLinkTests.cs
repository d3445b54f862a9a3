using Generator.Markdown;

namespace Generator.Tests.Markdown;

public sealed class MarkdownLinkTests
{
    [Theory]
    [InlineData("[أ](other.md)", "<a href=\"/repo/politics/other/\">أ</a>")]
    [InlineData("[أ](other.md?q=1)", "<a href=\"/repo/politics/other/?q=1\">أ</a>")]
    [InlineData("[أ](</pages/about.md>)", "<a href=\"/repo/about/\">أ</a>")]
    [InlineData("[أ](/politics/)", "<a href=\"/repo/politics/\">أ</a>")]
    [InlineData("[أ](report.pdf)", "<a href=\"/repo/report.pdf\">أ</a>")]
    [InlineData("[أ](خبر.md)", "<a href=\"/repo/%D8%AE%D8%A8%D8%B1/\">أ</a>")]
    [InlineData("[أ](%D8%AE%D8%A8%D8%B1.md)", "<a href=\"/repo/%D8%AE%D8%A8%D8%B1/\">أ</a>")]
    [InlineData("[أ][ب]\n\n[ب]: other.md \"عنوان\"", "<a href=\"/repo/politics/other/\" title=\"عنوان\">أ</a>")]
    [InlineData("[أ](https://example.com/a?b=1&c=2#d)", "<a href=\"https://example.com/a?b=1&amp;c=2#d\">أ</a>")]
    [InlineData("[أ](https://ar.wikipedia.org/wiki/الرقة)", "<a href=\"https://ar.wikipedia.org/wiki/%D8%A7%D9%84%D8%B1%D9%82%D8%A9\">أ</a>")]
    [InlineData("[أ](HTTPS://example.com)", "<a href=\"HTTPS://example.com\">أ</a>")]
    [InlineData("[أ](//example.com/x)", "<a href=\"https://example.com/x\">أ</a>")]
    [InlineData("[أ](mailto:info@example.com)", "<a href=\"mailto:info@example.com\">أ</a>")]
    [InlineData("[+971 4 123](tel:+9714123)", "<a href=\"tel:+9714123\"><bdi dir=\"ltr\">+971 4 123</bdi></a>")]
    [InlineData("<https://example.com>", "<a href=\"https://example.com\"><bdi dir=\"ltr\">https://example.com</bdi></a>")]
    [InlineData("https://example.com/x", "<a href=\"https://example.com/x\"><bdi dir=\"ltr\">https://example.com/x</bdi></a>")]
    [InlineData("www.example.com", "<a href=\"https://www.example.com\"><bdi dir=\"ltr\">www.example.com</bdi></a>")]
    [InlineData("<info@example.com>", "<a href=\"mailto:info@example.com\">info@example.com</a>")]
    [InlineData("https://example.com/a?b=1#d، ثم", "<a href=\"https://example.com/a?b=1#d\"><bdi dir=\"ltr\">https://example.com/a?b=1#d</bdi></a>، ثم")]
    [InlineData("www.example.com؛ ثم", "<a href=\"https://www.example.com\"><bdi dir=\"ltr\">www.example.com</bdi></a>؛ ثم")]
    [InlineData("(https://example.com/خبر)؟", "(<a href=\"https://example.com/%D8%AE%D8%A8%D8%B1\"><bdi dir=\"ltr\">https://example.com/خبر</bdi></a>)؟")]
    [InlineData("قال «https://example.com/a.» ثم", "قال «<a href=\"https://example.com/a\"><bdi dir=\"ltr\">https://example.com/a</bdi></a>.» ثم")]
    [InlineData("[أ](https://example.com){target=_blank}", "<a href=\"https://example.com\" target=\"_blank\" rel=\"noopener\">أ</a>")]
    [InlineData("[أ](#top)", "<a href=\"#top\">أ</a>")]
    public void Links(string markdown, string html) => Rendering.Html(markdown).ShouldBe($"<p>{html}</p>");

    [Theory]
    [InlineData("نص [أ](missing.md)", "Error link-broken 1:8+10")]
    [InlineData("نص\n\n> نص [أ](othr.md) نص", "Error link-broken 3:10+7")]
    [InlineData("[أ](draft.md)", "Warning link-hidden 1:5+8")]
    [InlineData("[أ]()", "Warning link-empty 1:1+5")]
    [InlineData("[أ](#غائب)", "Error fragment-broken 1:5+5")]
    [InlineData("[أ](self.md#غائب)", "Error fragment-broken 1:5+12")]
    [InlineData("[أ][ب]\n\n[ب]: missing.md", "Error link-broken 1:1+6")]
    [InlineData("[أ](javascript:alert(1))", "Warning link-scheme 1:5+19")]
    public void Bad_links_become_their_text_with_a_message(string markdown, string messages)
    {
        var rendered = Rendering.Render(markdown);
        rendered.Messages.ShouldBe(messages);
        if (!messages.Contains("fragment", StringComparison.Ordinal)) rendered.Html.ShouldNotContain("<a");
        rendered.Html.ShouldContain("أ");
    }

    [Fact]
    public void The_first_line_of_the_body_counts() =>
        Rendering.Render("\r\nنص\r\n[أ](missing.md)", firstLine: 7).Messages.ShouldBe("Error link-broken 9:5+10");

    [Fact]
    public void Suggestions_come_from_the_resolver_and_the_ids()
    {
        Rendering.Render("[أ](othr.md)").Diagnostics[0].Help.ShouldBe("Did you mean \"other.md\"?");
        Rendering.Render("## معركة الموصل\n\n[أ](#معركة-الموصال)").Diagnostics[0].Help.ShouldBe("Did you mean \"#معركة-الموصل\"?");
    }

    [Fact]
    public void Fragments_of_other_articles_are_collected()
    {
        var rendered = Rendering.Render("[أ](other.md#%D8%A3) [ب](/politics/#x)");
        rendered.Html.ShouldContain("href=\"/repo/politics/other/#%D8%A3\"");
        rendered.Body.FragmentLinks.ShouldBe([new FragmentLink("articles/other.md", "أ", new("articles/self.md", 1, 5, 15))]);
    }

    [Fact]
    public void Forward_fragments_footnotes_and_attributes_count() =>
        Rendering.Render("[أ](#لاحق) [ب](#fn:1) [ج](#box)[^1]\n\nنص {#box}\n\n## لاحق\n\n[^1]: x").Messages.ShouldBe("");
}
