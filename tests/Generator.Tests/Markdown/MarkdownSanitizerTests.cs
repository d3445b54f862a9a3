using AngleSharp.Dom;
using Generator.Configuration;

namespace Generator.Tests.Markdown;

/// <summary>Hostile markup, ours: nothing that runs survives, however it is spelled or spread.</summary>
public sealed class MarkdownSanitizerTests
{
    private static readonly string[] Payloads =
    [
        "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<script src=//evil.example></script>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script\n>alert(1)</script\n>",
        "نص <script>alert(1)</script> نص", "<script/x>alert(1)</script>", "<script>alert(1)", "<<script>alert(1)//<</script>", "<script type=module>import('x')</script>",
        "<img src=x onerror=alert(1)>", "<img src=x OnErRoR=alert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=\"x\"onerror=\"alert(1)\">", "<img src=x\nonerror=alert(1)>",
        "<img src='x' onerror='alert(1)'>", "<img src=`x`onerror=alert(1)>", "<img \"\"\"><script>alert(1)</script>\">", "<img src=javascript:alert(1)>", "<img srcset=\"javascript:alert(1) 1x\">",
        "<img src=data:text/html;base64,PHNjcmlwdD4=>", "<image src=x onerror=alert(1)>", "<img src=x:alert(alt) onerror=eval(src) alt=0>", "<img src=photo.jpg onload=alert(1)>", "<img longdesc=javascript:alert(1)>",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg/onload=alert(1)>", "<svg><animate onbegin=alert(1) attributeName=x>", "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg><desc><script>alert(1)</script></desc></svg>", "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">", "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='alert(1)'/>#x\"/></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "<math href=javascript:alert(1)>x</math>", "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>", "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<iframe><script>alert(1)</script></iframe>", "<frameset onload=alert(1)>", "<embed src=javascript:alert(1)>",
        "<object data=javascript:alert(1)></object>", "<object data=data:text/html,<script>alert(1)</script>></object>", "<applet code=x>", "<base href=javascript:/a/>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<link rel=stylesheet href=javascript:alert(1)>", "<link rel=import href=//evil.example>", "<style>@import 'javascript:alert(1)';</style>", "<style>body{background:url(javascript:alert(1))}</style>", "<div style=\"background:url(javascript:alert(1))\">x</div>",
        "<div style=\"width:expression(alert(1))\">x</div>", "<p style=behavior:url(x)>x</p>", "<a href=javascript:alert(1)>x</a>", "<a href=\"JaVaScRiPt:alert(1)\">x</a>", "<a href=\" javascript:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>", "<a href=\"java&#10;script:alert(1)\">x</a>", "<a href=\"&#106;avascript:alert(1)\">x</a>", "<a href=\"&#x6A;avascript&colon;alert(1)\">x</a>", "<a href=\"\u0001javascript:alert(1)\">x</a>",
        "<a href=\"javascript&#58;alert(1)\">x</a>", "<a href=\"java\u00ADscript:alert(1)\">x</a>", "<a href=\"\u200Bjavascript:alert(1)\">x</a>", "<a href=vbscript:msgbox(1)>x</a>", "<a href=data:text/html,<script>alert(1)</script>>x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>", "<a href=\"feed:javascript:alert(1)\">x</a>", "<a href=\"view-source:javascript:alert(1)\">x</a>", "<a href=\"blob:https://x/1\">x</a>", "<a href=\"filesystem:x\">x</a>",
        "<a onmouseover=alert(1)>x</a>", "<a href=# onclick=alert(1)>x</a>", "<a ping=javascript:alert(1) href=other.md>x</a>", "<a href=x formaction=javascript:alert(1)>x</a>", "<area href=javascript:alert(1)>",
        "<form action=javascript:alert(1)><input type=submit></form>", "<button formaction=javascript:alert(1)>x</button>", "<input onfocus=alert(1) autofocus>", "<input type=image src=x onerror=alert(1)>", "<isindex action=javascript:alert(1) type=submit>",
        "<select onfocus=alert(1) autofocus></select>", "<textarea onfocus=alert(1) autofocus></textarea>", "<keygen onfocus=alert(1) autofocus>", "<video onerror=alert(1)><source></video>", "<video src=x onloadstart=alert(1)></video>",
        "<video poster=javascript:alert(1)></video>", "<audio src=javascript:alert(1) onplay=alert(1)></audio>", "<source src=x onerror=alert(1)>", "<track src=javascript:alert(1)>", "<details open ontoggle=alert(1)>x</details>",
        "<marquee onstart=alert(1)>x</marquee>", "<bgsound src=javascript:alert(1)>", "<body onload=alert(1)>", "<html onmouseover=alert(1)>", "<table background=javascript:alert(1)><td background=javascript:alert(1)>x</table>",
        "<blockquote cite=javascript:alert(1)>x</blockquote>", "<q cite=\"javascript:alert(1)\">x</q>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<noembed><p title=\"</noembed><img src=x onerror=alert(1)>\">", "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
        "<title><p title=\"</title><img src=x onerror=alert(1)>\">", "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">", "<plaintext><script>alert(1)</script>", "<template><script>alert(1)</script></template>", "<!--><img src=x onerror=alert(1)>-->",
        "<!-- --!><img src=x onerror=alert(1)>-->", "<!--<img src=\"--><img src=x onerror=alert(1)//\">", "<![CDATA[<script>alert(1)</script>]]>", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>", "<?php echo '<script>alert(1)</script>'; ?>",
        "<? foo=\"><script>alert(1)</script>\">", "<! foo=\"><script>alert(1)</script>\">", "</ foo=\"><script>alert(1)</script>\">", "<% foo><x foo=\"%><script>alert(1)</script>\">", "<div id=\"a\"onclick=\"alert(1)\">x</div>",
        "[x](javascript:alert(1))", "[x](JAVASCRIPT:alert(1))", "[x](<java script:alert(1)>)", "[x](javascript&colon;alert(1))", "[x](java&Tab;script:alert(1))",
        "[x](&#106;avascript:alert(1))", "[x](data:text/html,<script>alert(1)</script>)", "[x](vbscript:x)", "[x](\u0001javascript:alert(1))", "[x](javascript%3Aalert(1))",
        "[x][y]\n\n[y]: javascript:alert(1)", "<javascript:alert(1)>", "![x](javascript:alert(1))", "![x](\"onerror=alert(1)//)", "![\"onerror=\"alert(1)](photo.jpg)",
        "[x](other.md \"\\\" onclick=alert(1) x=\\\"\")", "[x](https://e.example/\"onclick=\"alert(1))", "نص {onclick=alert(1)}", "[x](other.md){onclick=alert(1) style=x href=javascript:alert(1)}", "## x {#a\"onclick=\"alert(1)}",
        "`<script>`{onclick=x}", "```js\"onclick=\"x\nx\n```", "<b>**x</b>** <i onclick=alert(1)>", "*<a href=\"javascript:alert(1)*\">x</a>", "<div\n\nonclick=alert(1)>x",
        "<scr**ipt>alert(1)</script>**", "<a href=\"`\">`</a><img src=x onerror=alert(1)>", "| <script> | x |\n|--|--|\n| </script> | <img src=x onerror=alert(1)> |", "[^1]\n\n[^1]: <img src=x onerror=alert(1)>", "- <img src=x onerror=alert(1)>\n- <script>\n- alert(1)</script>",
        "::: info \"<script>alert(1)</script>\"\n<img src=x onerror=alert(1)>\n:::", "::: gallery\n[x](javascript:alert(1))\n<svg onload=alert(1)>\n:::", "<p>::: info</p>\n\n<script>\n\n:::", "<div data-slot=0 onclick=x></div>\n\n::: info\n:::", "<b><a href=javascript:alert(1) onclick=x>**x** <i>\r\n\r\n<p>y</p></b>\r\n\r\nz <a\r\nhref=javascript:x\r\nonclick=x>", "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>",
    ];

    public static TheoryData<int, bool> Cases()
    {
        var cases = new TheoryData<int, bool>();
        for (var i = 0; i < Payloads.Length; i++)
        {
            cases.Add(i, false);
            cases.Add(i, true);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_that_runs_survives(int payload, bool escape)
    {
        var rendered = Rendering.Render(Payloads[payload] + "\n\nخاتمة", escape ? HtmlPolicy.Escape : HtmlPolicy.Sanitize);
        AssertHarmless(rendered.Document, Payloads[payload], rendered.Html);

        // What a browser reads is what it would write: no second reading may differ.
        var again = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<!doctype html><body>" + rendered.Document.Body!.InnerHtml);
        AssertHarmless(again, Payloads[payload], rendered.Html);
    }

    [Fact]
    public void The_corpus_is_large_enough() => Payloads.Length.ShouldBeGreaterThanOrEqualTo(150);

    internal static void AssertHarmless(IDocument document, string payload, string html)
    {
        var why = $"{payload}\n→ {html}";
        document.Body.ShouldNotBeNull(why);
        document.QuerySelectorAll("script,style,iframe,object,embed,applet,base,meta,link,form,button,select,textarea,template,svg,math,frame,frameset,noscript,title,plaintext").ShouldBeEmpty(why);
        foreach (var element in document.All)
        {
            foreach (var attribute in element.Attributes)
            {
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase).ShouldBeFalse(why);
                attribute.Name.ShouldNotBe("style", why);
                attribute.Name.ShouldNotBe("srcdoc", why);
                attribute.Name.ShouldNotBe("srcset", why);
                attribute.Name.ShouldNotBe("formaction", why);
                if (attribute.Name is "href" or "src" or "cite" or "poster" or "action" or "data" or "background" or "ping")
                {
                    var scheme = string.Concat(attribute.Value.Where(static c => c > ' ')).ToLowerInvariant().Split(':')[0];
                    scheme.ShouldNotBeOneOf("javascript", "vbscript", "data", "blob", "filesystem", "feed", "view-source");
                }
            }
        }
    }

    [Theory]
    [InlineData("<b>أ</b> *ب*", "<p><b>أ</b> <em>ب</em></p>")]
    [InlineData("<div class=\"box\">\n\n**أ**\n\n</div>", "<div class=\"box\">\n<p><strong>أ</strong></p>\n</div>")]
    [InlineData("أ<br>ب", "<p>أ<br>ب</p>")]
    [InlineData("<kbd>Ctrl</kbd>", "<p><kbd>Ctrl</kbd></p>", false)]
    [InlineData("<a href=\"other.md\">أ</a>", "<p><a href=\"/repo/politics/other/\">أ</a></p>")]
    [InlineData("<img src=\"photo.jpg\" alt=\"و\">", "<img src=\"/repo/photo.jpg\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\" alt=\"و\">")]
    [InlineData("<a href=\"https://e.example/\" target=_blank>أ</a>", "<p><a href=\"https://e.example/\" target=\"_blank\" rel=\"noopener\">أ</a></p>")]
    [InlineData("<table><tr><td colspan=2>أ</td></tr></table>", "<table><tbody><tr><td colspan=\"2\">أ</td></tr></tbody></table>")]
    [InlineData("نص <!-- تعليق --> نص", "<p>نص  نص</p>")]
    public void Ordinary_markup_stays(string markdown, string html, bool isArabic = true) =>
        Rendering.Html(markdown, isArabic: isArabic).Replace("\n</p>", "</p>", StringComparison.Ordinal).ShouldBe(html);

    [Theory]
    [InlineData("نص <script>x</script>", "Warning html-dropped 1:4+7")]
    [InlineData("نص\n\n<div onclick=\"x\">أ</div>", "Warning html-attribute-dropped 3:1+4")]
    [InlineData("<b>أ</b> <font color=red>ب</font>", "Warning html-dropped 1:10+5")]
    [InlineData("<b>أ</b>\n\n## ب\n\n> <iframe src=x></iframe>", "Warning html-dropped 5:3+7")]
    [InlineData("<a href=\"javascript:x\">أ</a>", "Warning link-scheme 1:1+2")]
    [InlineData("<a href=\"missing.md\">أ</a>", "Error link-broken 1:1+2")]
    [InlineData("## عنوان\n\n<p id=\"عنوان\">أ</p>", "Warning id-taken 3:1+2")]
    [InlineData("<!-- لم يُغلق\n\nنص", "Warning html-comment-unclosed 1:1+4")]
    public void What_is_dropped_is_said_with_its_place(string markdown, string messages) => Rendering.Render(markdown).Messages.ShouldBe(messages);

    [Fact]
    public void A_level_1_heading_becomes_level_2() => Rendering.Render("<h1>أ</h1>").Html.ShouldContain("<h2>أ</h2>");

    [Fact]
    public void Blocks_before_and_after_raw_html_are_not_parsed_again()
    {
        var rendered = Rendering.Render("أولاً\n\n</div></article>\n\nأخيراً");
        rendered.Html.ShouldStartWith("<p>أولاً</p>\n");
        rendered.Html.ShouldEndWith("<p>أخيراً</p>\n");
        rendered.Html.ShouldNotContain("</div>");
    }

    [Theory]
    [InlineData("<script>x</script>\n\nنص", "<script>x</script>\n<p>نص</p>\n", "")]
    [InlineData("<div onclick=\"x\">\n\nنص\n\n</div>", "<div onclick=\"x\">\n<p>نص</p>\n</div>\n", "")]
    [InlineData("<div>\n\nنص", "<div>\n</div><p>نص</p>\n", "Warning html-unbalanced 1:1+5")]
    [InlineData("</article>\n\nنص", "\n<p>نص</p>\n", "Warning html-unbalanced 1:1+10")]
    public void Allow_keeps_everything_that_does_not_break_the_page(string markdown, string html, string messages)
    {
        var rendered = Rendering.Render(markdown, HtmlPolicy.Allow);
        rendered.Html.ShouldBe(html);
        rendered.Messages.ShouldBe(messages);
    }

    [Fact]
    public void Escape_shows_markup_as_text() => Rendering.Html("<b>أ</b>", HtmlPolicy.Escape).ShouldBe("<p>&lt;b&gt;أ&lt;/b&gt;</p>");
}
