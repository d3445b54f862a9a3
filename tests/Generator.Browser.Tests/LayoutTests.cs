using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>How pages look where it can be measured. <c>GEN_SCREENSHOTS=FOLDER</c> keeps a picture of each.</summary>
public sealed class LayoutTests(Browser browser)
{
    /// <summary>What WCAG 2.2 asks to be possible (1.4.12).</summary>
    private const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

    /// <summary>Elements that cut off their own text.</summary>
    private const string ClippedText = """
        () => [...document.querySelectorAll('main *, header *, footer *')]
            .filter(e => e.innerText && getComputedStyle(e).overflow === 'hidden' && !e.classList.contains('visually-hidden') && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1))
            .map(e => e.className + ': ' + e.innerText.slice(0, 40))
        """;

    /// <summary>Links and controls whose target is smaller than 24 by 24 CSS px (WCAG 2.2, 2.5.8); those in sentences are exempt, and a card's link covers its card.</summary>
    private const string SmallTargets = """
        () => [...document.querySelectorAll('a[href], summary, button, input')]
            .filter(e => !e.closest('.body p, .body li, .body td, .footnotes, .skip-link, .list-description, .not-found p:not(:has(.button))'))
            .map(e => [e, (e.closest('.card, .neighbour') ?? e).getBoundingClientRect()])
            .filter(([e, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
            .map(([e, box]) => `${e.className} ${e.textContent.trim().slice(0, 30)}: ${box.width} x ${box.height}`)
        """;

    /// <summary>How many elements are too far away to be laid out: what is not laid out cannot be measured.</summary>
    private const string NotLaidOut = "() => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.checkVisibility({ contentVisibilityAuto: true })).length";

    /// <summary>Signs before or after an element in the bold of the family for reading: two large files of a font for an arrow.</summary>
    private const string BoldSigns = """
        () => [...document.querySelectorAll('body *')].flatMap(e => ['::before', '::after'].map(part => [e, getComputedStyle(e, part)]))
            .filter(([e, style]) => /^"[^"]/.test(style.content) && style.fontWeight >= 600 && style.fontFamily.split(',')[0] === getComputedStyle(e).getPropertyValue('--text-family').split(',')[0].trim())
            .map(([e, style]) => `${e.tagName} ${e.className} ${style.content}`)
        """;

    private static readonly int[] Widths = [320, 768, 1280, 1920];

    public static TheoryData<string> Kinds => [.. DemoSite.Kinds];

    /// <summary>One visit for all: to load a page takes longer than to measure it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Pages_fit_every_window_paper_and_readers_own_spacing(string kind)
    {
        var page = await browser.OpenAsync(DemoSite.Files);
        var failures = new List<string>();
        page.Response += (_, response) =>
        {
            if (!response.Ok) failures.Add(response.Url);
        };
        await page.SetViewportSizeAsync(Widths[0], 900);
        await page.GotoAsync(DemoSite.UrlOf(kind));
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).direction")).ShouldBe("rtl");
        foreach (var width in Widths) await NothingIsWiderThanTheWindowOrTooSmallToHit(page, kind, width);
        (await page.EvaluateAsync<string[]>(BoldSigns)).ShouldBeEmpty();
        await OnPaperStandsTheArticleWithoutWhatLeadsElsewhere(page, kind);
        await TextSpacingAtTwiceTheSizeCutsNothingOff(page);
        failures.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task NothingIsWiderThanTheWindowOrTooSmallToHit(IPage page, string kind, int width)
    {
        await Browser.ShowWholeAsync(page, width);
        (await page.EvaluateAsync<int>(NotLaidOut)).ShouldBe(0, $"{width} px");
        await Screenshot(page, $"{kind}-{width}");
        (await Width(page)).ShouldBeLessThanOrEqualTo(width);
        (await page.EvaluateAsync<string[]>(SmallTargets)).ShouldBeEmpty($"{width} px");
    }

    private static async Task OnPaperStandsTheArticleWithoutWhatLeadsElsewhere(IPage page, string kind)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Screenshot(page, kind + "-print");
        (await page.Locator("nav:visible, .after-article:visible, .breaking:visible").CountAsync()).ShouldBe(0);
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).color")).ShouldBe("rgb(0, 0, 0)");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
    }

    /// <summary>200 % zoom halves the window in CSS px.</summary>
    private static async Task TextSpacingAtTwiceTheSizeCutsNothingOff(IPage page)
    {
        await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = TextSpacing });
        await Browser.ShowWholeAsync(page, 640, 450);
        (await Width(page)).ShouldBeLessThanOrEqualTo(640);
        (await page.EvaluateAsync<string[]>(ClippedText)).ShouldBeEmpty();
    }

    private static Task<int> Width(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    private static async Task Screenshot(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("GEN_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
