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
