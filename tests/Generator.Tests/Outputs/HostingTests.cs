using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;

namespace Generator.Tests.Outputs;

public sealed class HostingTests
{
    private const string Now = "2026-11-04T08:00:00Z";

    private static readonly (string, string) Article = OutputSite.Article("politics/2026-11-03-a", "title: خبر\naliases: [/قديم/خبر, /old.html]");

    [Fact]
    public void Robots_names_the_sitemaps_that_there_are()
    {
        OutputSite.Build(Now, "", Article).Text("robots.txt").ShouldBe("User-agent: *\nDisallow:\n\nSitemap: https://news.example/sitemap.xml\nSitemap: https://news.example/news-sitemap.xml\n");
        OutputSite.Build(Now, "outputs: {sitemap: false}", Article).Text("robots.txt").ShouldBe("User-agent: *\nDisallow:\n\nSitemap: https://news.example/news-sitemap.xml\n");
    }

    [Fact]
    public void A_file_of_static_takes_the_place_of_ours() =>
        OutputSite.Build(Now, "", Article, ("static/robots.txt", "User-agent: *\nDisallow: /\n")).Text("robots.txt").ShouldBe("User-agent: *\nDisallow: /\n");

    [Fact]
    public void Old_addresses_are_pages_that_keep_the_fragment_and_lines_for_hosts()
    {
        var site = OutputSite.Build(Now, "url: https://name.github.io/paper/", Article);
        site.Text("_redirects").ShouldBe("/paper/old.html /paper/politics/2026/11/03/a/ 301\n/paper/%D9%82%D8%AF%D9%8A%D9%85/%D8%AE%D8%A8%D8%B1/ /paper/politics/2026/11/03/a/ 301\n");
        var page = new HtmlParser().ParseDocument(site.Text("old.html"));
        page.QuerySelector("script")!.GetAttribute("data-target").ShouldBe("/paper/politics/2026/11/03/a/");
        page.QuerySelector("script")!.TextContent.ShouldContain("location.hash");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://name.github.io/paper/politics/2026/11/03/a/");
        page.QuerySelector("a")!.GetAttribute("href").ShouldBe("/paper/politics/2026/11/03/a/");
    }

    [Fact]
    public void The_policy_allows_no_inline_code_but_the_themes_own_by_hash()
    {
        var site = OutputSite.Build(Now, "csp: {script-src: [https://stats.example], frame-src: [https://video.example], object-src: [https://o.example]}", Article);
        var policy = Policy(site.Text("_headers"));
        policy.ShouldNotContain("unsafe-inline");
        policy.ShouldContain("object-src https://o.example");
        policy.ShouldContain("frame-src 'self' https://video.example");
        var redirect = new HtmlParser().ParseDocument(site.Text("old.html"));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(redirect.QuerySelector("script")!.TextContent)));
        policy.ShouldContain($"'sha256-{hash}' https://stats.example");
        policy.ShouldContain("frame-ancestors 'self'");
        foreach (var path in (string[])["index.html", "politics/2026/11/03/a/index.html", "404.html", "old.html"])
        {
            var meta = new HtmlParser().ParseDocument(site.Text(path)).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            meta.ShouldContain($"'sha256-{hash}' https://stats.example");
            meta.ShouldNotContain("frame-ancestors");
        }
    }

    [Fact]
    public void Every_inline_script_and_style_of_every_page_is_allowed()
    {
        var site = OutputSite.Build(Now, "", Article, ("templates/head_extra.html", "<script>var a = 1;\r\nvar b = 2;</script><style>p { color: red }</style>"));
        var policy = Policy(site.Text("_headers"));
        foreach (var path in site.Files.Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var code in new HtmlParser().ParseDocument(site.Text(path)).QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style"))
            {
                policy.ShouldContain(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code.TextContent))), Case.Sensitive, path);
            }
        }
    }

    [Fact]
    public void Outputs_can_leave_out_policy_and_files()
    {
        var site = OutputSite.Build(Now, "outputs: {csp: false, manifest: false, robots: false, redirects: false, not_found: false}", Article);
        site.Text("_headers").ShouldNotContain("Content-Security-Policy");
        site.Text("index.html").ShouldNotContain("Content-Security-Policy");
        site.Files.Keys.Where(static path => path is "robots.txt" or "_redirects" or "manifest.webmanifest" or "404.html" or "old.html").ShouldBeEmpty();
        OutputSite.Build(Now, "outputs: {headers: false}", Article).Files.Keys.ShouldNotContain("_headers");
    }

    [Theory]
    [InlineData("https://news.example/", "news.example")]
    [InlineData("https://صحيفة.example/", "xn--mgbeji3eg.example")]
    [InlineData("https://name.github.io/", null)]
    [InlineData("https://news.example/paper/", null)]
    [InlineData("http://localhost:8080/", null)]
    [InlineData("http://127.0.0.1/", null)]
    public void A_domain_of_its_own_gets_a_CNAME(string url, string? domain)
    {
        var site = OutputSite.Build(Now, $"url: {url}", Article);
        site.Files.Keys.ShouldContain(".nojekyll");
        site.Files.ContainsKey("CNAME").ShouldBe(domain is not null);
        if (domain is not null && !domain.StartsWith("xn--", StringComparison.Ordinal)) site.Text("CNAME").ShouldBe(domain + "\n");
        if (domain?.StartsWith("xn--", StringComparison.Ordinal) == true) site.Text("CNAME").ShouldStartWith("xn--");
    }

    [Fact]
    public void The_manifest_speaks_arabic_and_knows_the_base_path()
    {
        var site = OutputSite.Build(Now, "url: https://name.github.io/paper/\ntheme: {color: '#0b5a5a'}", Article, ("static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"64\"></svg>"));
        var manifest = site.Json("manifest.webmanifest");
        manifest.GetProperty("dir").GetString().ShouldBe("rtl");
        manifest.GetProperty("lang").GetString().ShouldBe("ar");
        manifest.GetProperty("start_url").GetString().ShouldBe("/paper/");
        manifest.GetProperty("theme_color").GetString().ShouldBe("#0b5a5a");
        manifest.GetProperty("icons")[0].GetProperty("src").GetString().ShouldBe("/paper/favicon.svg");
        site.Text("_headers").ShouldContain("\n/paper/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    }

    [Fact]
    public void Twins_hold_the_same_text_and_are_always_the_same()
    {
        var options = new BuildOptions { Now = default, Precompress = true };
        var (a, b) = (OutputSite.Build(Now, "", Article), OutputSite.Build(Now, "", Article));
        a.Rebuild(Now, options);
        b.Rebuild(Now, options with { Jobs = 1 });
        foreach (var path in a.Files.Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Inflate(new GZipStream(new MemoryStream(a.Files[path + ".gz"]), CompressionMode.Decompress)).ShouldBe(a.Files[path]);
            Inflate(new BrotliStream(new MemoryStream(a.Files[path + ".br"]), CompressionMode.Decompress)).ShouldBe(a.Files[path]);
        }

        a.Files.Count.ShouldBe(b.Files.Count);
        foreach (var (path, bytes) in a.Files) b.Files[path].ShouldBe(bytes, path);
    }

    private static string Policy(string headers) => headers.Split('\n').Single(static line => line.StartsWith("  Content-Security-Policy:", StringComparison.Ordinal));

    private static byte[] Inflate(Stream stream)
    {
        using var result = new MemoryStream();
        stream.CopyTo(result);
        stream.Dispose();
        return result.ToArray();
    }
}
