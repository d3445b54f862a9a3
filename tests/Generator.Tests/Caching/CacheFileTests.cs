using Generator.Caching;
using Generator.Sources;
using Generator.Tests.Writing;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>What the cache on disk is trusted with, and what not.</summary>
public sealed class CacheFileTests : CachedSite
{
    private string CachePath => PathOf("cache");

    [Fact]
    public void A_build_of_the_same_site_renders_nothing_and_says_the_same()
    {
        var first = Run();
        var again = Run();
        (again.Added.Length, again.Changed.Length, again.Removed.Length, again.Rendered.Length).ShouldBe((0, 0, 0, 0));
        (again.Articles, again.Pages, again.Unchanged).ShouldBe((first.Articles, first.Pages, first.Added.Length));
        first.Diagnostics.ShouldNotBeEmpty();
        again.Diagnostics.Select(static d => d.ToString()).ShouldBe(first.Diagnostics.Select(static d => d.ToString()));
    }

    [Fact]
    public void A_build_with_errors_leaves_the_cache_as_it_was()
    {
        const string path = "articles/politics/khabar-0.md";
        Run();
        var text = File.ReadAllText(Path.Combine(Site.Folder, path));
        Write(path, text.Replace("date: 2026-11-01", "date: yesterday", StringComparison.Ordinal));
        Run().HasErrors.ShouldBeTrue();
        Write(path, text + "\n[رابط](../nowhere.md)\n");
        Run().HasErrors.ShouldBeTrue();
        Directory.EnumerateFiles(Path.GetDirectoryName(CachePath)!, "*.new").ShouldBeEmpty();
        Write(path, text + "\nوفقرة أخرى.\n");
        Run().Rendered.ShouldHaveSingleItem();
        Equal();
    }

    [Fact]
    public void A_page_tells_why_it_was_rendered()
    {
        Run().Rendered.ShouldAllBe(static page => page.Reason.Cause == RenderCause.New);
        Write("articles/politics/khabar-0.md", "---\ntitle: خبر 0\ndate: 2026-11-01\nunknwon: x\n---\n\nنص 0.\n\nوفقرة أخرى.\n");
        var body = Run().Rendered.ShouldHaveSingleItem();
        body.ShouldBe(new PageRendering("/politics/2026/11/01/khabar-0/", RenderReason.Content));
        Write("articles/politics/khabar-0.md", "---\ntitle: عنوان آخر\ndate: 2026-11-01\nunknwon: x\n---\n\nنص 0.\n\nوفقرة أخرى.\n");
        var home = Run().Rendered.Single(static page => page.Path == "/");
        home.Reason.ShouldBe(new RenderReason(RenderCause.Dependency, DependencyKind.Card, "articles/politics/khabar-0.md"));
    }

    [Fact]
    public void A_page_that_somebody_deleted_or_changed_is_made_again()
    {
        Run();
        File.Delete(Path.Combine(Site.Output, "index.html"));
        File.AppendAllText(Path.Combine(Site.Output, "latest", "index.html"), "x");
        var report = Run();
        report.Rendered.Select(static page => (page.Path, page.Reason.Cause)).ShouldBe([("/", RenderCause.Output), ("/latest/", RenderCause.Output)]);
        report.Changed.ShouldBe(["index.html", "latest/index.html"]);
        Equal();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(-40)]
    public void A_corrupt_cache_costs_time_only(int at)
    {
        Run();
        Spoil(CachePath, at);
        var report = Run();
        report.ExitCode.ShouldBe(0);
        report.Rendered.Length.ShouldBe(report.Pages);
        report.Changed.ShouldBeEmpty();
        Equal();
    }

    [Theory]
    [InlineData("articles", 0)]
    [InlineData("articles", 60)]
    [InlineData("pages", 0)]
    [InlineData("pages", -1)]
    [InlineData("settings", 0)]
    [InlineData("settings", -1)]
    public void A_corrupt_part_of_the_cache_costs_time_only(string part, int at)
    {
        Run();
        Spoil(PathOf(part), at);
        Run().Rendered.ShouldBeEmpty("nothing has changed, so that nothing else is read");
        Write("articles/politics/khabar-2.md", "---\ntitle: عنوان آخر\ndate: 2026-11-03\n---\n\nنص آخر.\n");
        Run().Rendered.Length.ShouldBeGreaterThan(1);
        Equal();
        Run().Rendered.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("pages")]
    public void A_part_that_cannot_be_written_is_worth_a_message_and_no_more(string part)
    {
        Run();
        var inTheWay = PathOf(part) + ".new";
        Directory.CreateDirectory(inTheWay);
        Write("articles/politics/khabar-2.md", "---\ntitle: عنوان آخر\ndate: 2026-11-03\n---\n\nنص آخر.\n");
        var report = Run();
        report.ExitCode.ShouldBe(0);
        report.Diagnostics.Select(static d => d.Code).ShouldContain("cache-unwritable");
        Equal();
        Directory.Delete(inTheWay);
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(CachePath)!, "*.new").ShouldBeEmpty();
        Write("articles/politics/khabar-2.md", "---\ntitle: عنوان ثالث\ndate: 2026-11-03\n---\n\nنص ثالث.\n");
        Run().Diagnostics.Select(static d => d.Code).ShouldNotContain("cache-unwritable");
        Equal();
        Run().Rendered.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("pages")]
    public void A_part_that_belongs_to_another_build_is_not_used(string part)
    {
        Run();
        var old = File.ReadAllBytes(PathOf(part));
        Write("articles/politics/khabar-2.md", "---\ntitle: عنوان آخر\ndate: 2026-11-03\n---\n\nنص آخر.\n");
        Run();
        File.WriteAllBytes(PathOf(part), old);
        Write("articles/politics/khabar-4.md", "---\ntitle: عنوان ثالث\ndate: 2026-11-05\n---\n\nنص ثالث.\n");
        Run();
        Equal();
        File.Delete(PathOf(part));
        Write("articles/politics/khabar-5.md", "---\ntitle: عنوان رابع\ndate: 2026-11-06\n---\n\nنص رابع.\n");
        Run();
        Equal();
    }

    [Fact]
    public void A_cache_of_another_site_or_a_shorter_one_costs_time_only()
    {
        Run();
        var bytes = File.ReadAllBytes(CachePath);
        Write("site.yml", "title: آخر\nurl: https://other.example/\n");
        Run();
        File.WriteAllBytes(CachePath, bytes);
        Run().ExitCode.ShouldBe(0);
        Equal();
        File.WriteAllBytes(CachePath, bytes[..(bytes.Length / 2)]);
        Run().ExitCode.ShouldBe(0);
        Equal();
        var path = CachePath;
        File.Delete(path);
        Directory.CreateDirectory(path);
        Run().Diagnostics.Select(static d => d.Code).ShouldContain("cache-unwritable");
        Equal();
    }

    [Fact]
    public void An_older_cache_than_what_is_published_changes_nothing()
    {
        Run();
        var old = File.ReadAllBytes(CachePath);
        var text = File.ReadAllText(Path.Combine(Site.Folder, "articles", "politics", "khabar-3.md"));
        Write("articles/politics/khabar-3.md", text.Replace("خبر 3", "خبر ثالث", StringComparison.Ordinal));
        Run();
        Write("articles/politics/khabar-3.md", text);
        File.WriteAllBytes(CachePath, old);
        Run().Changed.ShouldNotBeEmpty();
        Equal();
    }

    [Fact]
    public void After_a_checkout_content_decides()
    {
        Run();
        foreach (var file in Directory.EnumerateFiles(Site.Folder, "*", SearchOption.AllDirectories).Where(static f => !f.Contains(".gen", StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        Run().Rendered.ShouldBeEmpty();
        Equal();
    }

    [Fact]
    public void After_a_checkout_only_what_was_edited_is_made_again()
    {
        Run();
        Write("articles/politics/khabar-1.md", "---\ntitle: خبر 1\ndate: 2026-11-02\nunknwon: x\n---\n\nنص 1.\n\nوفقرة أخرى.\n");
        foreach (var file in Directory.EnumerateFiles(Site.Folder, "*", SearchOption.AllDirectories).Where(static f => !f.Contains(".gen", StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        Run().Rendered.ShouldHaveSingleItem().Path.ShouldBe("/politics/2026/11/02/khabar-1/");
        Run().Rendered.ShouldBeEmpty();
        Equal();
    }

    [Fact]
    public void A_file_that_was_written_again_in_the_same_tick_is_not_missed()
    {
        var path = Path.Combine(Site.Folder, "articles", "politics", "khabar-2.md");
        Run();
        var time = File.GetLastWriteTimeUtc(path);
        Write("articles/politics/khabar-2.md", File.ReadAllText(path).Replace("نص 2", "نص 9", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, time);
        Run().Changed.ShouldContain("politics/2026/11/03/khabar-2/index.html");
        Equal();
    }

    [Fact]
    public void Without_a_cache_everything_is_made_anew()
    {
        Run();
        var report = Build.Run(new DiskSourceTree(Site.Folder), new DiskOutputStore(Site.Folder), Options() with { NoCache = true }, cancellation: TestContext.Current.CancellationToken);
        report.Rendered.Length.ShouldBe(report.Pages);
        Run().Rendered.ShouldBeEmpty();
    }

    [Fact]
    public void The_hour_at_which_an_article_appears_is_not_slept_through()
    {
        Write("articles/politics/later.md", "---\ntitle: لاحق\ndate: 2026-11-24T10:00\n---\n\nنص.\n");
        Run();
        Run(new DateTimeOffset(2026, 11, 24, 9, 59, 59, TimeSpan.Zero)).Rendered.ShouldBeEmpty();
        Run(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero)).Added.ShouldContain("politics/2026/11/24/later/index.html");
        Run().Removed.ShouldContain("politics/2026/11/24/later/index.html");
    }

    private static void Spoil(string path, int at)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}
