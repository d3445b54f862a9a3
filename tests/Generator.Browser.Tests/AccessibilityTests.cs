using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>What axe finds (WCAG 2.2 A and AA, and its best practices), in both colour schemes and in high contrast.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    public static TheoryData<string> Kinds => [.. DemoSite.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing(string kind)
    {
        var page = await browser.OpenAsync(DemoSite.Files);
        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync(DemoSite.UrlOf(kind));
        foreach (var (scheme, contrast) in ((ColorScheme, Contrast)[])[(ColorScheme.Light, Contrast.NoPreference), (ColorScheme.Dark, Contrast.NoPreference), (ColorScheme.Light, Contrast.More)])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, Contrast = contrast });
            var result = await page.RunAxe();
            result.Violations.Select(static v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(static n => n.Html))}").ShouldBeEmpty($"{scheme}, contrast {contrast}");
            result.Passes.ShouldNotBeEmpty();
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_tab_stop_leads_to_the_text()
    {
        var page = await browser.OpenAsync(DemoSite.Files);
        await page.GotoAsync(DemoSite.UrlOf("article"));
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip-link");
        (await page.Locator(".skip-link").BoundingBoxAsync())!.Y.ShouldBeGreaterThanOrEqualTo(0);
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main");
        await page.Context.CloseAsync();
    }
}
