using Generator.Arabic;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Browser.Tests;

/// <summary>Times of fetched lists are counted when they are read (arabic.md §1.5 and §2.7): no page says «قبل 5 دقائق» from its build.</summary>
public sealed class FragmentTimesTests(Browser browser)
{
    private static readonly DateTimeOffset Read = new(2026, 11, 10, 12, 0, 0, TimeSpan.FromHours(4));

    private static IReadOnlyDictionary<string, byte[]> Build(params string[] dates)
    {
        var sources = new MemorySourceTree().Add("site.yml", "title: صحيفة\nurl: https://news.example/\npermalink: /{slug}/\ntime_zone: Asia/Dubai\nfragments: true\n")
            .Add("templates/body_end.html", "{{ include 'partials/latest' }}");
        for (var i = 0; i < dates.Length; i++) sources.Add($"articles/a{i}.md", $"---\ntitle: خبر {i}\ndate: {dates[i]}\n---\nمتن.\n");
        var output = new MemoryOutputStore();
        Generator.Build.Run(sources, output, new BuildOptions { Now = Read }).HasErrors.ShouldBeFalse();
        return output.Files;
    }

    [Fact]
    public async Task A_time_of_the_last_day_is_a_distance_that_grows_while_the_page_is_open()
    {
        var files = Build("2026-11-10 11:59", "2026-11-10 11:50", "2026-11-10 10:00", "2026-11-09 12:01", "2026-11-09 12:00", "2026-11-10", "2026-11-01 09:00");
        var page = await browser.OpenAsync(files);
        await page.Clock.InstallAsync(new() { TimeDate = Read.UtcDateTime });
        await page.GotoAsync("https://news.example/a6/");
        await page.Locator("[data-fragment*='latest'] li").First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached, Timeout = 5000 });
        (await Times()).ShouldBe(
        [
            "قبل دقيقة واحدة", "قبل 10 دقائق", "10 نوفمبر 2026", "قبل ساعتين", "قبل 23 ساعة", "9 نوفمبر 2026",
        ], ignoreOrder: true);
        await page.Clock.FastForwardAsync("05:00");
        (await Times()).ShouldBe(
        [
            "قبل 6 دقائق", "قبل 15 دقيقة", "10 نوفمبر 2026", "قبل ساعتين", "9 نوفمبر 2026", "9 نوفمبر 2026",
        ], ignoreOrder: true);
        (await page.Locator("[data-fragment] time[title]").First.GetAttributeAsync("title"))!.Replace('\u00A0', ' ').ShouldBe("10 نوفمبر 2026");
        await page.Context.CloseAsync();

        async Task<IEnumerable<string>> Times() =>
            (await page.Locator("[data-fragment*='latest'] time").AllTextContentsAsync()).Select(static text => text.Replace('\u00A0', ' '));
    }

    [Fact]
    public void No_built_page_holds_a_distance()
    {
        foreach (var (path, bytes) in Build("2026-11-10 11:59", "2026-11-09 08:00"))
        {
            if (path.EndsWith(".html", StringComparison.Ordinal)) System.Text.Encoding.UTF8.GetString(bytes).ShouldNotContain("قبل ", Case.Sensitive, path);
        }
    }
}
