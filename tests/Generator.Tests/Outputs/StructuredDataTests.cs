using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Tests.Outputs;

public sealed class StructuredDataTests
{
    private const string Settings = """
        publisher: دار الاختبار
        tagline: كل خبر
        logo: /logo.png
        social: {x: "https://x.com/khabar_test"}
        editions: {en: "https://news.example/en/"}
        sections:
          - {id: world, title: العالم}
          - {id: asia, title: آسيا, parent: world}
        authors:
          - {id: huda, name: هدى سالم, role: محررة}
          - {id: agency, name: وكالة الخبر, kind: organization}
        """;

    private static readonly (string, string)[] Files =
    [
        OutputSite.Article("asia/2026-11-03-a", """
            title: "</script><b>\"قال\" 'نعم' & \u2028 \\ </title>"
            summary: مقدمة قصيرة
            updated: 2026-11-03T21:00:00+04:00
            tags: [الموانئ, البحر]
            authors: [huda, agency]
            image: {src: /a.png, caption: الميناء}
            location: دبي
            source: رويترز
            corrections: [{date: 2026-11-03, text: "كان الرقم \"5\""}]
            translations: {en: "https://news.example/en/a/"}
            """, "الفقرة الأولى من المقال تكمل الوصف حتى يبلغ طوله ما تعرضه محركات البحث عادة، فلا يكون قصيرًا مبتورًا ولا طويلًا يُقص في منتصفه، وهذا ما نريده هنا تمامًا."),
        OutputSite.Article("asia/2026-11-02-live", "title: تغطية\ntype: live\ndate: 2026-11-02T18:00:00+04:00", """
            ::: live-entry 2026-11-02T19:00 "الأول"
            بدأ الفرز.
            :::

            ::: live-entry 2026-11-02T21:30 "الثاني"
            انتهى **الفرز**.
            :::
            """),
        OutputSite.Article("asia/2026-11-01-video", "title: مقطع\ntype: video\nimage: {src: /a.png}", "::: video src=\"/v.mp4\" title=\"المشهد\"\n:::\n"),
        OutputSite.Article("asia/2026-10-31-o", "title: رأي\ntype: opinion"),
        OutputSite.Article("asia/2026-10-30-n", "title: تحليل\ntype: analysis"),
        OutputSite.Article("asia/2026-10-29-r", "title: تقرير\ntype: report"),
        OutputSite.Article("asia/2026-10-28-e", """
            title: "</script><b>\"It's\" & \u2028 \\ </title>"
            lang: en
            """),
        ("pages/corrections-policy.md", "---\ntitle: سياسة التصحيح\n---\nنص\n"),
        ("static/a.png", ""), ("static/logo.png", ""), ("static/v.mp4", "v"),
    ];

    private static readonly Lazy<OutputSite> Site = new(() => OutputSite.Build("2026-11-04T08:00:00Z", Settings, Files));

    [Theory]
    [InlineData("asia/2026/11/03/a/index.html", "</script><b>«قال» «نعم» & ")]
    [InlineData("asia/2026/10/28/e/index.html", "</script><b>\"It's\" & ")]
    public void The_headline_comes_back_whatever_stands_in_it(string path, string beginning)
    {
        var document = Document(path);
        var headline = document.QuerySelector("h1")!.TextContent;
        headline.ShouldStartWith(beginning);
        headline.Any(static c => char.IsControl(c) || c == '\u2028').ShouldBeFalse();
        Data(path)[0].GetProperty("headline").GetString().ShouldBe(headline);
    }

    [Fact]
    public void A_news_article_has_everything_that_is_recommended()
    {
        var article = Data("asia/2026/11/03/a/index.html")[0];
        article.GetProperty("@type").GetString().ShouldBe("NewsArticle");
        article.GetProperty("image")[0].GetProperty("url").GetString().ShouldBe("https://news.example/a.png");
        article.GetProperty("datePublished").GetString().ShouldBe("2026-11-03T00:00:00+04:00");
        article.GetProperty("dateModified").GetString().ShouldBe("2026-11-03T21:00:00+04:00");
        article.GetProperty("author").EnumerateArray().Select(static a => $"{a.GetProperty("@type")} {a.GetProperty("name")} {a.GetProperty("url")}")
            .ShouldBe(["Person هدى سالم https://news.example/authors/huda/", "Organization وكالة الخبر https://news.example/authors/agency/"]);
        article.GetProperty("publisher").GetProperty("name").GetString().ShouldBe("دار الاختبار");
        article.GetProperty("publisher").GetProperty("logo").GetProperty("url").GetString().ShouldBe("https://news.example/logo.png");
        article.GetProperty("mainEntityOfPage").GetString().ShouldBe("https://news.example/asia/2026/11/03/a/");
        article.GetProperty("inLanguage").GetString().ShouldBe("ar");
        article.GetProperty("articleSection").GetString().ShouldBe("آسيا");
        article.GetProperty("keywords").EnumerateArray().Select(static k => k.GetString()).ShouldBe(["الموانئ", "البحر"]);
        article.GetProperty("isAccessibleForFree").GetBoolean().ShouldBeTrue();
        article.GetProperty("dateline").GetString().ShouldBe("دبي");
        article.GetProperty("sourceOrganization").GetProperty("name").GetString().ShouldBe("رويترز");
        article.GetProperty("correction")[0].GetProperty("text").GetString().ShouldBe("كان الرقم «5»");
        article.GetProperty("description").GetString()!.Length.ShouldBeInRange(120, 160);
    }

    [Theory]
    [InlineData("2026/11/02/live", "LiveBlogPosting")]
    [InlineData("2026/11/01/video", "NewsArticle")]
    [InlineData("2026/10/31/o", "OpinionNewsArticle")]
    [InlineData("2026/10/30/n", "AnalysisNewsArticle")]
    [InlineData("2026/10/29/r", "ReportageNewsArticle")]
    public void Kinds_of_articles_have_types_of_their_own(string path, string type) =>
        Data($"asia/{path}/index.html")[0].GetProperty("@type").GetString().ShouldBe(type);

    [Fact]
    public void A_live_blog_shows_and_tells_its_entries_newest_first()
    {
        var document = Document("asia/2026/11/02/live/index.html");
        document.QuerySelectorAll(".live-entry").Select(static entry => entry.Id).ShouldBe(["entry-20261102-213000", "entry-20261102-190000"]);
        var live = Data("asia/2026/11/02/live/index.html")[0];
        live.GetProperty("coverageStartTime").GetString().ShouldBe("2026-11-02T18:00:00+04:00");
        live.GetProperty("coverageEndTime").GetString().ShouldBe("2026-11-02T21:30:00+04:00");
        var updates = live.GetProperty("liveBlogUpdate");
        updates.GetArrayLength().ShouldBe(2);
        updates[0].GetProperty("headline").GetString().ShouldBe("الثاني");
        updates[0].GetProperty("articleBody").GetString().ShouldBe("انتهى الفرز.");
        updates[0].GetProperty("url").GetString().ShouldBe("https://news.example/asia/2026/11/02/live/#entry-20261102-213000");
    }

    [Fact]
    public void A_video_has_a_name_a_picture_and_a_date()
    {
        var video = Data("asia/2026/11/01/video/index.html")[0].GetProperty("video")[0];
        video.GetProperty("name").GetString().ShouldBe("المشهد");
        video.GetProperty("thumbnailUrl").GetString().ShouldBe("https://news.example/a.png");
        video.GetProperty("uploadDate").GetString().ShouldBe("2026-11-01T00:00:00+04:00");
        video.GetProperty("contentUrl").GetString().ShouldBe("https://news.example/v.mp4");
    }

    [Fact]
    public void Breadcrumbs_go_through_the_sections_above()
    {
        var crumbs = Data("asia/2026/11/03/a/index.html")[1];
        crumbs.GetProperty("@type").GetString().ShouldBe("BreadcrumbList");
        crumbs.GetProperty("itemListElement").EnumerateArray().Take(3).Select(static item => item.GetProperty("item").GetString())
            .ShouldBe(["https://news.example/", "https://news.example/world/", "https://news.example/asia/"]);
    }

    [Fact]
    public void The_front_page_tells_who_makes_the_paper()
    {
        var data = Data("index.html");
        data[0].GetProperty("@type").GetString().ShouldBe("WebSite");
        data[0].GetProperty("alternateName").GetString().ShouldBe("كل خبر");
        data[1].GetProperty("@type").GetString().ShouldBe("NewsMediaOrganization");
        data[1].GetProperty("sameAs")[0].GetString().ShouldBe("https://x.com/khabar_test");
        data[1].GetProperty("correctionsPolicy").GetString().ShouldBe("https://news.example/corrections-policy/");
    }

    [Fact]
    public void A_list_names_its_items_in_order()
    {
        var list = Data("asia/index.html")[0];
        list.GetProperty("@type").GetString().ShouldBe("CollectionPage");
        var items = list.GetProperty("mainEntity").GetProperty("itemListElement");
        items.EnumerateArray().Select(static item => item.GetProperty("position").GetInt32()).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        items[0].GetProperty("url").GetString().ShouldBe("https://news.example/asia/2026/11/03/a/");
    }

    [Fact]
    public void Cards_and_languages_stand_in_the_head()
    {
        var document = Document("asia/2026/11/03/a/index.html");
        Meta(document, "og:type").ShouldBe("article");
        Meta(document, "og:image").ShouldBe("https://news.example/a.png");
        Meta(document, "og:image:width").ShouldBe("1200");
        Meta(document, "og:locale").ShouldBe("ar_AR");
        Meta(document, "twitter:card").ShouldBe("summary_large_image");
        Meta(document, "twitter:site").ShouldBe("@khabar_test");
        Meta(document, "article:author").ShouldBe("https://news.example/authors/huda/");
        Meta(document, "robots").ShouldBe("max-image-preview:large");
        document.QuerySelectorAll("link[hreflang]").Select(static link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}")
            .ShouldBe(["ar https://news.example/asia/2026/11/03/a/", "en https://news.example/en/a/"]);
        Document("index.html").QuerySelectorAll("link[hreflang]").Length.ShouldBe(2);
        Document("asia/index.html").QuerySelectorAll("link[hreflang]").ShouldBeEmpty();
        Document("asia/index.html").QuerySelectorAll("link[rel=alternate]").Select(static link => link.GetAttribute("href")).ShouldBe(["/asia/rss.xml", "/asia/atom.xml", "/asia/feed.json", "/rss.xml"]);
    }

    private static string? Meta(IDocument document, string name) => document.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    private static IDocument Document(string path) => new HtmlParser().ParseDocument(Site.Value.Text(path));

    private static JsonElement Data(string path)
    {
        var script = Document(path).QuerySelectorAll("script[type='application/ld+json']").Single();
        var data = JsonDocument.Parse(script.TextContent).RootElement;
        data.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        return data.GetProperty("@graph");
    }
}
