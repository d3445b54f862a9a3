using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>Pages on phones, whose far parts are not laid out before they come near (<c>content-visibility: auto</c>): nobody misses them.</summary>
public sealed class FarBandsTests(Browser browser)
{
    private const string LastBand = ".bands > .band:last-child";

    /// <summary>How many of the bands are laid out.</summary>
    private const string LaidOut = "() => [...document.querySelectorAll('.bands > .band')].filter(e => e.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length";

    /// <summary>How many of the parts under an article are laid out.</summary>
    private const string PartsLaidOut = "() => [...document.querySelectorAll('.article-foot, .side, .after-article, .site-footer')].filter(e => e.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length";

    /// <summary>Whether the focus is in the last band, on something that is laid out and on screen.</summary>
    private const string FocusIsShown = $$"""
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
            const focus = document.activeElement, box = focus.getBoundingClientRect();
            done(focus.closest('{{LastBand}}') !== null && focus.checkVisibility({ contentVisibilityAuto: true }) && box.top >= 0 && box.bottom <= innerHeight);
        })))
        """;

    [Fact]
    public async Task Only_phones_put_layout_off_and_paper_shows_all()
    {
        var page = await OpenAsync();
        var bands = await page.Locator(".bands > .band").CountAsync();
        (await page.EvaluateAsync<int>(LaidOut)).ShouldBeLessThan(bands);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await AreLaidOutAsync(page, LaidOut, bands);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await page.SetViewportSizeAsync(768, 900);
        await AreLaidOutAsync(page, LaidOut, bands);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Only_phones_put_off_what_stands_under_an_article()
    {
        var page = await OpenAsync(kind: "article");
        (await page.EvaluateAsync<int>(PartsLaidOut)).ShouldBe(0);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.WaitForFunctionAsync("document.querySelector('.site-footer .rights').checkVisibility({ contentVisibilityAuto: true })");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await page.SetViewportSizeAsync(768, 900);
        await AreLaidOutAsync(page, PartsLaidOut, 4);
        await page.Context.CloseAsync();
    }

    /// <summary>So that the scroll bar tells the truth and nothing visible moves.</summary>
    [Theory]
    [InlineData("home", 320)]
    [InlineData("home", 412)]
    [InlineData("home", 600)]
    [InlineData("section", 320)]
    [InlineData("section", 412)]
    [InlineData("article", 320)]
    [InlineData("article", 412)]
    [InlineData("section", 700)]
    [InlineData("article", 480)]
    [InlineData("article", 600)]
    [InlineData("article", 700)]
    public async Task The_page_is_about_as_tall_as_when_all_is_laid_out(string kind, int width)
    {
        var page = await OpenAsync(width, kind);
        var before = await Height(page);
        await Browser.ShowWholeAsync(page, width);
        var after = await Height(page);
        Math.Abs(before - after).ShouldBeLessThan(after / 20);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_last_band()
    {
        var page = await OpenAsync();
        var links = await page.Locator("a[href]").CountAsync();
        var first = page.Locator($"{LastBand} a[href]").First;
        for (var i = 0; i < links && !await first.EvaluateAsync<bool>("e => e === document.activeElement"); i++) await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>(FocusIsShown)).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_foot_of_an_article_page()
    {
        var page = await OpenAsync(kind: "article");
        var last = page.Locator(".site-footer a[href]").Last;
        await page.Locator(".body").EvaluateAsync("e => { e.tabIndex = -1; e.focus(); }");
        var links = await page.Locator("a[href]").CountAsync();
        for (var i = 0; i < links && !await last.EvaluateAsync<bool>("e => e === document.activeElement"); i++) await page.Keyboard.PressAsync("Tab");
        await page.WaitForFunctionAsync("() => { const box = document.activeElement.getBoundingClientRect(); return document.activeElement.closest('.site-footer') && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight; }");
        (await last.EvaluateAsync<bool>("e => e.checkVisibility({ contentVisibilityAuto: true })")).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_address_leads_to_the_last_band()
    {
        var page = await OpenAsync();
        var heading = page.Locator($"{LastBand} h2");
        await page.EvaluateAsync("id => location.hash = id", await heading.GetAttributeAsync("id"));
        await page.WaitForFunctionAsync("selector => { const top = document.querySelector(selector).getBoundingClientRect().top; return top >= 0 && top < 40; }", $"{LastBand} h2");
        (await heading.EvaluateAsync<bool>("e => e.checkVisibility({ contentVisibilityAuto: true })")).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Searching_the_page_finds_a_headline_of_the_last_band()
    {
        var page = await OpenAsync();
        var headline = await page.Locator($"{LastBand} li:last-child .headline").TextContentAsync();
        (await page.EvaluateAsync<bool>("text => find(text)", headline)).ShouldBeTrue();
        (await page.EvaluateAsync<bool>($"getSelection().anchorNode.parentElement.closest('{LastBand}') !== null")).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_sees_the_colours_of_every_band_and_finds_nothing()
    {
        var page = await OpenAsync();
        await Browser.ShowWholeAsync(page, 390);
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations, ResultType.Passes] });
        result.Violations.Select(static v => v.Id).ShouldBeEmpty();
        var seen = result.Passes.Single(static p => p.Id == "color-contrast").Nodes.Select(static n => n.Target.Selector).ToArray();
        (await page.EvaluateAsync<string[]>("seen => [...document.querySelectorAll('.band')].filter(b => !seen.some(s => b.contains(document.querySelector(s)))).map(b => b.className)", seen)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>Waits until so many are laid out: another medium or width takes effect with the next frame.</summary>
    private static async Task AreLaidOutAsync(IPage page, string counted, int wanted) => await page.WaitForFunctionAsync($"wanted => ({counted})() === wanted", wanted);

    private static Task<int> Height(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollHeight");

    private async Task<IPage> OpenAsync(int width = 390, string kind = "home")
    {
        var page = await browser.OpenAsync(DemoSite.Files);
        await page.SetViewportSizeAsync(width, 844);
        await page.GotoAsync(DemoSite.UrlOf(kind));
        return page;
    }
}
