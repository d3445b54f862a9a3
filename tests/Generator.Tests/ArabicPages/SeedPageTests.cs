using AngleSharp.Dom;
using Generator.Arabic;

namespace Generator.Tests.ArabicPages;

/// <summary>The page that started the project, with each of its faults (arabic.md §6): what it got wrong, ours gets right.</summary>
public sealed class SeedPageTests
{
    private const string Headline = "الرقة بعد الموصل.. هل تمَّ الحسم لتُفتح جبهة جديدة في معقل داعش؟";

    private static readonly string Quotations = string.Join("\n\n\n\n", Enumerable.Range(1, 7).Select(static i => $"قال كارتر \"القول رقم {i}\" وأكد."));

    private static readonly Lazy<ArabicSite> Site = new(static () => new ArabicSite("logo: /p.svg").Article(
        "الرقة",
        Headline,
        $"أعلن الوزير في عام 2014 . أن الفرقة الـ15 و11 دولة فى شمالى البلاد.\n\n\n\n\n&nbsp;\n\n{Quotations}\n\n{string.Join(' ', Enumerable.Repeat("كلمة", 380))}",
        more: [("authors", new[] { "سامي" }), ("tags", new[] { "الرقة" }), ("image", new { src = "/p.svg", alt = "جنود عند مدخل المدينة" })]));

    private static IDocument Page => Site.Value.ArticlePage("الرقة");

    [Fact]
    public void The_headline_is_seen_once_and_known_to_machines()
    {
        Page.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe(Headline);
        Page.QuerySelector("main")!.TextContent.Split(Headline).Length.ShouldBe(2);
        Page.QuerySelectorAll("img").ShouldNotContain(static image => image.GetAttribute("alt") == Headline);
        Page.Title.ShouldBe($"{Headline} | إرم نيوز");
        Page.QuerySelector("meta[property='og:title']")!.GetAttribute("content").ShouldBe(Headline);
        Page.QuerySelector("script[type='application/ld+json']")!.TextContent.ShouldContain($"\"headline\":\"{Headline}\"");
    }

    [Fact]
    public void An_empty_list_is_not_there_and_says_nothing()
    {
        Page.Body!.TextContent.ShouldNotContain("الأكثر قراءة");
        Page.Body.TextContent.ShouldNotContain("No stories");
    }

    [Fact]
    public void The_logo_and_the_domain_have_their_names()
    {
        Page.QuerySelectorAll("header img").ShouldAllBe(static image => image.GetAttribute("alt") != "logo");
        Page.QuerySelector("footer a bdi[dir=ltr]").ShouldNotBeNull().TextContent.ShouldBe("news.example");
    }

    [Fact]
    public void Quotation_marks_blanks_and_paragraphs_are_right()
    {
        var body = Page.QuerySelector(".body")!;
        body.TextContent.Count(static c => c is '«' or '»').ShouldBe(14);
        body.TextContent.ShouldNotContain("\"");
        body.TextContent.ShouldContain("عام 2014. أن");
        body.QuerySelectorAll("p").ShouldAllBe(static p => p.TextContent.Trim('\u00A0', ' ', '\n').Length > 0);
        body.QuerySelectorAll("p").Length.ShouldBe(9);
    }

    [Fact]
    public void Date_byline_section_tags_description_and_reading_time_are_there()
    {
        Page.QuerySelector("time[datetime='2016-10-25T14:05:00+00:00']").ShouldNotBeNull();
        Page.QuerySelector(".authors")!.TextContent.Trim().ShouldBe("بقلم سامي");
        Page.QuerySelector(".breadcrumbs")!.TextContent.ShouldContain("أخبار");
        Page.QuerySelector(".tags")!.TextContent.Trim().ShouldBe("الرقة");
        Page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.ShouldStartWith("أعلن الوزير في عام 2014.");
        Page.QuerySelector(".dates")!.TextContent.ShouldContain("قراءة في 3 دقائق");
    }

    [Fact]
    public void The_authors_words_stay_and_doubtful_ones_are_listed_and_found_by_search()
    {
        Page.QuerySelector(".body p")!.TextContent.ShouldContain("الفرقة الـ15 و11 دولة فى شمالى البلاد");
        Site.Value.Report.Findings.Where(static d => d.Code == "dotless-ya").Count().ShouldBe(2);
        SearchText.Fold("فى شمالى").ShouldBe(SearchText.Fold("في شمالي"));
        Slug.From(Headline).ShouldBe("الرقة-بعد-الموصل-هل-تم-الحسم-لتفتح-جبهة-جديدة-في-معقل-داعش");
    }
}
