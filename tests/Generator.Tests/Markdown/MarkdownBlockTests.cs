namespace Generator.Tests.Markdown;

public sealed class MarkdownBlockTests
{
    [Theory]
    [InlineData("نص\n\n\n\nآخر", "<p>نص</p>\n<p>آخر</p>")]
    [InlineData("أ\nب", "<p>أ\nب</p>")]
    [InlineData("أ  \nب", "<p>أ<br>\nب</p>")]
    [InlineData("أ\\\nب", "<p>أ<br>\nب</p>")]
    [InlineData("a < b & c > d \"e\"", "<p>a &lt; b &amp; c &gt; d \"e\"</p>", false)]
    [InlineData("> اقتباس\n> طويل", "<blockquote>\n<p>اقتباس\nطويل</p>\n</blockquote>")]
    [InlineData("- أ\n- ب", "<ul>\n<li>أ</li>\n<li>ب</li>\n</ul>")]
    [InlineData("- أ\n\n- ب", "<ul>\n<li><p>أ</p>\n</li>\n<li><p>ب</p>\n</li>\n</ul>")]
    [InlineData("- أ\n  - ب", "<ul>\n<li>أ\n<ul>\n<li>ب</li>\n</ul>\n</li>\n</ul>")]
    [InlineData("3. أ\n4. ب", "<ol start=\"3\">\n<li>أ</li>\n<li>ب</li>\n</ol>")]
    [InlineData("---", "<hr>")]
    [InlineData("~~قديم~~", "<p><del>قديم</del></p>")]
    [InlineData("&nbsp;أ &copy; &amp;", "<p>\u00A0أ © &amp;</p>")]
    [InlineData("مصطلح\n:   شرح", "<dl>\n<dt>مصطلح</dt>\n<dd>شرح</dd>\n</dl>")]
    [InlineData("- [x] أ\n- [ ] ب", "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled checked aria-label=\"مُنجز\"> أ</li>\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled aria-label=\"غير مُنجز\"> ب</li>\n</ul>")]
    [InlineData("- [x](https://example.com)\n- [x]أ", "<ul>\n<li><a href=\"https://example.com\">x</a></li>\n<li>[x]أ</li>\n</ul>")] // GFM: a blank follows the box
    public void Blocks(string markdown, string html, bool isArabic = true) => Rendering.Html(markdown, isArabic: isArabic).ShouldBe(html);

    [Theory]
    [InlineData("`a<b`", "<p><code dir=\"ltr\">a&lt;b</code></p>")]
    [InlineData("`اطبع`", "<p><code>اطبع</code></p>")]
    [InlineData("`اطبع x`", "<p><code dir=\"ltr\">اطبع x</code></p>")]
    [InlineData("`a`{dir=rtl}", "<p><code dir=\"rtl\">a</code></p>")]
    [InlineData("```js\nlet a = \"ب\";\n```", "<pre dir=\"ltr\" tabindex=\"0\"><code class=\"language-js\">let a = \"ب\";\n</code></pre>")]
    [InlineData("    a\n    b", "<pre dir=\"ltr\" tabindex=\"0\"><code>a\nb\n</code></pre>")]
    [InlineData("```\nاطبع\n```", "<pre tabindex=\"0\"><code>اطبع\n</code></pre>")]
    [InlineData("``` {dir=rtl}\nprint\n```", "<pre tabindex=\"0\" dir=\"rtl\"><code>print\n</code></pre>")]
    public void Code_reads_from_left_to_right_unless_it_is_arabic(string markdown, string html) => Rendering.Html(markdown).ShouldBe(html);

    [Fact]
    public void Tables_have_logical_alignment_headings_and_a_named_frame()
    {
        Rendering.Html("| أ | ب | ج |\n|:--|:-:|--:|\n| 1 | 2 | 3 |").ShouldBe(
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"جدول 1\"><table>\n<thead>\n"
            + "<tr><th scope=\"col\" class=\"align-start\">أ</th><th scope=\"col\" class=\"align-center\">ب</th><th scope=\"col\" class=\"align-end\">ج</th></tr>\n</thead>\n<tbody>\n"
            + "<tr><td class=\"align-start\">1</td><td class=\"align-center\">2</td><td class=\"align-end\">3</td></tr>\n</tbody>\n</table></div>");
    }

    [Fact]
    public void Footnotes_lead_there_and_back()
    {
        Rendering.Html("نص[^أ] وآخر[^أ].\n\n[^أ]: شرح").ShouldBe(
            "<p>نص<sup class=\"footnote-ref\"><a id=\"fnref:1\" href=\"#fn:1\" role=\"doc-noteref\" aria-label=\"هامش 1\">1</a></sup> وآخر"
            + "<sup class=\"footnote-ref\"><a id=\"fnref:1-2\" href=\"#fn:1\" role=\"doc-noteref\" aria-label=\"هامش 1\">1</a></sup>.</p>\n"
            + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"الهوامش\">\n<ol>\n<li id=\"fn:1\"><p>شرح"
            + " <a class=\"footnote-back\" href=\"#fnref:1\" role=\"doc-backlink\" aria-label=\"العودة إلى المتن\">↩\uFE0E</a>"
            + " <a class=\"footnote-back\" href=\"#fnref:1-2\" role=\"doc-backlink\" aria-label=\"العودة إلى المتن\">↩\uFE0E</a></p></li>\n</ol>\n</section>");
    }

    [Fact]
    public void A_footnote_that_nothing_refers_to_is_not_lost_silently() =>
        Rendering.Render("نص\n\n[^ب]: شرح").Messages.ShouldBe("Warning footnote-unused 3:1+4");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("<!-- تعليق -->")]
    [InlineData("[x]: https://example.com")]
    [InlineData("![x](missing.png)")]
    [InlineData("#")]
    [InlineData("<b></b>\n\n<p>&nbsp;</p>")]
    public void No_empty_paragraph_is_ever_written(string markdown) => Rendering.Render(markdown).Html.ShouldNotContain("<p></p>");
}
