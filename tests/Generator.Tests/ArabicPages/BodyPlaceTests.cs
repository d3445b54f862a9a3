using AngleSharp.Dom;

namespace Generator.Tests.ArabicPages;

/// <summary>Text in the less usual places of a page: quotation marks, isolation and digits are those of its paragraphs (arabic.md §1.3, §1.5, §3.6).</summary>
public sealed class BodyPlaceTests
{
    private static IDocument Page(string body, string settings = "") => new ArabicSite(settings).Article("a", "خبر", $"متن.\n\n{body}").ArticlePage("a");

    private static string Of(string body, string selector) => ArabicSite.Inner(Page(body).QuerySelector($".body {selector}"));

    [Theory]
    [InlineData("> قال \"لا\": Yahoo! أمس", "blockquote p", "قال «لا»: <bdi dir=\"ltr\">Yahoo!</bdi> أمس")]
    [InlineData("> نص\n>\n> — John Smith، 25 عامًا", "blockquote p:last-child", "— <bdi>John Smith</bdi>، 25 عامًا")]
    [InlineData("- [ ] مهمة \"Yahoo!\" اليوم", ".task-list-item", "<input type=\"checkbox\" disabled=\"\" aria-label=\"غير مُنجز\"> مهمة «<bdi dir=\"ltr\">Yahoo!</bdi>» اليوم")]
    [InlineData("مصطلح\n: تعريف C++ هنا", "dd", "تعريف <bdi dir=\"ltr\">C++</bdi> هنا")]
    [InlineData("| أ | ب |\n|---|--:|\n| \"نعم\" | -5 |", "td", "«نعم»")]
    [InlineData("| أ | ب |\n|---|--:|\n| نعم | -5 |", "td.align-end", "<bdi dir=\"ltr\">-5</bdi>")]
    [InlineData("| أ | ب |\n|---|--:|\n| نعم | 2011–2016 |", "td.align-end", "2011–2016")]
    [InlineData("نص.[^1]\n\n[^1]: انظر \"Yahoo!\"، 30 صفحة.", ".footnotes p", "انظر «<bdi dir=\"ltr\">Yahoo!</bdi>»، 30 صفحة. ↩︎")]
    [InlineData("::: info \"قال \\\"نعم\\\" أمس\"\nنص.\n:::", ".box-title", "قال «نعم» أمس")]
    [InlineData("::: info «قال \"نعم\" أمس»\nنص.\n:::", ".box-title", "قال «نعم» أمس")]
    [InlineData("::: info \"نسخة C++\"\nنص.\n:::", ".box-title", "نسخة <bdi dir=\"ltr\">C++</bdi>")]
    [InlineData("::: figure src=/p.svg caption=\"شركة Yahoo! قالت \\\"لا\\\"\"\n:::", "figcaption", "شركة <bdi dir=\"ltr\">Yahoo!</bdi> قالت «لا»")]
    [InlineData("![وصف](/p.svg \"بقلم John Smith، 25 يومًا\")", "figcaption", "بقلم <bdi>John Smith</bdi>، 25 يومًا")]
    [InlineData("::: pullquote by=\"John Smith\"\nقال \"نعم\" أمس\n:::", ".pullquote-by", "<bdi>John Smith</bdi>")]
    [InlineData("<figure><figcaption>Reuters - 5 دقائق</figcaption></figure>", "figcaption", "<bdi>Reuters</bdi> - 5 دقائق")]
    [InlineData("<div>قال \"نعم\" عام 2014 .</div>", "div", "قال \"نعم\" عام 2014 .")]
    [InlineData("نص <span>Yahoo!</span> أمس \"هنا\"", "p:last-child", "نص <span><bdi dir=\"ltr\">Yahoo!</bdi></span> أمس «هنا»")]
    [InlineData("- أول [Reuters](https://x.com) - 5 دقائق", "li", "أول <bdi>Reuters</bdi> - 5 دقائق")]
    public void A_text_is_shown(string body, string selector, string html) => Of(body, selector).ShouldBe(html);

    [Fact]
    public void The_table_of_contents_says_what_the_headings_say()
    {
        var page = Page("## ٢٠١٦: عام الحسم\n\n## John Smith، 25 عامًا\n\n## قال \"نعم\"\n\n## **C++** أم `C`؟\n\n## ٢٠١٦: عام الحسم");
        page.QuerySelectorAll(".body h2").Select(static h => h.Id).ShouldBe(["2016-عام-الحسم", "john-smith-25-عاما", "قال-نعم", "c-أم-c", "2016-عام-الحسم-2"]);
        page.QuerySelectorAll(".toc li").Select(ArabicSite.Inner).ShouldBe(
            ["٢٠١٦: عام الحسم", "<bdi>John Smith</bdi>، 25 عامًا", "قال «نعم»", "<bdi dir=\"ltr\">C++</bdi> أم C؟", "٢٠١٦: عام الحسم"]);
        page.QuerySelectorAll(".toc a").Select(static a => Uri.UnescapeDataString(a.GetAttribute("href")![1..])).ShouldBe(page.QuerySelectorAll(".body h2").Select(static h => h.Id!));
    }

    [Fact]
    public void Generated_numbers_follow_the_policy_and_authors_keep_theirs()
    {
        var page = Page("في 3 دول.[^1]\n\n| أ |\n|---|\n| 5 |\n\n[^1]: نص.", "digits: arab");
        page.QuerySelectorAll(".body p")[1].TextContent.ShouldBe("في 3 دول.١");
        page.QuerySelector(".body sup a")!.GetAttribute("href").ShouldBe("#fn:1");
        page.QuerySelector(".body .table")!.GetAttribute("aria-label").ShouldBe("جدول ١");
        page.QuerySelector("td")!.TextContent.ShouldBe("5");
        page.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2016-10-25T14:05:00+00:00");
    }

    [Theory]
    [InlineData("الإمارات، \"C++\"، كأس العالم", "الإمارات|C++|كأس العالم")]
    [InlineData("الإمارات, 'CNN'", "الإمارات|CNN")]
    [InlineData("[\"أ، ب\", ج، د]", "أ، ب|ج|د")]
    public void Tags_are_read_as_editors_write_them(string tags, string names) =>
        new ArabicSite().File("articles/news/a.md", $"---\ntitle: خبر\ndate: 2016-10-25\ntags: {tags}\n---\nمتن.\n").ArticlePage("a")
            .QuerySelectorAll(".tags li").Select(static li => li.TextContent.Trim()).ShouldBe(names.Split('|'));
}
