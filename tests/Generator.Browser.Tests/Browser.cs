using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Generator.Browser.Tests.Browser))]

namespace Generator.Browser.Tests;

/// <summary>
/// Headless Chromium for all tests of this assembly, one process and one page for each site. Without it tests are skipped, unless <c>GEN_BROWSER=required</c>.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>First the one without windows: it does the same with half the work.</summary>
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--font-render-hinting=none", "--hide-scrollbars",
    ];

    /// <summary>What has come near is laid out in the next frame.</summary>
    private const string HeightWhenLaidOut = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollHeight))))";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } program)
        {
            if (Environment.GetEnvironmentVariable("GEN_BROWSER") == "required") throw new InvalidOperationException("GEN_BROWSER=required, but there is no Chromium.");
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Flags });
    }

    /// <summary>A page on which a site's files are served from memory; nothing reaches the network. A context of its own, which the caller closes.</summary>
    /// <param name="files">The site.</param>
    /// <param name="width">Of the window, in CSS px.</param>
    /// <param name="scripts">Whether scripts run.</param>
    /// <param name="holdFonts">Fonts never come.</param>
    public async Task<IPage> OpenAsync(IReadOnlyDictionary<string, byte[]> files, int width = 1280, bool scripts = true, bool holdFonts = false)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on this machine: apt-get install chromium fonts-noto-core");
        // Tests add style sheets and scripts of their own, which the pages' policy would refuse.
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = true,
        });
        await context.RouteAsync("**/*", async route =>
        {
            var path = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath)[1..];
            if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
            if (holdFonts && path.EndsWith(".woff2", StringComparison.Ordinal)) return;
            if (files.TryGetValue(path, out var bytes)) await route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = TypeOf(path) });
            else await route.FulfillAsync(new RouteFulfillOptions { Status = 404, Body = "" });
        });
        return await context.NewPageAsync();
    }

    /// <summary>Makes the window as tall as the page, so that nothing is too far away to be laid out (<c>content-visibility: auto</c>).</summary>
    /// <param name="page">A page on which scripts run.</param>
    /// <param name="width">Of the window, in CSS px.</param>
    /// <param name="height">Of the window at least, in CSS px.</param>
    public static async Task ShowWholeAsync(IPage page, int width, int height = 900)
    {
        var needed = height;
        do
        {
            height = needed;
            await page.SetViewportSizeAsync(width, height);
            needed = await page.EvaluateAsync<int>(HeightWhenLaidOut);
        }
        while (needed > height);
    }

    /// <summary>A page for a server of this machine, with its policy in force. A context of its own, which the caller closes.</summary>
    public async Task<IPage> OpenAsync(Uri address)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on this machine: apt-get install chromium fonts-noto-core");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { BaseURL = address.AbsoluteUri, ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        return await context.NewPageAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".jpg" => "image/jpeg",
        ".xml" => "application/xml",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
