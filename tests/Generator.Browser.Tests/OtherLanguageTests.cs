using Generator.Sources;
using Generator.Writing;

namespace Generator.Browser.Tests;

/// <summary>Whole papers in other languages and directions, and an article in another language than its paper's.</summary>
public sealed class OtherLanguageTests(Browser browser)
{
    [Fact]
    public async Task An_English_paper_runs_from_the_left_in_English()
    {
        var site = Site("en", "The Mast", "Harbour opens again", "The first ship came in at dawn. محمد العلي was on the quay.");
        var page = await browser.OpenAsync(site);
        foreach (var width in (int[])[320, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync("https://paper.example/");
            (await page.EvaluateAsync<string>("getComputedStyle(document.body).direction")).ShouldBe("ltr");
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        }

        (await page.Locator("body").InnerTextAsync()).Any(static c => c is >= '\u0600' and <= '\u06FF').ShouldBeTrue("The lead quotes an Arabic name.");
        (await page.Locator("header, footer, h2, time").AllInnerTextsAsync()).ShouldAllBe(static text => !text.Any(static c => c >= '\u0600' && c <= '\u06FF'));
        (await page.Locator("time").First.InnerTextAsync()).ShouldBe("Saturday, 21 November 2026");
        await page.GotoAsync("https://paper.example/harbour/2026/11/21/quay/");
        (await page.Locator(".dates").InnerTextAsync()).ShouldContain("1 minute to read");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_Persian_paper_has_Persian_words_dates_and_digits()
    {
        var page = await browser.OpenAsync(Site("fa", "دکل", "بندر دوباره باز شد", "نخستین کشتی سپیده‌دم رسید."));
        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync("https://paper.example/");
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).direction")).ShouldBe("rtl");
        (await page.Locator("time").First.InnerTextAsync()).ShouldBe("شنبه ۳۰\u00A0آبان ۱۴۰۵");
        await page.GotoAsync("https://paper.example/harbour/2026/11/21/quay/");
        (await page.Locator(".dates").InnerTextAsync()).ShouldContain("۱ دقیقه برای خواندن");
        (await page.Locator("body").InnerTextAsync()).Any(static c => char.IsAsciiDigit(c)).ShouldBeFalse();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_English_article_of_an_Arabic_paper_runs_from_the_left_between_Arabic_frames()
    {
        var page = await browser.OpenAsync(DemoSite.Files);
        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync(DemoSite.UrlOf("english"));
        foreach (var (place, direction) in ((string, string)[])[("h1", "ltr"), (".body p", "ltr"), (".body td", "ltr"), (".byline", "rtl"), (".share", "rtl"), (".side h2", "rtl")])
            (await page.Locator(place).First.EvaluateAsync<string>("element => getComputedStyle(element).direction")).ShouldBe(direction, place);
        await page.GotoAsync(DemoSite.UrlOf("section"));
        var card = page.Locator(".card-text[lang=en]");
        (await card.Locator(".headline").EvaluateAsync<string>("element => getComputedStyle(element).direction")).ShouldBe("ltr");
        (await card.Locator(".meta").EvaluateAsync<string>("element => getComputedStyle(element).direction")).ShouldBe("rtl");
        await page.Context.CloseAsync();
    }

    private static IReadOnlyDictionary<string, byte[]> Site(string language, string title, string headline, string text)
    {
        var sources = new MemorySourceTree()
            .Add("site.yml", $"title: {title}\nurl: https://paper.example/\nlanguage: {language}\nsections:\n  - {{id: harbour, title: {title}}}\n")
            .Add("articles/quay.md", $"---\ntitle: {headline}\ndate: 2026-11-21\nsection: harbour\ntags: [{title}]\n---\n{text}\n");
        for (var i = 1; i <= 8; i++) sources.Add($"articles/more-{i}.md", $"---\ntitle: {headline} {(char)('a' + i)}\ndate: 2026-10-{i:00}\nsection: harbour\n---\n{text}\n");
        var output = new MemoryOutputStore();
        var report = Build.Run(sources, output, new BuildOptions { Now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero) });
        report.Diagnostics.Where(static d => d.Severity == Diagnostics.Severity.Error).ShouldBeEmpty();
        return output.Files;
    }
}
