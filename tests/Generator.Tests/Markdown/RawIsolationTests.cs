using Generator.Configuration;

namespace Generator.Tests.Markdown;

/// <summary>Isolation inside raw HTML (arabic.md §1.3, "Body rule"): the rows of the table, wherever an author's own markup puts them.</summary>
public sealed class RawIsolationTests
{
    [Theory]
    [InlineData("<p>بقلم John Smith، 25 أكتوبر</p>", "<p>بقلم <bdi>John Smith</bdi>، 25 أكتوبر</p>")]
    [InlineData("<div>بقلم <b>John Smith</b>، 25 أكتوبر</div>", "<div>بقلم <b><bdi>John Smith</bdi></b>، 25 أكتوبر</div>")]
    [InlineData("<div>بقلم John <b>Smith</b>، 25 أكتوبر</div>", "<div>بقلم <bdi>John <b>Smith</b></bdi>، 25 أكتوبر</div>")]
    [InlineData("<div>بقلم <b>John</b> <i>Smith</i>، 25 أكتوبر</div>", "<div>بقلم <bdi><b>John</b> <i>Smith</i></bdi>، 25 أكتوبر</div>")]
    [InlineData("<div>بقلم <b>السيد John</b> Smith، 25 أكتوبر</div>", "<div>بقلم <b>السيد John</b> Smith، 25 أكتوبر</div>")]
    [InlineData("<ul><li>شركة Yahoo! أمس<li>لغة C# أسهل</ul>", "<ul><li>شركة <bdi dir=\"ltr\">Yahoo!</bdi> أمس</li><li>لغة <bdi dir=\"ltr\">C#</bdi> أسهل</li></ul>")]
    [InlineData("<figure><figcaption>Reuters - 5 دقائق</figcaption></figure>", "<figure><figcaption><bdi>Reuters</bdi> - 5 دقائق</figcaption></figure>")]
    [InlineData("<table><tr><td>بلغت -5 درجات<td>3-1</table>", "<table><tbody><tr><td>بلغت <bdi dir=\"ltr\">-5</bdi> درجات</td><td>3-1</td></tr></tbody></table>")]
    [InlineData("<div>هاتف <a href=\"tel:+97141234567\">+971 4 123 4567</a> هنا</div>", "<div>هاتف <a href=\"tel:+97141234567\"><bdi dir=\"ltr\">+971 4 123 4567</bdi></a> هنا</div>")]
    [InlineData("<div>الهاتف +٩٧١ ٤ ١٢٣ ٤٥٦٧ هنا</div>", "<div>الهاتف <bdi dir=\"ltr\"><bdo dir=\"ltr\">+٩٧١ ٤ ١٢٣ ٤٥٦٧</bdo></bdi> هنا</div>")]
    [InlineData("<div>شركتا Google، Apple<br>CNN (12)</div>", "<div>شركتا <bdi>Google</bdi>، <bdi>Apple</bdi><br><bdi>CNN</bdi> (12)</div>")]
    [InlineData("<details><summary>لغة C++</summary>إطار .NET الجديد</details>", "<details><summary>لغة <bdi dir=\"ltr\">C++</bdi></summary>إطار <bdi dir=\"ltr\">.NET</bdi> الجديد</details>")]
    [InlineData("> <div>شركة Yahoo! أمس</div>", "<blockquote>\n<div>شركة <bdi dir=\"ltr\">Yahoo!</bdi> أمس</div>\n</blockquote>")]
    public void What_would_change_places_is_isolated(string markdown, string html) => Rendering.Html(markdown).ShouldBe(html);

    [Theory]
    [InlineData("<div dir=\"ltr\">John Smith، 25</div>")]
    [InlineData("<div>بقلم <span dir=\"ltr\">John Smith</span>، 25 يومًا</div>")]
    [InlineData("<div>بقلم <bdi>John Smith</bdi>، 25 يومًا</div>")]
    [InlineData("<div>الأمر <code>--flag x</code>، 25 مرة</div>")]
    [InlineData("<pre>شركة Yahoo! أمس</pre>")]
    [InlineData("<div>قال \"نعم\" عام 2014 . ثم ( نص )</div>")]
    [InlineData("<div>هاتف iPhone 15 الجديد بنسبة 25%</div>")]
    public void What_an_author_has_settled_and_what_reads_well_stays(string html) => Rendering.Html(html).ShouldBe(html);

    [Fact]
    public void Text_from_Markdown_between_tags_is_not_isolated_twice() =>
        Rendering.Html("<div>\n\nبقلم John Smith، 25 يومًا\n\n- شركة Yahoo! أمس\n\n</div>")
            .ShouldBe("<div>\n<p>بقلم <bdi>John Smith</bdi>، 25 يومًا</p>\n<ul>\n<li>شركة <bdi dir=\"ltr\">Yahoo!</bdi> أمس</li>\n</ul>\n</div>");

    [Fact]
    public void Other_languages_and_other_policies_keep_their_text()
    {
        const string html = "<p>بقلم John Smith، 25 يومًا</p>";
        Rendering.Html(html, isArabic: false).ShouldBe(html);
        Rendering.Html(html, HtmlPolicy.Allow).ShouldBe(html);
    }
}
