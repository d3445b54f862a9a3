using Generator.Cli.Tests;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>Served pages change in place where nothing is lost by it, and are loaded anew where something would be: a variable of the page's window tells which it was.</summary>
public sealed class PatchTests(Browser browser)
{
    /// <summary>Far more than it takes, for machines that do other things as well.</summary>
    private const float Patience = 30_000;

    private const string Article = "articles/politics/2026/01/خبر.md";

    private const string Sheet = "templates/assets/style.css";

    [Fact]
    public async Task What_a_reader_has_done_to_the_page_stays()
    {
        using var site = Site();
        site.Write("templates/body_end.html", "<details><summary>المزيد</summary><p>نص</p></details><p><input aria-label=\"بحث\"></p>\n");
        using var serve = await ServeAsync(site);
        var page = await OpenAsync(serve);
        await page.Locator("details summary").ClickAsync();
        await page.Locator("input").FillAsync("كلمة");
        await page.EvaluateAsync("() => scrollTo({ top: 400, behavior: 'instant' })");

        site.Write(Article, Text("عنوان جديد", "فقرة أولى **مهمة**.", "فقرة مضافة.", "> اقتباس"));
        await SeenAsync(page.Locator("main h1", Has("عنوان جديد")));
        await SeenAsync(page.Locator("main blockquote", Has("اقتباس")));
        await SeenAsync(page.Locator("main strong", Has("مهمة")));
        (await page.TitleAsync()).ShouldContain("عنوان جديد");
        (await page.Locator("script[type='application/ld+json']").AllTextContentsAsync()).ShouldContain(static data => data.Contains("عنوان جديد", StringComparison.Ordinal));
        await WasPatchedAsync(page);
        (await page.EvaluateAsync<string>("() => document.activeElement.localName + document.activeElement.value + document.querySelector('details').open")).ShouldBe("inputكلمةtrue");

        // Shorter again, and hidden: the badge comes without a new page, and goes.
        site.Write(Article, Text("عنوان جديد", "فقرة أولى.").Replace("---\n\n", "draft: true\n---\n\n", StringComparison.Ordinal));
        await SeenAsync(page.Locator("gen-badge p", Has("مسودة")));
        await SeenAsync(page.Locator("body:not(:has(main blockquote))"));
        site.Write(Article, Text("عنوان جديد", "فقرة أولى."));
        await SeenAsync(page.Locator("html:not(:has(gen-badge))"));
        await WasPatchedAsync(page);
        (await HtmlAsync(page)).ShouldBe(await FreshHtmlAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_new_style_sheet_takes_the_place_of_the_old_one()
    {
        using var site = Site();
        site.Write(Sheet, "body { --probe: one; }\n");
        using var serve = await ServeAsync(site);
        var page = await OpenAsync(serve);
        foreach (var value in (string[])["two", "three"])
        {
            site.Write(Sheet, $"body {{ --probe: {value}; }}\n");
            await page.WaitForFunctionAsync("value => getComputedStyle(document.body).getPropertyValue('--probe') === value", value, new() { Timeout = Patience });
            await page.WaitForFunctionAsync("() => document.querySelectorAll('link[rel=stylesheet]').length === 1", null, new() { Timeout = Patience });
        }

        await WasPatchedAsync(page);
        (await HtmlAsync(page)).ShouldBe(await FreshHtmlAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_that_a_script_has_changed_is_loaded_anew_and_the_script_runs_again()
    {
        using var site = Site("fragments: true\n");
        site.Write("templates/body_end.html", "{{ include 'partials/latest' }}");
        using var serve = await ServeAsync(site);
        var page = await OpenAsync(serve);
        await SeenAsync(page.Locator("[data-fragment] li").First);
        site.Write(Article, Text("عنوان جديد", "فقرة أولى."));
        await SeenAsync(page.Locator("main h1", Has("عنوان جديد")));
        await SeenAsync(page.Locator("[data-fragment] li").First);
        await WasLoadedAsync(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_script_that_leaves_the_body_alone_still_sees_every_new_element()
    {
        using var site = Site();
        site.Write("templates/body_end.html", "<script>window.paragraphs = document.querySelectorAll('main p').length;</script>\n");
        using var serve = await ServeAsync(site);
        var page = await OpenAsync(serve);
        var paragraphs = await page.EvaluateAsync<int>("() => paragraphs");
        site.Write(Article, Text("عنوان جديد", "فقرة أولى."));
        await SeenAsync(page.Locator("main h1", Has("عنوان جديد")));
        await WasPatchedAsync(page);

        site.Write(Article, Text("عنوان جديد", "فقرة أولى.", "فقرة مضافة."));
        await SeenAsync(page.Locator("main p", Has("فقرة مضافة.")));
        await WasLoadedAsync(page);
        (await page.EvaluateAsync<int>("() => paragraphs")).ShouldBe(paragraphs + 1);

        await MarkAsync(page);
        site.Write("templates/body_end.html", "<script>window.paragraphs = -1;</script>\n");
        await page.WaitForFunctionAsync("() => window.paragraphs === -1", null, new() { Timeout = Patience });
        await WasLoadedAsync(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_that_goes_is_shown_as_missing_and_comes_back()
    {
        using var site = Site();
        using var serve = await ServeAsync(site);
        var page = await OpenAsync(serve);
        site.Remove(Article);
        await SeenAsync(page.Locator(".not-found"));
        await page.WaitForFunctionAsync("() => document.documentElement.dataset.genVersion", null, new() { Timeout = Patience });
        site.Write(Article, Text("عنوان جديد", "فقرة أولى."));
        await SeenAsync(page.Locator("main h1", Has("عنوان جديد")));
        await page.Context.CloseAsync();
    }

    private static SiteFolder Site(string settings = "")
    {
        var site = SiteFolder.Small();
        site.Write("site.yml", $"title: الخبر\nurl: https://khabar.example/صحيفة/\n{settings}sections:\n  - {{id: politics, title: سياسة}}\n  - {{id: sports, title: رياضة}}\n");
        site.Write(Article, Text("عنوان", "فقرة أولى."));
        return site;
    }

    private static string Text(string title, params string[] blocks) =>
        $"---\ntitle: \"{title}\"\ndate: 2026-12-30\n---\n\n{string.Join("\n\n", blocks)}\n\n{string.Join("\n\n", Enumerable.Repeat("فقرة من النص تكفي لملء الشاشة.", 60))}\n";

    private static Task<ServeProcess> ServeAsync(SiteFolder site) => ServeProcess.StartAsync(site.Folder, "--port", "0", "--now", "2026-12-31T00:00:00Z");

    /// <summary>The article's page, once it listens.</summary>
    private async Task<IPage> OpenAsync(ServeProcess serve)
    {
        var page = await browser.OpenAsync(serve.Address);
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(serve.Address.AbsoluteUri + "politics/2026/12/30/خبر/");
        await MarkAsync(page);
        return page;
    }

    private static async Task MarkAsync(IPage page)
    {
        await page.WaitForFunctionAsync("() => document.documentElement.dataset.genVersion");
        await page.EvaluateAsync("() => { window.marked = true; }");
    }

    private static async Task WasPatchedAsync(IPage page) => (await page.EvaluateAsync<bool>("() => window.marked === true")).ShouldBeTrue("The page was loaded anew.");

    /// <summary>A page that is changed in place keeps its mark for ever. Asked again when it is loaded just then.</summary>
    private static async Task WasLoadedAsync(IPage page) => await page.WaitForFunctionAsync("() => window.marked !== true");

    private static Task SeenAsync(ILocator what) => what.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    private static PageLocatorOptions Has(string text) => new() { HasText = text };

    /// <summary>The document as it stands, without what readers and the server have added to it, and without the spaces of the head.</summary>
    private static Task<string> HtmlAsync(IPage page) => page.EvaluateAsync<string>(
        """
        () => {
          const copy = document.documentElement.cloneNode(true);
          copy.removeAttribute("data-gen-version");
          for (const added of copy.querySelectorAll("gen-mark, gen-badge, gen-errors, script[src='/__gen/reload.js']")) added.remove();
          for (const details of copy.querySelectorAll("details")) details.open = false;
          const [head, body] = copy.children;
          return [copy.cloneNode(), ...head.children, body].map((node) => node.outerHTML).join("\n");
        }
        """);

    /// <summary>The same of a page that has just been loaded.</summary>
    private static async Task<string> FreshHtmlAsync(IPage page)
    {
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("() => document.documentElement.dataset.genVersion");
        return await HtmlAsync(page);
    }
}
