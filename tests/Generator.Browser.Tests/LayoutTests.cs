using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>How pages look where it can be measured. <c>GEN_SCREENSHOTS=FOLDER</c> keeps a picture of each.</summary>
public sealed class LayoutTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string, int> Pages
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var kind in (string[])["home", "article", "opinion", "section", "author", "tag", "latest", "page", "404"])
            {
                foreach (var width in (int[])[320, 768, 1280]) data.Add(kind, width);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_wider_than_the_window_and_text_runs_from_the_right(string kind, int width)
    {
        foreach (var dark in (bool[])[false, true])
        {
            var page = await browser.OpenAsync(DemoSite.Files, width, dark);
            var failures = new List<string>();
            page.Response += (_, response) =>
            {
                if (!response.Ok) failures.Add(response.Url);
            };
            await page.GotoAsync(DemoSite.Origin + DemoSite.PathOf(kind));
            await Screenshot(page, $"{kind}-{width}-{(dark ? "dark" : "light")}");

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            (await page.EvaluateAsync<string>("getComputedStyle(document.body).direction")).ShouldBe("rtl");
            failures.ShouldBeEmpty();
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Everything_can_be_read_without_scripts()
    {
        var page = await browser.OpenAsync(DemoSite.Files, 768, scripts: false);
        await page.GotoAsync(DemoSite.Origin + DemoSite.PathOf("article"));
        (await page.Locator("article .body").InnerTextAsync()).Length.ShouldBeGreaterThan(500);
        await page.Context.CloseAsync();
    }

    private static async Task Screenshot(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("GEN_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
