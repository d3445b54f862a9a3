using Generator.Caching;
using Generator.Sources;
using Generator.Tests.Writing;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>What the cache on disk is trusted with, and what not.</summary>
public sealed class CacheFileTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public CacheFileTests()
    {
        for (var i = 0; i < 6; i++) Write($"articles/politics/khabar-{i}.md", $"---\ntitle: خبر {i}\ndate: 2026-11-0{i + 1}\nunknwon: x\n---\n\nنص {i}.\n");
        Write("static/a.txt", "a");
    }

    private string CachePath => PathOf("cache");

    private string PathOf(string extension) => Directory.EnumerateFiles(Path.Combine(_site.Folder, ".gen", "cache"), "*." + extension).Single();

    public void Dispose() => _site.Dispose();

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
    public void Settings_that_need_not_be_read_say_the_same()
    {
        Write("site.yml", "title: خ\nurl: https://x.example/\nauthros: []\n");
        var first = Run();
        first.Diagnostics.ShouldContain(static d => d.Span!.Value.Path == "site.yml");
        Run().Diagnostics.Select(static d => d.ToString()).ShouldBe(first.Diagnostics.Select(static d => d.ToString()));
    }

    [Fact]
    public void Settings_that_change_are_read_again()
    {
        const string settings = "title: خ\nurl: https://x.example/\n";
        Write("site.yml", settings);
        Run();
        Write("site.yml", settings + "output: other\n");
        Run().Added.ShouldNotBeEmpty();
        File.Exists(Path.Combine(_site.Folder, "other", "index.html")).ShouldBeTrue();
        Write("site.yml", settings);
        File.Delete(Path.Combine(_site.Output, "index.html"));
        Run().Changed.ShouldBe(["index.html"]);
        Write("site.yml", "title: [\n");
        Run().ExitCode.ShouldBe(ExitCode.Settings);
        File.Delete(Path.Combine(_site.Folder, "site.yml"));
        Run().ExitCode.ShouldBe(ExitCode.Settings);
    }

    [Fact]
    public void Settings_that_are_saved_between_two_looks_at_them_are_followed()
    {
        const string settings = "title: خ\u2028بر\nurl: https://x.example/\n";
        Write("site.yml", settings);
        Run();
        Write("articles/politics/khabar-0.md", "---\ntitle: عنوان آخر\ndate: 2026-11-01\n---\n\nنص.\n");
        var sources = new SavedMeanwhile(new DiskSourceTree(_site.Folder), "site.yml", () => Write("site.yml", settings + "output: other\n"));
        Build.Run(sources, new DiskOutputStore(_site.Folder), Options(), cancellation: TestContext.Current.CancellationToken).Added.ShouldNotBeEmpty();
        File.Exists(Path.Combine(_site.Folder, "other", "index.html")).ShouldBeTrue();
        File.ReadAllText(Path.Combine(_site.Output, "index.html")).ShouldNotContain("عنوان آخر");
    }

    [Fact]
    public void Settings_that_are_saved_while_the_site_is_built_come_with_the_next_build()
    {
        const string settings = "title: خ\nurl: https://x.example/\n";
        Write("site.yml", settings);
        Run();
        Write("articles/politics/khabar-0.md", "---\ntitle: عنوان آخر\ndate: 2026-11-01\n---\n\nنص.\n");
        var sources = new SavedMeanwhile(new DiskSourceTree(_site.Folder), "site.yml", () => Write("site.yml", settings + "output: other\n"));
        Build.Run(sources, new DiskOutputStore(_site.Folder), Options(), cancellation: TestContext.Current.CancellationToken).Changed.ShouldContain("index.html");
        Run().Added.ShouldContain("index.html");
        File.ReadAllText(Path.Combine(_site.Folder, "other", "index.html")).ShouldContain("عنوان آخر");
    }

    [Fact]
    public void What_there_is_to_say_of_the_YAML_of_settings_is_said_by_every_build()
    {
        Write("site.yml", "title: خ\u2028بر\nurl: https://x.example/\n");
        var first = Run();
        first.Diagnostics.ShouldContain(static d => d.Span!.Value.Path == "site.yml");
        Write("articles/politics/khabar-0.md", "---\ntitle: خبر 0\ndate: 2026-11-01\nunknwon: x\n---\n\nنص 0.\n\nوفقرة أخرى.\n");
        var next = Run();
        next.Rendered.ShouldHaveSingleItem();
        next.Diagnostics.Select(static d => d.ToString()).ShouldBe(first.Diagnostics.Select(static d => d.ToString()));
    }

    [Fact]
    public void A_build_with_errors_leaves_the_cache_as_it_was()
    {
        const string path = "articles/politics/khabar-0.md";
        Run();
        var text = File.ReadAllText(Path.Combine(_site.Folder, path));
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
        Run().Rendered.ShouldAllBe(static page => page.Cause == RenderCause.New);
        Write("articles/politics/khabar-0.md", "---\ntitle: خبر 0\ndate: 2026-11-01\nunknwon: x\n---\n\nنص 0.\n\nوفقرة أخرى.\n");
        var body = Run().Rendered.ShouldHaveSingleItem();
        (body.Path, body.Cause).ShouldBe(("/politics/2026/11/01/khabar-0/", RenderCause.Content));
        Write("articles/politics/khabar-0.md", "---\ntitle: عنوان آخر\ndate: 2026-11-01\nunknwon: x\n---\n\nنص 0.\n\nوفقرة أخرى.\n");
        var home = Run().Rendered.Single(static page => page.Path == "/");
        (home.Cause, home.Dependency!.Kind, home.Dependency.Name).ShouldBe((RenderCause.Dependency, DependencyKind.Card, "articles/politics/khabar-0.md"));
    }

    [Fact]
    public void A_page_that_somebody_deleted_or_changed_is_made_again()
    {
        Run();
        File.Delete(Path.Combine(_site.Output, "index.html"));
        File.AppendAllText(Path.Combine(_site.Output, "latest", "index.html"), "x");
        var report = Run();
        report.Rendered.Select(static page => (page.Path, page.Cause)).ShouldBe([("/", RenderCause.Output), ("/latest/", RenderCause.Output)]);
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
        var text = File.ReadAllText(Path.Combine(_site.Folder, "articles", "politics", "khabar-3.md"));
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
        foreach (var file in Directory.EnumerateFiles(_site.Folder, "*", SearchOption.AllDirectories).Where(static f => !f.Contains(".gen", StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        Run().Rendered.ShouldBeEmpty();
        Equal();
    }

    [Fact]
    public void After_a_checkout_only_what_was_edited_is_made_again()
    {
        Run();
        Write("articles/politics/khabar-1.md", "---\ntitle: خبر 1\ndate: 2026-11-02\nunknwon: x\n---\n\nنص 1.\n\nوفقرة أخرى.\n");
        foreach (var file in Directory.EnumerateFiles(_site.Folder, "*", SearchOption.AllDirectories).Where(static f => !f.Contains(".gen", StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        Run().Rendered.ShouldHaveSingleItem().Path.ShouldBe("/politics/2026/11/02/khabar-1/");
        Run().Rendered.ShouldBeEmpty();
        Equal();
    }

    [Fact]
    public void A_file_that_was_written_again_in_the_same_tick_is_not_missed()
    {
        var path = Path.Combine(_site.Folder, "articles", "politics", "khabar-2.md");
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
        var report = Build.Run(new DiskSourceTree(_site.Folder), new DiskOutputStore(_site.Folder), Options() with { NoCache = true }, cancellation: TestContext.Current.CancellationToken);
        report.Rendered.Length.ShouldBe(report.Pages);
        Run().Rendered.ShouldBeEmpty();
    }

    [Fact]
    public void Fonts_that_come_or_change_after_a_build_are_not_missed()
    {
        Write("site.yml", "title: خ\nurl: https://x.example/\nfonts: {headline: test-kufi, folder: fonts/node_modules}\n");
        Codes().ShouldContain("fonts-not-installed");
        Codes().ShouldContain("fonts-not-installed");
        Write("fonts/node_modules/@fontsource/test-kufi/metadata.json", "{}");
        Codes().ShouldContain("font-package-unusable");
        File.Delete(Path.Combine(_site.Folder, "fonts/node_modules/@fontsource/test-kufi/metadata.json"));
        Codes().ShouldContain("fonts-not-installed");

        IEnumerable<string> Codes() => Run().Diagnostics.Select(static d => d.Code);
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

    [Fact]
    public void What_no_page_reads_any_more_does_not_pile_up()
    {
        Run();
        var before = Reads();
        var most = 0;
        for (var i = 0; i < 30; i++)
        {
            Write("articles/politics/khabar-3.md", $"---\ntitle: خبر 3\ndate: 2026-11-04\nunknwon: x\n---\n\n[رابط](khabar-{i % 6}.md?{i}).\n");
            Run();
            most = Math.Max(most, Reads().Dependencies.Length);
        }

        Reads().Added.ShouldBeLessThan(30);
        most.ShouldBeGreaterThan(before.Dependencies.Length + 2);
        most.ShouldBeLessThan(before.Dependencies.Length * 5 / 4);
        Equal();

        CachedPages Reads() => CachedPages.Read(SealedFile.ReadContent(PathOf("pages"), BuildCache.Magic, out _)!.Value);
    }

    [Fact]
    public void An_instant_that_no_page_prints_any_more_is_forgotten()
    {
        Write("templates/page.html", "<!DOCTYPE html><title>{{ page.title }}</title>{{ date.now }}");
        Write("pages/about.md", "---\ntitle: عن\n---\n\nنص.\n");
        Run();
        Run(Options().Now.AddMinutes(1)).Rendered.ShouldNotBeEmpty();
        Write("templates/page.html", "<!DOCTYPE html><title>{{ page.title }}</title>");
        Run(Options().Now.AddMinutes(2));
        Run(Options().Now.AddMinutes(3)).Rendered.ShouldBeEmpty();
        BuildCache.Read(new DiskOutputStore(_site.Folder).FindCache("public")!, null)!.NowTicks.ShouldBeNull();
    }

    private static BuildOptions Options(DateTimeOffset? now = null) => new() { Now = now ?? new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), Jobs = 2 };

    private BuildReport Run(DateTimeOffset? now = null) =>
        Build.Run(new DiskSourceTree(_site.Folder), new DiskOutputStore(_site.Folder), Options(now), cancellation: TestContext.Current.CancellationToken);

    /// <summary>What is published is what a clean build gives.</summary>
    private void Equal()
    {
        var clean = new MemoryOutputStore();
        Build.Run(new DiskSourceTree(_site.Folder), clean, Options(), cancellation: TestContext.Current.CancellationToken).ExitCode.ShouldBe(0);
        _site.Tree().ShouldBe(clean.Files.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in clean.Files) File.ReadAllBytes(Path.Combine(_site.Output, path)).ShouldBe(bytes, path);
    }

    private static void Spoil(string path, int at)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        File.WriteAllBytes(path, bytes);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>A folder in which a file is saved as soon as it has been read once.</summary>
    private sealed class SavedMeanwhile(SourceTree folder, string saved, Action save) : SourceTree
    {
        private bool _isSaved;

        public override IReadOnlyList<SourceFile> List(string name) => folder.List(name);

        public override SourceFile? Find(string path) => folder.Find(path);

        public override int Read(string path, ref byte[] buffer)
        {
            var length = folder.Read(path, ref buffer);
            if (path == saved && !_isSaved)
            {
                _isSaved = true;
                save();
            }

            return length;
        }
    }
}
