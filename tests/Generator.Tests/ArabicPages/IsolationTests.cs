using AngleSharp.Dom;

namespace Generator.Tests.ArabicPages;

/// <summary>Isolation through a whole build (arabic.md §1.3): each text stands in every place of the page that can hold it.</summary>
public sealed class IsolationTests
{
    private static readonly string[] All = [.. IsolationCases.OfTheTable, .. IsolationCases.OfTheNews];

    private static readonly Lazy<ArabicSite> Site = new(() =>
    {
        var site = new ArabicSite("page_size: 500");
        for (var i = 0; i < All.Length; i++)
        {
            var text = IsolationCases.Typed(All[i]);
            site.Article($"case-{i}", text, $"المتن.\n\n{Markdown(text)}\n\n## {Markdown(text)}\n\n- {Markdown(text)}\n\n| {Markdown(text).Replace("|", "\\|", StringComparison.Ordinal)} |\n|---|\n| نص |\n", more:
            [
                ("summary", text), ("kicker", text), ("image", new { src = "/p.svg", alt = "صورة", caption = text }), ("corrections", new[] { text }),
            ]);
        }

        return site;
    });

    public static TheoryData<int, string> Cases => [.. All.Select(static (marked, i) => (i, marked))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_place_of_the_page_isolates_the_same_runs(int number, string marked)
    {
        var expected = IsolationCases.Html(marked);
        var page = Site.Value.ArticlePage($"case-{number}");
        ArabicSite.Inner(page.QuerySelector("h1")).ShouldBe(expected, "headline");
        ArabicSite.Inner(page.QuerySelector(".lead")).ShouldBe(expected, "lead");
        ArabicSite.Inner(page.QuerySelector(".kicker")).ShouldBe(expected, "kicker");
        ArabicSite.Inner(page.QuerySelector("figcaption")).ShouldBe(expected, "caption");
        var correction = ArabicSite.Inner(page.QuerySelector(".corrections li"));
        correction[(correction.IndexOf("</time>: ", StringComparison.Ordinal) + 9)..].ShouldBe(expected, "correction");
        var body = page.QuerySelector(".body")!;
        ArabicSite.Inner(body.QuerySelectorAll("p").Last(static p => !p.ClassList.Contains("dateline"))).ShouldBe(expected, "paragraph");
        ArabicSite.Inner(body.QuerySelector("h2")).ShouldBe(expected, "subheading");
        ArabicSite.Inner(body.QuerySelector("li")).ShouldBe(expected, "item");
        ArabicSite.Inner(body.QuerySelector("th")).ShouldBe(expected, "cell");
        var card = Site.Value.Page("news/index.html").QuerySelector($"a[href$='/case-{number}/']");
        ArabicSite.Inner(card).ShouldBe(expected, "headline in a list");
        ArabicSite.Inner(card!.Closest("article")!.QuerySelector(".card-lead")).ShouldBe(expected, "lead in a list");
    }

    [Fact]
    public void No_headline_has_a_direction_of_its_own()
    {
        foreach (var heading in Site.Value.Page("news/index.html").QuerySelectorAll("h1, h2, h3")) heading.HasAttribute("dir").ShouldBeFalse();
    }

    /// <summary>What Markdown would take for markup.</summary>
    private static string Markdown(string text) => text.Replace("_", "\\_", StringComparison.Ordinal);
}
