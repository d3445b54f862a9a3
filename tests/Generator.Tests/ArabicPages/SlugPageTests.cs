namespace Generator.Tests.ArabicPages;

/// <summary>Slugs through a whole build (arabic.md §3.5): file names, headings, tags and authors follow one rule.</summary>
public sealed class SlugPageTests
{
    public static TheoryData<string, string> Table => new()
    {
        { "الرقة بعد الموصل.. هل تمَّ الحسم لتُفتح جبهة جديدة في معقل داعش؟", "الرقة-بعد-الموصل-هل-تم-الحسم-لتفتح-جبهة-جديدة-في-معقل-داعش" },
        { "أسعار النفط ترتفع 2.5% في ٢٠٢٤", "أسعار-النفط-ترتفع-2-5-في-2024" },
        { "iPhone 15: كل ما نعرفه!", "iphone-15-كل-ما-نعرفه" },
        { "مـــصـــر أولاً", "مصر-أولا" },
        { "الفرقة الـ15 و«داعش»", "الفرقة-ال15-و-داعش" },
        { "ﻣﺼﺮ ﻭﺍﻟﺴﻮﺩﺍﻥ", "مصر-والسودان" },
        { "Café Élysée باريس", "cafe-elysee-باريس" },
        { "إيران/السعودية: «اتفاق» — ماذا بعد؟", "إيران-السعودية-اتفاق-ماذا-بعد" },
        { "قال: \"نعم\"", "قال-نعم" },
        { "#الرقة_تنتصر @EremNews", "الرقة-تنتصر-eremnews" },
        { "\u0627\u0654حمد و \u0627\u0653خر", "أحمد-و-آخر" },
        { "۱۲۳ و ١٢٣ و 123", "123-و-123-و-123" },
        { "It's Ahmed’s كتاب", "its-ahmeds-كتاب" },
        { "شؤون/شئون المسؤول", "شؤون-شئون-المسؤول" },
        { "مُحَمَّدٌ ﷺ", "محمد-صلى-الله-عليه-وسلم" },
        { "مدرسة ليلى وعلى", "مدرسة-ليلى-وعلى" },
        { "كتاب\u200Cها و\u00A0غيرها", "كتابها-و-غيرها" },
        { "C++ و C#", "c-و-c" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Article_tag_author_and_heading_have_the_same_slug(string text, string slug)
    {
        var site = new ArabicSite().Article("a", "خبر", $"## {text.Replace("#", "\\#", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}", more: [("slug", text), ("tags", new[] { text }), ("authors", new[] { text })]);
        site.Files.Keys.ShouldContain($"news/2016/10/25/{slug}/index.html");
        site.Files.Keys.ShouldContain($"tags/{slug}/index.html");
        site.Files.Keys.ShouldContain($"authors/{slug}/index.html");
        site.ArticlePage(slug).QuerySelector("h2[id]").ShouldNotBeNull().Id.ShouldBe(slug);
    }

    [Fact]
    public void Links_are_percent_encoded_in_upper_case_and_files_are_raw_UTF8()
    {
        var site = new ArabicSite().Article("الرقة-بعد-الموصل", "خبر");
        site.Files.Keys.ShouldContain("news/2016/10/25/الرقة-بعد-الموصل/index.html");
        site.Text("news/index.html").ShouldContain("href=\"/news/2016/10/25/%D8%A7%D9%84%D8%B1%D9%82%D8%A9-%D8%A8%D8%B9%D8%AF-%D8%A7%D9%84%D9%85%D9%88%D8%B5%D9%84/\"");
        site.ArticlePage("الرقة-بعد-الموصل").QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldNotBeNull().All(char.IsAscii).ShouldBeTrue();
    }

    [Fact]
    public void A_long_slug_is_cut_at_a_word_within_the_limits()
    {
        var site = new ArabicSite().Article("a", "خبر", more: [("slug", string.Join(' ', Enumerable.Repeat("استثنائية", 30)))]);
        var slug = site.Files.Keys.First(static path => path.StartsWith("news/2016/10/25/", StringComparison.Ordinal)).Split('/')[4];
        slug.Length.ShouldBeLessThanOrEqualTo(80);
        System.Text.Encoding.UTF8.GetByteCount(slug).ShouldBeLessThanOrEqualTo(200);
        slug.Split('-').ShouldAllBe(static word => word == "استثنائية");
    }

    [Fact]
    public void Twin_headings_get_ids_of_their_own_and_marks_alone_an_id_too()
    {
        var page = new ArabicSite().Article("a", "خبر", "## «اقتباس»\n\n## اقتباس\n\n## ؟!…\n\n## Main").ArticlePage("a");
        page.QuerySelectorAll(".body h2").Select(static h => h.Id).ShouldBe(["اقتباس", "اقتباس-2", "section", "main-2"]);
    }

    [Fact]
    public void Two_articles_of_one_URL_are_an_error()
    {
        var site = new ArabicSite().Article("a", "خبر", more: [("slug", "مـصر")]).Article("b", "خبر", more: [("slug", "مِصر")]);
        site.Message("url-collision");
    }
}
