using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>What axe finds (WCAG 2.2 A and AA, and its best practices), in both colour schemes and in high contrast.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    /// <summary>One element stands for all that passes a rule: to name each takes longer than to test it.</summary>
    private static readonly HashSet<ResultType> Named = [ResultType.Violations];

    public static TheoryData<string> Kinds => [.. DemoSite.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing(string kind)
    {
        var page = await browser.OpenAsync(DemoSite.Files);
        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync(DemoSite.UrlOf(kind));
        Check(await page.RunAxe(new AxeRunOptions { ResultTypes = Named }), "light");

        // Another scheme changes colours and nothing else.
        var colours = new AxeRunOptions { ResultTypes = Named, RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Check(await page.RunAxe(colours), "dark");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light, Contrast = Contrast.More });
        Check(await page.RunAxe(colours), "more contrast");
        await page.Context.CloseAsync();
    }

    private static void Check(AxeResult result, string scheme)
    {
        result.Violations.Select(static v => $"{v.Id}: {string.Join("; ", v.Nodes.Select(static n => n.Html))}").ShouldBeEmpty(scheme);
        result.Passes.ShouldNotBeEmpty();
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
