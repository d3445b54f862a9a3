using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>Headless Chromium for the tests of this assembly. Without it they are skipped, unless <c>GEN_BROWSER=required</c>.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--font-render-hinting=none", "--hide-scrollbars",
    ];

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

    /// <summary>A page on which a site's files are served from memory; nothing reaches the network.</summary>
    public async Task<IPage> OpenAsync(IReadOnlyDictionary<string, byte[]> files, int width, bool dark = false, bool scripts = true)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on this machine: apt-get install chromium fonts-noto-core");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.RouteAsync("**/*", async route =>
        {
            var path = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath)[1..];
            if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
            if (files.TryGetValue(path, out var bytes)) await route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = TypeOf(path) });
            else await route.FulfillAsync(new RouteFulfillOptions { Status = 404, Body = "" });
        });
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
        _ => "application/octet-stream",
    };
}
