using Generator.Sources;
using Generator.Tests.Rendering.Hostile;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>Pages with hostile texts in a real browser: nothing runs, nothing is asked for elsewhere, no link leads into a script.</summary>
public sealed class PayloadTests(Browser browser) : IClassFixture<Browser>
{
    private const string Origin = "https://news.example";

    /// <summary>What is active on a page, seen from inside: handlers, and links whose scheme runs code.</summary>
    private const string Active = """
        () => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]
            .filter(a => a.name.startsWith('on') || a.name === 'srcdoc' || (['href', 'src', 'action', 'formaction', 'poster', 'data'].includes(a.name) && /^(javascript|data|vbscript|blob):$/.test(new URL(a.value, location.href).protocol)))
            .map(a => `${e.localName} ${a.name}=${a.value}`))
        """;

    [Fact]
    public async Task Nothing_of_free_texts_runs()
    {
        foreach (var payloads in Payload.Parts(8)) (await Run(HostileSite.OfTexts(payloads))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_of_bodies_runs()
    {
        foreach (var payloads in Payload.Parts(8))
        {
            var refused = HostileSite.Build(HostileSite.OfBodies(payloads, new HashSet<string>())).Errors.Select(static e => e.Span?.Path ?? "").ToHashSet();
            (await Run(HostileSite.OfBodies(payloads, refused), mayShowImages: true)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Nothing_of_settings_runs()
    {
        foreach (var payloads in Payload.Parts(40))
        {
            var words = string.Join(' ', Payload.IsFullRun ? payloads : Payload.Parts(6).First());
            (await Run(HostileSite.OfSettings(payloads, words, ["home", "latest", "most_read", "tags", "main_nav"]))).ShouldBeEmpty();
        }
    }

    /// <summary>Shows that what runs is seen.</summary>
    [Fact]
    public async Task Without_escaping_payloads_run()
    {
        var tree = HostileSite.OfTexts(["<img src=x onerror=alert(1)>", "<script>alert(1)</script>"]).Add("templates/partials/byline.html", "<p>{{ article.kicker | raw }}</p>\n").Add("site.yml", "title: x\nurl: https://news.example/repo/\ncsp: { script-src: [\"'unsafe-inline'\"] }\n");
        (await Run(tree)).ShouldContain(static problem => problem.Contains("onerror=alert(1)", StringComparison.Ordinal));
    }

    /// <param name="mayShowImages">Whether images of other sites may be asked for: an author's Markdown may show them.</param>
    private async Task<List<string>> Run(MemorySourceTree tree, bool mayShowImages = false)
    {
        var (files, errors) = HostileSite.Build(tree);
        errors.ShouldBeEmpty();
        var served = files.ToDictionary(static file => "repo/" + file.Key, static file => file.Value);
        var page = await browser.OpenAsync(served, 1024);
        var problems = new List<string>();
        var path = "";
        page.Dialog += (_, dialog) =>
        {
            problems.Add($"{path}: a dialog says {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Origin + "/", StringComparison.Ordinal) && !(mayShowImages && request.ResourceType == "image")) problems.Add($"{path}: asks for {request.Url}");
        };
        page.Popup += (_, popup) => problems.Add($"{path}: opens {popup.Url}");
        foreach (var file in files.Where(static f => f.Key.EndsWith("index.html", StringComparison.Ordinal) && !IsRedirect(f.Value)).Select(static f => f.Key).Order(StringComparer.Ordinal))
        {
            path = file;
            await page.GotoAsync($"{Origin}/repo/" + string.Join('/', file.Split('/').Select(Uri.EscapeDataString)), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            problems.AddRange((await page.EvaluateAsync<string[]>(Active)).Select(found => $"{file}: {found}"));
        }

        await page.Context.CloseAsync();
        return problems;
    }

    /// <summary>A redirect goes on by itself; that it leads into the site is checked where pages are parsed.</summary>
    private static bool IsRedirect(byte[] page) => System.Text.Encoding.UTF8.GetString(page).Contains("<meta http-equiv=\"refresh\"", StringComparison.Ordinal);
}
