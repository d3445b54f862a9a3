using System.Buffers;

namespace Generator.Tests.ArabicPages;

/// <summary>Quotation marks, typography, display clean-up and stray controls through a whole build (arabic.md §1.1, §1.4, §3.1, §3.2, §3.6).</summary>
public sealed class TextPageTests
{
    private static readonly SearchValues<char> DirectionalControls = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    // as a headline and as a paragraph
    [Theory]
    [InlineData("قال \"نعم\" ثم \"لا\"", "قال «نعم» ثم «لا»")]
    [InlineData("قال “نعم” و”لا“", "قال «نعم» و«لا»")]
    [InlineData("قال: \"رد الوزير 'لا' أمس\"", "قال: «رد الوزير ‹لا› أمس»")]
    [InlineData("«قال \"نعم\" أمس»", "«قال ‹نعم› أمس»")]
    [InlineData("شعار \"We won!\" يتصدر", "شعار «<bdi dir=\"ltr\">We won!</bdi>» يتصدر")]
    [InlineData("و‘كذا’ قال", "و«كذا» قال")]
    [InlineData("قال \"نعم ثم سكت", "قال \"نعم ثم سكت")]
    [InlineData("شاشة 15\" جديدة", "شاشة 15\" جديدة")]
    [InlineData("مطعم McDonald's الشهير", "مطعم McDonald’s الشهير")]
    [InlineData("انتظر... ثم رحل..", "انتظر… ثم رحل..")]
    [InlineData("نص -- نص --- نص", "نص – نص — نص")]
    [InlineData("يوم 25 أكتوبر و5 محرم 1438 هـ", "يوم 25&nbsp;أكتوبر و5&nbsp;محرم 1438&nbsp;هـ")]
    [InlineData("عام 2014 . ثم ( نص ) و« نص » ؟", "عام 2014. ثم (نص) و«نص»؟")]
    [InlineData("كلمة ، كلمة ؛ كلمة : كلمة", "كلمة، كلمة؛ كلمة: كلمة")]
    [InlineData("ﻣﺼﺮ ﻭﺍﻟﺴﻮﺩﺍﻥ", "مصر والسودان")]
    [InlineData("\u0627\u0654حمد و\u0627\u0653خر", "أحمد وآخر")]
    [InlineData("الرسول ﷺ وﷲ", "الرسول ﷺ وﷲ")]
    [InlineData("مـــصـــر تمَّ في الـ15", "مـــصـــر تمَّ في الـ15")]
    [InlineData("می\u200Cخواهم كتاب\u200Dها", "می\u200Cخواهم كتاب\u200Dها")]
    [InlineData("رقم\u00A0واحد", "رقم&nbsp;واحد")]
    [InlineData("نص\u200Bبلا\u00ADفاصل\uFEFF", "نصبلافاصل")]
    [InlineData("نص \u200Fمع \u202Eعكس\u202C و\u2067عزل\u2069 و\u061Cعلامة", "نص مع عكس وعزل وعلامة")]
    [InlineData("أ < ب & ج", "أ &lt; ب &amp; ج")]
    public void A_text_is_shown(string typed, string shown)
    {
        var page = new ArabicSite().Article("a", typed, $"متن.\n\n{typed}", more: ("summary", "ملخص")).ArticlePage("a");
        page.QuerySelector("h1")!.InnerHtml.ShouldBe(shown, "headline");
        page.QuerySelectorAll(".body p")[1].InnerHtml.ShouldBe(shown, "paragraph");
    }

    // Markdown around attached particles (arabic.md §0, finding 5) and marks that pair across markup
    [Theory]
    [InlineData("**«الرقة»**و**الموصل**", "<strong>«الرقة»</strong>و<strong>الموصل</strong>")]
    [InlineData("قال **\"نعم\"**و رحل", "قال <strong>«نعم»</strong>و رحل")]
    [InlineData("و**الموصل** ب*الرقة* ل**«داعش»** ك**ذلك**", "و<strong>الموصل</strong> ب<em>الرقة</em> ل<strong>«داعش»</strong> ك<strong>ذلك</strong>")]
    [InlineData("\"**قال** نعم\"", "«<strong>قال</strong> نعم»")]
    [InlineData("[Reuters](https://x.com) - 5 دقائق", "<a href=\"https://x.com\"><bdi>Reuters</bdi></a> - 5 دقائق")]
    [InlineData("**John** Smith، 25 يومًا", "<bdi><strong>John</strong> Smith</bdi>، 25 يومًا")]
    [InlineData("الأمر `--flag \"x\"` و`قيمة`", "الأمر <code dir=\"ltr\">--flag \"x\"</code> و<code>قيمة</code>")]
    [InlineData("[+971 4 123 4567](tel:+97141234567)", "<a href=\"tel:+97141234567\"><bdi dir=\"ltr\">+971 4 123 4567</bdi></a>")]
    [InlineData("<https://x.com/خبر>", "<a href=\"https://x.com/%D8%AE%D8%A8%D8%B1\"><bdi dir=\"ltr\">https://x.com/خبر</bdi></a>")]
    public void Markdown_is_shown(string typed, string shown) =>
        new ArabicSite().Article("a", "خبر", $"متن.\n\n{typed}").ArticlePage("a").QuerySelectorAll(".body p")[1].InnerHtml.ShouldBe(shown);

    // D4: the mark only where the first strong character is Latin
    [Theory]
    [InlineData("iPhone 15: كل ما نعرفه", "\u200FiPhone 15: كل ما نعرفه | إرم نيوز")]
    [InlineData("15 iPhone", "\u200F15 iPhone | إرم نيوز")]
    [InlineData("كل ما نعرفه عن iPhone 15", "كل ما نعرفه عن iPhone 15 | إرم نيوز")]
    [InlineData("2016: عام الحسم", "2016: عام الحسم | إرم نيوز")]
    [InlineData("«Google» تشتري", "\u200F«Google» تشتري | إرم نيوز")]
    public void The_title_of_the_tab(string headline, string title) =>
        new ArabicSite().Article("a", headline).ArticlePage("a").QuerySelector("title")!.TextContent.ShouldBe(title);

    [Fact]
    public void No_file_holds_a_directional_control_but_titles_and_each_removal_is_told()
    {
        const string dirty = "نص\u200F \u202Eعكس\u202C \u2066John\u2069 \u061C5";
        var site = new ArabicSite($"tagline: {ArabicSite.Json(dirty)}\npublisher: {ArabicSite.Json(dirty)}\nauthors:\n  - {{id: sami, name: {ArabicSite.Json(dirty)}, bio: {ArabicSite.Json(dirty)}, role: {ArabicSite.Json(dirty)}}}\nstrings: {{home: {ArabicSite.Json(dirty)}}}")
            .Article("a", dirty, $"{dirty}\n\n## {dirty}\n\n`{dirty}`\n\n```\n{dirty}\n```\n\n<div title=\"{dirty}\">{dirty} &rlm;</div>\n\n[نص](https://x.com \"{dirty}\")\n\n![{dirty}](/p.svg \"{dirty}\")\n\n::: info \"{dirty}\"\n{dirty}\n:::\n", more:
            [
                ("summary", dirty), ("kicker", dirty), ("location", dirty), ("source", dirty), ("authors", new[] { "sami", dirty + " آخر" }), ("tags", new[] { dirty }),
                ("image", new { src = "/p.svg", alt = dirty, caption = dirty, credit = dirty }), ("corrections", new[] { dirty }), ("slug", "a"),
            ]);
        foreach (var path in site.Files.Keys.Where(static path => !path.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var text = System.Text.RegularExpressions.Regex.Replace(site.Text(path), "<title>\u200F", "<title>", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
            var at = text.AsSpan().IndexOfAny(DirectionalControls);
            (at < 0 ? "" : $"{path}: {text[Math.Max(0, at - 60)..(at + 20)]}").ShouldBe("");
        }

        site.Report.Diagnostics.Count(static d => d.Code == "direction-control").ShouldBeGreaterThanOrEqualTo(10);
    }

    [Fact]
    public void An_article_in_English_carries_its_language_on_its_page_and_in_every_list()
    {
        var site = new ArabicSite().Article("en", "John wins \"big\", 5 minutes later", "Body \"text\", 25 October...", more: [("lang", "en"), ("summary", "The lead."), ("authors", new[] { "John Smith" }), ("tags", new[] { "CNN" })])
            .Article("ar", "خبر عربي", date: "2016-10-25 15:00");
        var page = site.ArticlePage("en");
        page.DocumentElement.GetAttribute("lang").ShouldBe("ar");
        page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        var article = page.QuerySelector("article")!;
        (article.GetAttribute("lang"), article.GetAttribute("dir")).ShouldBe(("en", "ltr"));
        article.QuerySelector("h1")!.InnerHtml.ShouldBe("John wins \"big\", 5 minutes later");
        article.QuerySelector(".body p")!.InnerHtml.ShouldBe("Body \"text\", 25 October...");
        article.QuerySelector(".byline")!.GetAttribute("dir").ShouldBe("rtl");
        foreach (var list in new[] { "index.html", "news/index.html", "latest/index.html", "tags/cnn/index.html", "authors/john-smith/index.html", "news/2016/10/25/ar/index.html" })
        {
            foreach (var link in site.Page(list).QuerySelectorAll("main a[href$='/en/']"))
                (link.Closest("[lang]")!.GetAttribute("lang"), link.Closest("[dir]")!.GetAttribute("dir")).ShouldBe(("en", "ltr"), list);
        }
    }

    // issue 4, point 7
    [Theory]
    [InlineData("قال, ثم رحل", "latin-punctuation", 7, 4)]
    [InlineData("ذهب فى المساء", "dotless-ya", 7, 5)]
    [InlineData("قررت الحكومه أمس", "ha-for-ta-marbuta", 7, 6)]
    [InlineData("کتاب جديد", "persian-letter", 7, 1)]
    [InlineData("بين 15 و٢٠ دولة", "digits-mixed", 7, 9)]
    [InlineData("مــصر", "tatweel-repeated", 7, 2)]
    [InlineData("قال «نعم", "quote-unbalanced", 7, 5)]
    public void Doubtful_spellings_are_counted_and_located_and_nothing_is_rewritten(string text, string code, int line, int column)
    {
        var site = new ArabicSite().Article("a", "خبر", $"متن.\n\n{text}");
        var finding = site.Message(code);
        (finding.Span!.Value.Path, finding.Span.Value.Line, finding.Span.Value.Column).ShouldBe(("articles/news/a.md", line, column));
        site.Report.Diagnostics.ShouldBeEmpty();
        site.ArticlePage("a").QuerySelectorAll(".body p")[1].TextContent.ShouldBe(text);
    }

    [Fact]
    public void A_headlines_spelling_is_looked_at_too_and_a_page_without_a_date_needs_one_for_today()
    {
        var site = new ArabicSite().Article("a", "ذهب فى المساء").File("pages/about.md", "---\ntitle: من نحن\n---\nنعمل اليوم.\n");
        site.Message("dotless-ya").Span!.Value.ShouldBe(new Generator.Diagnostics.FileSpan("articles/news/a.md", 2, 13, 2));
        site.Message("relative-day").Span!.Value.ShouldBe(new Generator.Diagnostics.FileSpan("pages/about.md", 4, 6, 5));
    }
}
