using System.Net;
using System.Text.Json;

namespace Generator.Cli.Tests.Serving;

/// <summary>What a browser gets from <c>gen serve</c>.</summary>
public sealed class HttpTests
{
    private const string ArticleUrl = "/paper/2026/11/03/%D8%AE%D8%A8%D8%B1-%D8%A3%D9%88%D9%84/";

    [Theory]
    [InlineData("/paper/", 200, "text/html; charset=utf-8")]
    [InlineData(ArticleUrl, 200, "text/html; charset=utf-8")]
    [InlineData("/paper/note.txt", 200, "text/plain; charset=utf-8")]
    [InlineData("/paper/data.bin", 200, "application/octet-stream")]
    [InlineData("/paper/pixel.png", 200, "image/png")]
    [InlineData("/paper/rss.xml", 200, "application/rss+xml; charset=utf-8")]
    [InlineData("/paper/atom.xml", 200, "application/atom+xml; charset=utf-8")]
    [InlineData("/paper/feed.json", 200, "application/feed+json; charset=utf-8")]
    [InlineData("/paper/sitemap.xml", 200, "application/xml; charset=utf-8")]
    [InlineData("/paper/manifest.webmanifest", 200, "application/manifest+json; charset=utf-8")]
    [InlineData("/paper/robots.txt", 200, "text/plain; charset=utf-8")]
    [InlineData("/paper/no/such/page/", 404, "text/html; charset=utf-8")]
    [InlineData("/__gen/reload.js", 200, "text/javascript; charset=utf-8")]
    public async Task Every_file_has_its_status_and_media_type(string url, int status, string type)
    {
        await using var server = await LiveServer.StartAsync();
        var response = await server.Client.GetAsync(url, TestContext.Current.CancellationToken);
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.ToString().ShouldBe(type);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/", "/paper/")]
    [InlineData("/paper", "/paper/")]
    [InlineData("/paper/2026/11/03/%D8%AE%D8%A8%D8%B1-%D8%A3%D9%88%D9%84?a=1", ArticleUrl + "?a=1")]
    public async Task A_host_would_send_on(string url, string target)
    {
        await using var server = await LiveServer.StartAsync();
        var response = await server.Client.GetAsync(url, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        response.Headers.Location!.OriginalString.ShouldBe(target);
    }

    [Theory]
    [InlineData("/paper/2026/11/03/خبر-أول/")]
    [InlineData("/paper/2026/11/03/%d8%ae%d8%a8%d8%b1-%d8%a3%d9%88%d9%84/index.html")]
    [InlineData("/paper/2026/11/03/خبر-\u0627\u0654ول/")]
    public async Task Arabic_addresses_are_understood_in_every_spelling(string url)
    {
        await using var server = await LiveServer.StartAsync();
        (await server.RawAsync("GET " + url)).ShouldContain("<h1>خبر أول</h1>", Case.Sensitive);
    }

    [Fact]
    public async Task An_old_address_leads_to_the_new_one()
    {
        await using var server = await LiveServer.StartAsync();
        var page = await server.Client.GetStringAsync("/paper/%D9%82%D8%AF%D9%8A%D9%85/", TestContext.Current.CancellationToken);
        page.ShouldContain("url=" + ArticleUrl);
        page.ShouldNotContain("reload.js");
    }

    [Theory]
    [InlineData("/../site.yml")]
    [InlineData("/paper/../../site.yml")]
    [InlineData("/paper/%2e%2e/%2e%2e/site.yml")]
    [InlineData("/paper/..%2fsite.yml")]
    [InlineData("/paper/..%5csite.yml")]
    [InlineData("/paper/static/note.txt")]
    [InlineData("/paper/site.yml")]
    [InlineData("/paper/articles/khabar.md")]
    [InlineData("//etc/passwd")]
    [InlineData("/paper//etc/passwd")]
    [InlineData("/paper/%00")]
    public async Task No_path_leads_out_of_the_site(string target)
    {
        await using var server = await LiveServer.StartAsync();
        var answer = await server.RawAsync("GET " + target);
        int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(400, 404);
        answer.ShouldNotContain("title: الخبر");
        answer.ShouldNotContain("ملاحظة");
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("localhost:80", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]:1313", 200)]
    [InlineData("evil.example", 421)]
    [InlineData("localhost.evil.example", 421)]
    public async Task Only_its_own_names_are_answered(string hostName, int status)
    {
        await using var server = await LiveServer.StartAsync();
        (await server.RawAsync("GET /paper/", hostName)).ShouldStartWith($"HTTP/1.1 {status} ");
        (await server.RawAsync("GET /__gen/reload.js", hostName)).ShouldStartWith($"HTTP/1.1 {status} ");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_written(string method)
    {
        await using var server = await LiveServer.StartAsync();
        (await server.RawAsync(method + " /paper/")).ShouldStartWith("HTTP/1.1 405 ");
    }

    [Fact]
    public async Task Pages_carry_one_script_and_hidden_ones_a_badge_and_files_nothing()
    {
        await using var server = await LiveServer.StartAsync();
        var home = await server.Client.GetStringAsync("/paper/", TestContext.Current.CancellationToken);
        home.ShouldContain("<script src=\"/__gen/reload.js\"");
        home.ShouldNotContain("data-badge");
        (await server.Client.GetStringAsync("/paper/2026/11/04/musawada/", TestContext.Current.CancellationToken)).ShouldContain("data-badge=\"مسودة\"");
        (await server.Client.GetStringAsync("/paper/rss.xml", TestContext.Current.CancellationToken)).ShouldNotContain("__gen");
        (await server.Client.GetStringAsync("/paper/fragments/latest.html", TestContext.Current.CancellationToken)).ShouldNotContain("__gen");
    }

    [Fact]
    public async Task Browsers_keep_what_never_changes()
    {
        await using var server = await LiveServer.StartAsync();
        var home = await server.Client.GetStringAsync("/paper/", TestContext.Current.CancellationToken);
        var sheet = await server.Client.GetAsync(System.Text.RegularExpressions.Regex.Match(home, "/paper/assets/style[^\"]+").Value, TestContext.Current.CancellationToken);
        sheet.StatusCode.ShouldBe(HttpStatusCode.OK);
        sheet.Headers.CacheControl!.ToString().ShouldBe("max-age=31536000, immutable");
    }

    [Fact]
    public async Task Browsers_are_told_of_changes_and_of_errors()
    {
        await using var server = await LiveServer.StartAsync();
        using var events = await EventReader.OpenAsync(server.Client, "/paper/");
        var first = await events.NextAsync();
        var version = first.GetProperty("version").GetString();
        (await server.Client.GetStringAsync("/paper/", TestContext.Current.CancellationToken)).ShouldContain($"data-version=\"{version}\"");
        first.GetProperty("marks").GetProperty("/paper/2026/11/04/musawada/").GetString().ShouldBe("مسودة");
        first.GetProperty("errors").GetArrayLength().ShouldBe(0);

        server.Save("articles/khabar.md", "---\ntitle: خبر أول\ndate: أمس\n---\n\nنص.\n");
        var broken = await events.NextAsync();
        broken.GetProperty("version").GetString().ShouldBe(version);
        var place = broken.GetProperty("errors")[0].GetProperty("places")[0];
        place.GetProperty("file").GetString().ShouldBe("articles/khabar.md");
        var line = place.GetProperty("lines").EnumerateArray().Single(static line => line.GetProperty("own").GetBoolean());
        (line.GetProperty("before").GetString(), line.GetProperty("marked").GetString()).ShouldBe(("date: ", "أمس"));

        server.Save("articles/khabar.md", "---\ntitle: خبر أول\ndate: 2026-11-03\n---\n\nنص.\n");
        var mended = await events.NextAsync();
        mended.GetProperty("version").GetString().ShouldNotBe(version);
        mended.GetProperty("errors").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_page_that_breaks_stays_as_it_was()
    {
        await using var server = await LiveServer.StartAsync();
        await server.Client.GetStringAsync(ArticleUrl, TestContext.Current.CancellationToken);
        server.Save("articles/khabar.md", "---\ntitle: خبر أول\nslug: خبر-أول\ndate: أمس\n---\n\nنص آخر.\n");
        var page = await server.Client.GetStringAsync(ArticleUrl, TestContext.Current.CancellationToken);
        page.ShouldContain("<h1>خبر أول</h1>", Case.Sensitive);
        page.ShouldContain("reload.js");
    }

    [Fact]
    public async Task A_port_that_is_taken_gives_the_next_free_one()
    {
        await using var first = await LiveServer.StartAsync();
        await using var second = await LiveServer.StartAsync(port: first.Port);
        second.Port.ShouldBeGreaterThan(first.Port);
        (await second.Client.GetAsync("/paper/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_stops_at_once_while_a_browser_listens()
    {
        var server = await LiveServer.StartAsync();
        using var events = await EventReader.OpenAsync(server.Client, "/paper/");
        await events.NextAsync();
        var stopping = server.DisposeAsync().AsTask();
        (await Task.WhenAny(stopping, Task.Delay(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken))).ShouldBeSameAs(stopping);
    }

    private sealed class EventReader(Stream stream) : IDisposable
    {
        private readonly StreamReader _reader = new(stream);

        public static async Task<EventReader> OpenAsync(HttpClient client, string page) =>
            new(await client.GetStreamAsync("/__gen/events?page=" + Uri.EscapeDataString(page), TestContext.Current.CancellationToken));

        public async Task<JsonElement> NextAsync()
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromSeconds(20));
            while (await _reader.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal)) return JsonDocument.Parse(line[6..]).RootElement;
            }

            throw new EndOfStreamException();
        }

        public void Dispose() => _reader.Dispose();
    }
}
