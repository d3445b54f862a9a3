using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>What readers on slow networks get: little to load, nothing that moves, everything without scripts.</summary>
public sealed partial class LoadingTests(Browser browser)
{
    private const int LeastWords = 100;

    /// <summary>Sum of all shifts until the pictures at the top are there and the end of the page has been seen.</summary>
    private const string Shifts = """
        () => new Promise(async done => {
            let sum = 0;
            await Promise.all([...document.images].filter(image => image.loading !== 'lazy').map(image => image.decode()));
            new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: 'layout-shift', buffered: true });
            window.scrollTo(0, document.body.scrollHeight);
            setTimeout(() => done(sum), 250);
        })
        """;

    public static TheoryData<string> Kinds => [.. DemoSite.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_moves_while_a_page_loads_and_its_fonts_are_on_their_way(string kind)
    {
        // Fonts that come after the first paint are for the next page (font-display: optional); on a busy machine browsers are late in deciding what is late.
        var page = await browser.OpenAsync(DemoSite.Files, holdFonts: true);
        await page.SetViewportSizeAsync(390, 844);
        await page.GotoAsync(DemoSite.UrlOf(kind), new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        (await page.EvaluateAsync<double>(Shifts)).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_reads_in_full_without_scripts(string kind)
    {
        var page = await browser.OpenAsync(DemoSite.Files, scripts: false);
        await page.GotoAsync(DemoSite.UrlOf(kind));
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        (await page.Locator("main").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(LeastWords);
        (await page.Locator("script:not([type='application/ld+json'])").CountAsync()).ShouldBe(0);
        (await page.Locator("[style], [onclick], [hidden]").CountAsync()).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_is_readable_after_two_requests()
    {
        var page = await browser.OpenAsync(DemoSite.Files);
        var requests = new List<string>();
        page.Request += (_, request) =>
        {
            // The manifest is for installing the site and the icon for the tab; browsers fetch them when the page stands, or not at all.
            if (!request.Url.EndsWith(".webmanifest", StringComparison.Ordinal) && !request.Url.Contains("icon", StringComparison.Ordinal)) requests.Add(request.ResourceType);
        };
        await page.GotoAsync(DemoSite.UrlOf("gallery"));
        requests.Where(static type => type is not ("image" or "font")).ShouldBe(["document", "stylesheet"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public void The_longest_article_with_its_style_sheet_takes_at_most_30_KB()
    {
        var html = DemoSite.Files.Where(static file => ArticlePath().IsMatch(file.Key)).MaxBy(static file => file.Value.Length).Value;
        (Compressed(html) + Compressed(DemoSite.StyleSheet)).ShouldBeLessThanOrEqualTo(30 * 1024);
    }

    [Fact]
    public void One_font_is_fetched_ahead_when_fonts_are_installed()
    {
        var html = Encoding.UTF8.GetString(DemoSite.HtmlOf("article"));
        var hasFonts = DemoSite.Files.Keys.Any(static path => path.EndsWith(".woff2", StringComparison.Ordinal));
        Regex.Count(html, "rel=\"preload\"").ShouldBe(hasFonts ? 1 : 0);
        Encoding.UTF8.GetString(DemoSite.StyleSheet).Contains("@font-face", StringComparison.Ordinal).ShouldBe(hasFonts);
        DemoSite.Files.Keys.Count(static path => path.Contains("LICENSE", StringComparison.Ordinal)).ShouldBe(hasFonts ? 2 : 0);
    }

    private static long Compressed(byte[] bytes)
    {
        var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return output.Length;
    }

    [GeneratedRegex("^[a-z]+/[0-9]{4}/.*/index.html$")]
    private static partial Regex ArticlePath();
}
