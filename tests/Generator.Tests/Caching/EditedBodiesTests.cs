using System.Collections.Concurrent;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>When nothing but words has changed, only what holds a body is made again, and all else is kept without being asked.</summary>
public sealed class EditedBodiesTests
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["site.yml"] = "title: الخبر\nurl: https://khabar.example/\nfeeds: {count: 2}\nsections:\n  - {id: politics, title: سياسة}\n",
        ["articles/politics/a.md"] = Article("أ", "2026-11-01", "نص الخبر أ.\n\n## عنوان فرعي\n\nنص."),
        ["articles/politics/b.md"] = Article("ب", "2026-11-02", "نص الخبر ب، [انظر](a.md#عنوان-فرعي)."),
        ["articles/politics/c.md"] = Article("ج", "2026-11-03", "نص الخبر ج."),
        ["articles/politics/d.md"] = Article("د", "2026-11-04", "نص الخبر د."),
        ["pages/about.md"] = "---\ntitle: من نحن\n---\n\nنحن صحيفة.\n",
        ["static/a.txt"] = "a",
    };

    private readonly MemoryOutputStore _output = new();

    private DateTimeOffset _now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public EditedBodiesTests() => Run(_output).ExitCode.ShouldBe(0);

    [Fact]
    public void The_page_of_the_words_is_made_again_alone()
    {
        _files["articles/politics/c.md"] += "\nفقرة أخرى.\n";
        var report = Run(_output);
        report.Rendered.Select(static page => page.Path).ShouldBe(["/politics/2026/11/03/c/"]);
        report.Changed.ShouldContain("rss.xml");
        report.Changed.ShouldNotContain("sitemap.xml");
        Equal();
    }

    [Fact]
    public void Nobody_asks_what_other_files_are()
    {
        Spoil("sitemap.xml", "atom.xml", "robots.txt");
        _files["articles/politics/a.md"] += "\nفقرة أخرى.\n";
        _files["pages/about.md"] += "\nفقرة أخرى.\n";
        var report = Run(_output);
        report.Changed.ShouldBe(["about/index.html", "politics/2026/11/01/a/index.html"]);

        // A build that was asked would have made these.
        Run(_output, noCache: true).Changed.ShouldBe(["atom.xml", "robots.txt", "sitemap.xml"]);
        Equal();
    }

    [Fact]
    public void A_feed_in_which_the_words_stand_is_made_again()
    {
        _files["articles/politics/d.md"] += "\nفقرة أخرى.\n";
        Run(_output).Changed.ShouldBe(["atom.xml", "feed.json", "politics/2026/11/04/d/index.html", "politics/atom.xml", "politics/feed.json", "politics/rss.xml", "rss.xml"], ignoreOrder: true);
        Equal();
    }

    [Theory]
    [InlineData("articles/politics/c.md", "title: خبر ج", "title: خبر آخر")]
    [InlineData("articles/politics/c.md", "نص الخبر ج", "أول فقرة أخرى")]
    [InlineData("static/a.txt", "a", "b")]
    [InlineData("site.yml", "سياسة", "أخبار")]
    public void Whatever_else_changes_with_the_words_is_seen(string path, string then, string now)
    {
        _files["articles/politics/a.md"] += "\nفقرة أخرى.\n";
        _files[path] = _files[path].Replace(then, now, StringComparison.Ordinal);
        Run(_output).ExitCode.ShouldBe(0);
        Equal();
    }

    [Fact]
    public void So_is_a_reading_time_that_other_pages_show()
    {
        _files["templates/body_end.html"] = "{{ for $card in site.latest }}{{ t 'reading_time' $card.reading_time }} {{ end }}\n";
        Run(_output).ExitCode.ShouldBe(0);
        _files["articles/politics/a.md"] += "\n" + string.Join(' ', Enumerable.Repeat("كلمة", 2000)) + "\n";
        Run(_output).Rendered.Length.ShouldBeGreaterThan(1);
        Equal();
    }

    [Fact]
    public void So_is_a_template_that_changes_with_the_words()
    {
        _files["articles/politics/a.md"] += "\nفقرة أخرى.\n";
        _files["templates/body_end.html"] = "<p>نهاية</p>\n";
        Run(_output).Rendered.Length.ShouldBeGreaterThan(5);
        Equal();
    }

    [Fact]
    public void So_is_time_that_passes_with_the_words()
    {
        _files["articles/politics/e.md"] = Article("هـ", "2026-11-24", "نص الخبر هـ.");
        Run(_output).ExitCode.ShouldBe(0);
        _now = _now.AddDays(2);
        _files["articles/politics/a.md"] += "\nفقرة أخرى.\n";
        Run(_output).Added.ShouldContain("politics/2026/11/24/e/index.html");
        Equal();
    }

    [Fact]
    public void A_link_to_a_heading_whose_words_change_is_found_broken()
    {
        _files["articles/politics/a.md"] = _files["articles/politics/a.md"].Replace("عنوان فرعي", "عنوان آخر", StringComparison.Ordinal);
        var report = Run(_output);
        report.ExitCode.ShouldBe(1);
        report.Diagnostics.ShouldContain(static d => d.Span != null && d.Span.Value.Path == "articles/politics/b.md");
    }

    [Fact]
    public void A_body_that_breaks_its_front_matter_is_an_error()
    {
        _files["articles/politics/a.md"] = "---\ntitle: [\n---\n\nنص.\n";
        Run(_output).ExitCode.ShouldBe(1);
    }

    private static string Article(string name, string date, string body) => $"---\ntitle: خبر {name}\ndate: {date}\n---\n\n{body}\n";

    private void Spoil(params string[] paths)
    {
        foreach (var path in paths) ((ConcurrentDictionary<string, byte[]>)_output.Files)[path] = [0];
    }

    private void Equal()
    {
        var clean = new MemoryOutputStore();
        Run(clean).ExitCode.ShouldBe(0);
        _output.Files.Keys.Order(StringComparer.Ordinal).ShouldBe(clean.Files.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in clean.Files) _output.Files[path].ShouldBe(bytes, path);
    }

    private BuildReport Run(MemoryOutputStore output, bool noCache = false)
    {
        var tree = new MemorySourceTree();
        foreach (var (path, text) in _files) tree.Add(path, text);
        return Build.Run(tree, output, new BuildOptions { Now = _now, Jobs = 2, NoCache = noCache }, cancellation: TestContext.Current.CancellationToken);
    }
}
