using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>Pages of a theme that prints nothing but what search engines and social networks read are made anew when any of that changes, and only then.</summary>
public sealed class MetadataRecordingTests
{
    private const string Settings = "title: الخبر\nurl: https://k.example/\nlogo: /logo.svg\nauthors:\n  - {id: layla, name: ليلى, photo: /layla.svg}\n";

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("json_ld", "articles/politics/b.md", "title: الثاني", "title: عنوان آخر")]
    [InlineData("json_ld", "articles/politics/b.md", "author: layla", "author: سامي")]
    [InlineData("json_ld", "articles/politics/b.md", "tags: [الموانئ]", "tags: [الموانـئ]")]
    [InlineData("json_ld", "static/logo.svg", "width=\"10\"", "width=\"11\"")]
    [InlineData("json_ld", "static/layla.svg", "width=\"10\"", "width=\"11\"")]
    [InlineData("json_ld", "static/a.svg", "width=\"10\"", "width=\"11\"")]
    [InlineData("json_ld", "templates/strings/ar.yml", "home: الرئيسية", "home: الواجهة")]
    [InlineData("json_ld", "pages/about.md", "slug: ethics", "slug: ethics-policy")]
    [InlineData("breadcrumbs", "articles/politics/b.md", "section: politics", "section: سياسة")]
    [InlineData("image", "static/a.svg", "width=\"10\"", "width=\"11\"")]
    public void A_change_of_what_was_read_is_seen(string member, string path, string old, string next)
    {
        var files = Files(member);
        var output = new MemoryOutputStore();
        Run(files, output);
        files[path].ShouldContain(old);
        files[path] = files[path].Replace(old, next, StringComparison.Ordinal);
        Run(files, output);
        var clean = new MemoryOutputStore();
        Run(files, clean);
        output.Files.Keys.Order(StringComparer.Ordinal).ShouldBe(clean.Files.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, bytes) in clean.Files) System.Text.Encoding.UTF8.GetString(output.Files[file]).ShouldBe(System.Text.Encoding.UTF8.GetString(bytes), file);
    }

    [Fact]
    public void What_no_template_prints_makes_no_page_anew()
    {
        var files = Files("title");
        var output = new MemoryOutputStore();
        Run(files, output);
        files["static/logo.svg"] = files["static/logo.svg"].Replace("10", "11", StringComparison.Ordinal);
        files["static/layla.svg"] = files["static/layla.svg"].Replace("10", "11", StringComparison.Ordinal);
        Run(files, output).Rendered.ShouldBeEmpty();
    }

    private static SortedDictionary<string, string> Files(string member)
    {
        var print = $"{{{{ p = page.{member} }}}}" + (member is "json_ld" ? "<script type=\"application/ld+json\">{{ p }}</script>" : "{{ p | object.to_json }}");
        if (member is "image") print = "{{ page.image ? page.image.width : 0 }}";
        if (member is "breadcrumbs") print = "{{ for c in page.breadcrumbs }}{{ c.title }} {{ c.url }} {{ end }}";
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["site.yml"] = Settings,
            ["templates/strings/ar.yml"] = "home: الرئيسية\n",
            ["articles/politics/a.md"] = "---\ntitle: الأول\ndate: 2026-11-01\nauthor: layla\ntags: [الموانئ]\nsection: politics\nimage: /a.svg\n---\n\nنص.\n",
            ["articles/politics/b.md"] = "---\ntitle: الثاني\ndate: 2026-11-02\nauthor: layla\ntags: [الموانئ]\nsection: politics\n---\n\nنص.\n",
            ["articles/politics/c.md"] = "---\ntitle: الثالث\ndate: 2026-11-03\nauthor: سامي\ntags: [الموانـئ]\nsection: politics\n---\n\nنص.\n",
            ["pages/about.md"] = "---\ntitle: من نحن\nslug: ethics\n---\n\nنحن صحيفة.\n",
        };
        foreach (var kind in (string[])["article", "page", "home", "list", "404"]) files[$"templates/{kind}.html"] = print;
        foreach (var picture in (string[])["logo", "layla", "a"]) files[$"static/{picture}.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>";
        return files;
    }

    private static BuildReport Run(SortedDictionary<string, string> files, MemoryOutputStore output)
    {
        var tree = new MemorySourceTree();
        foreach (var (path, text) in files) tree.Add(path, text);
        var report = Build.Run(tree, output, new BuildOptions { Now = Now, Jobs = 2 }, cancellation: TestContext.Current.CancellationToken);
        report.ExitCode.ShouldBe(0, string.Join('\n', report.Diagnostics));
        return report;
    }
}
