using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>When only words change, the other files of an output folder are kept as they are, but only if nobody else has touched one.</summary>
public sealed class KeptRestTests : CachedSite
{
    private const string Edited = "articles/politics/khabar-0.md";

    private const string Other = "politics/2026/11/03/khabar-2/index.html";

    public KeptRestTests()
    {
        Write(Edited, "---\ntitle: خبر 0\ndate: 2026-11-01\n---\n\nنص.\n\nفقرة.\n");
        Run();
        Write(Edited, "---\ntitle: خبر 0\ndate: 2026-11-01\n---\n\nنص.\n\nفقرة أخرى.\n");
    }

    private void Age()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Site.Folder, "articles"), "*", SearchOption.AllDirectories).Append(Path.Combine(Site.Folder, "static", "a.txt")))
            File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddHours(-1));
    }

    private string OtherPath => Path.Combine(Site.Output, Other);

    [Fact]
    public void They_are_not_written_again()
    {
        var written = File.GetLastWriteTimeUtc(OtherPath);
        var report = Run();
        report.Rendered.Select(static page => page.Path).ShouldBe(["/politics/2026/11/01/khabar-0/"]);
        report.Unchanged.ShouldBe(Site.Tree().Length - report.Changed.Length);
        File.GetLastWriteTimeUtc(OtherPath).ShouldBe(written);
        Equal();
        Run().Changed.ShouldBeEmpty();
    }

    [Fact]
    public void One_that_somebody_changed_is_made_again()
    {
        File.AppendAllText(OtherPath, "<p>");
        Run().Changed.ShouldContain(Other);
        Equal();
    }

    [Fact]
    public void One_that_is_missing_is_made_again()
    {
        File.Delete(OtherPath);
        Run();
        Equal();
    }

    [Fact]
    public void New_times_of_all_change_nothing()
    {
        foreach (var path in Site.Tree()) File.SetLastWriteTimeUtc(Path.Combine(Site.Output, path), new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc));
        Run().Rendered.Length.ShouldBe(1);
        Equal();
        Run().Rendered.ShouldBeEmpty();
    }

    /// <summary>Files of old age are told by size and time, without being read.</summary>
    [Fact]
    public void A_file_that_nobody_had_to_read_is_still_known_to_the_build_after_the_next()
    {
        Age();
        Run();
        Write(Edited, "---\ntitle: خبر 0\ndate: 2026-11-01\n---\n\nنص.\n\nفقرة ثالثة.\n");
        Run().Rendered.Length.ShouldBe(1);
        Write("static/a.txt", "b");
        Run().Changed.ShouldBe(["a.txt"]);
        Equal();
    }

    [Fact]
    public void A_headline_that_is_saved_while_the_site_is_built_comes_with_the_next_build()
    {
        Age();
        Run();
        Write(Edited, "---\ntitle: خبر 0\ndate: 2026-11-01\n---\n\nنص.\n\nفقرة ثالثة.\n");
        var sources = new SavedMeanwhile(new DiskSourceTree(Site.Folder), Edited, () => Write(Edited, "---\ntitle: خبر 9\ndate: 2026-11-01\n---\n\nنص.\n\nفقرة ثالثة.\n"));
        Build.Run(sources, new DiskOutputStore(Site.Folder), Options(), cancellation: TestContext.Current.CancellationToken).ExitCode.ShouldBe(0);
        Run().ExitCode.ShouldBe(0);
        Equal();
    }

    [Fact]
    public void The_messages_of_all_pages_are_said_again()
    {
        for (var i = 1; i < 5; i++) Write($"articles/politics/khabar-{i}.md", $"---\ntitle: خبر {i}\ndate: 2026-11-0{i + 1}\n---\n\nبلغ العدد 12 ثم ١٣.\n");
        var before = Run();
        before.Findings.Length.ShouldBe(4);
        Write(Edited, "---\ntitle: خبر 0\ndate: 2026-11-01\n---\n\nنص.\n\nبلغ العدد 12 ثم ١٣.\n");
        var report = Run();
        report.Rendered.Length.ShouldBe(1);
        report.Findings.Select(static found => found.Span!.Value.Path).ShouldBe([Edited, .. before.Findings.Select(static found => found.Span!.Value.Path)]);
        Run().Findings.ShouldBe(report.Findings);
    }
}
