using System.Diagnostics;
using System.Globalization;
using Generator.Cli.Tests;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary><c>gen serve</c> as an editor lives with it: one browser window, files that are saved beside it. Times from saving to the page are printed.</summary>
public sealed class ServeTests(Browser browser, ITestOutputHelper output)
{
    /// <summary>Far more than it takes, for machines that do other things as well.</summary>
    private const float Patience = 30_000;

    private const string Article = "articles/politics/2026/01/khabar.md";

    [Fact]
    public async Task A_day_of_edits_is_seen_in_the_browser()
    {
        using var site = SiteFolder.Small();
        site.Write("site.yml", "title: الخبر\nurl: https://khabar.example/paper/\nsections:\n  - {id: politics, title: سياسة}\n  - {id: sports, title: رياضة}\n");
        site.Write(Article, Text("خبر أول"));
        using var serve = await ServeProcess.StartAsync(site.Folder, "--port", "0", "--now", "2026-12-31T00:00:00Z");
        var page = await browser.OpenAsync(serve.Address);
        page.SetDefaultTimeout(Patience);
        var home = serve.Address.AbsoluteUri;
        var url = home + "politics/2026/12/30/khabar/";
        var errors = page.Locator("gen-errors section");

        await page.GotoAsync(url);
        await page.EvaluateAsync("() => { scrollTo(0, 300); window.opened = true; }");
        await Timed("edit", () => site.Write(Article, Text("خبر ثانٍ")), page.Locator("main h1", Has("خبر ثانٍ")));
        await Assertions.Expect(page.Locator("gen-badge")).ToHaveCountAsync(0);
        (await page.EvaluateAsync<double>("() => scrollY")).ShouldBe(300, tolerance: 1);
        await Timed("next edit", () => site.Write(Article, Text("خبر ثالث")), page.Locator("main h1", Has("خبر ثالث")));
        (await page.EvaluateAsync<bool>("() => window.opened === true")).ShouldBeTrue("The page was loaded anew.");

        await Timed("error", () => site.Write(Article, Text("خبر رابع").Replace("2026-12-30", "أمس", StringComparison.Ordinal)), errors);
        (await errors.InnerTextAsync()).ShouldContain("date-invalid");
        (await errors.Locator("mark").InnerTextAsync()).ShouldBe("أمس");
        (await errors.Locator(".own bdi").EvaluateAsync<string>("line => getComputedStyle(line).unicodeBidi + ' ' + getComputedStyle(line.closest('section')).direction")).ShouldBe("isolate ltr");
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("خبر ثالث");
        await SaveScreenAsync(page, "error");

        await Timed("recovery", () => site.Write(Article, Text("خبر خامس")), page.Locator("main h1", Has("خبر خامس")));
        await Assertions.Expect(page.Locator("gen-errors")).ToHaveCountAsync(0);

        await page.GotoAsync(home);
        await Timed("new draft", () => site.Write("articles/politics/2026/01/jadid.md", Text("خبر جديد", "draft: true\n")), page.Locator("a", Has("خبر جديد")).First);
        await Assertions.Expect(page.Locator("a gen-mark span").First).ToHaveTextAsync("مسودة");
        await SaveScreenAsync(page, "home");
        await page.Locator("a", Has("خبر جديد")).First.ClickAsync();
        await Assertions.Expect(page.Locator("gen-badge p")).ToHaveTextAsync("مسودة");
        await SaveScreenAsync(page, "draft");

        await page.GotoAsync(home);
        await Timed("rename", () => File.Move(Path.Combine(site.Folder, Article), Path.Combine(site.Folder, "articles/politics/2026/01/ism-akhar.md")), page.Locator("a[href$='/politics/2026/12/30/ism-akhar/']").First);
        await Timed("deletion", () => site.Remove("articles/politics/2026/01/ism-akhar.md"), page.Locator("body:not(:has(a[href$='/ism-akhar/']))"));
        (await page.Context.APIRequest.GetAsync(url)).Status.ShouldBe(404);
        await Timed("template", () => site.Write("templates/body_end.html", "<p id=\"added\">تذييل</p>\n"), page.Locator("#added"));
        await Timed("template error", () => site.Write("templates/body_end.html", "{{ if }}\n"), errors);
        await Assertions.Expect(page.Locator("#added")).ToHaveCountAsync(1);
        await Timed("template recovery", () => site.Remove("templates/body_end.html"), page.Locator("body:not(:has(#added))"));

        await page.Context.CloseAsync();
        serve.Stop().ShouldBe(OperatingSystem.IsWindows() ? -1 : 0);
    }

    private async Task Timed(string what, Action change, ILocator seen)
    {
        // The page listens once it has been told what there is.
        await seen.Page.WaitForFunctionAsync("() => document.documentElement.dataset.genVersion");
        var clock = Stopwatch.StartNew();
        change();
        await seen.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: seen {clock.Elapsed.TotalMilliseconds:0} ms after saving"));
    }

    private static PageLocatorOptions Has(string text) => new() { HasText = text };

    private static string Text(string title, string more = "") => $"---\ntitle: \"{title}\"\ndate: 2026-12-30\n{more}---\n\n{string.Join("\n\n", Enumerable.Repeat("فقرة من النص تكفي لملء الشاشة.", 60))}\n";

    /// <summary>For people who want to look: <c>GEN_SCREENS=DIR</c>.</summary>
    private static async Task SaveScreenAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("GEN_SCREENS") is { } folder) await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"serve-{name}.png") });
    }
}
