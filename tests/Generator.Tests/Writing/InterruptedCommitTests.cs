using System.Collections.Immutable;
using System.Text;
using Generator.Configuration;
using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary>A build that was killed after it had decided to publish: the next one finishes its work, however far it came.</summary>
public sealed class InterruptedCommitTests : IDisposable
{
    private readonly TemporarySite _site = new();

    private OutputPlace Place => new(_site.Folder, _site.Output);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_was_moved_already_the_next_build_moves_the_rest(int moved)
    {
        _site.Publish(["a.html=old a", "b.html=old b", "gone/index.html=x"]);
        Kill(["a.html=new a", "c/index.html=new c"], stale: ["b.html", "gone/index.html"], moved);
        Open().Dispose();
        _site.Tree().ShouldBe(["a.html", "c/index.html"]);
        (_site.Read("a.html"), _site.Read("c/index.html")).ShouldBe(("new a", "new c"));
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
        File.Exists(Place.JournalPath).ShouldBeFalse();
        _site.Publish(["a.html=new a", "c/index.html=new c"]).Value!.Unchanged.ShouldBe(2);
    }

    [Fact]
    public void The_changes_that_were_finished_are_told_with_the_new_ones()
    {
        _site.Publish(["a.html=old a", "b.html=old b"]);
        Kill(["a.html=new a", "c.html=c", "d.html=d"], stale: ["b.html"], moved: 1);
        var published = _site.Publish(["a.html=new a", "b.html=again", "c.html=other c", "e.html=e"]).Value!;
        published.Added.ShouldBe(["c.html", "e.html"]);
        published.Changed.ShouldBe(["a.html", "b.html"]);
        published.Removed.ShouldBeEmpty();
    }

    [Fact]
    public void Clean_finishes_first()
    {
        _site.Publish(["a.html=old a"]);
        Kill(["a.html=new a", "c.html=c"], stale: [], moved: 1);
        new DiskOutputStore(_site.Folder).Clean("public").ShouldBe(2);
        _site.Beside().ShouldBe(["articles", "site.yml"]);
    }

    [Fact]
    public void A_journal_that_was_torn_is_dropped_and_the_build_is_whole()
    {
        _site.Publish(["a.html=old a", "b.html=old b"]);
        Kill(["a.html=new a", "c.html=c"], stale: ["b.html"], moved: 1);
        File.WriteAllBytes(Place.JournalPath, File.ReadAllBytes(Place.JournalPath)[..^3]);
        _site.Publish(["a.html=new a", "c.html=c"]).HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["a.html", "c.html"]);
        (_site.Read("a.html"), _site.Read("c.html")).ShouldBe(("new a", "c"));
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
    }

    [Fact]
    public void A_journal_that_leads_outside_is_dropped()
    {
        _site.Publish(["a.html=a"]);
        Kill(["a.html=new"], stale: ["../site.yml"], moved: 0);
        _site.Publish(["a.html=a"]).HasErrors.ShouldBeFalse();
        File.Exists(Path.Combine(_site.Folder, "site.yml")).ShouldBeTrue();
    }

    [Fact]
    public void Staged_files_that_somebody_removed_are_made_again()
    {
        _site.Publish(["a.html=old a"]);
        Kill(["a.html=new a"], stale: [], moved: 0);
        Directory.Delete(StagingArea.Beside(_site.Output), recursive: true);
        _site.Publish(["a.html=new a"]).Value!.Changed.ShouldBe(["a.html"]);
        _site.Read("a.html").ShouldBe("new a");
    }

    [Fact]
    public void A_foreign_file_that_came_in_between_stops_the_work_with_a_message()
    {
        _site.Publish(["a.html=old a"]);
        Kill(["a.html=new a", "c/index.html=c"], stale: [], moved: 1);
        File.WriteAllText(Path.Combine(_site.Output, "c"), "mine");
        _site.Publish(["a.html=new a"]).Diagnostics.Select(static d => d.Code).ShouldBe(["output-file-in-the-way"]);
        File.Delete(Path.Combine(_site.Output, "c"));
        _site.Publish(["a.html=new a"]).HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["a.html"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_whole_folder_is_moved_in_the_end(bool oldIsAside)
    {
        Directory.CreateDirectory(_site.Output);
        File.WriteAllText(Path.Combine(_site.Output, "foreign.txt"), "x");
        Kill(["a.html=a"], stale: [], moved: 0, isWhole: true);
        if (oldIsAside) Directory.Move(_site.Output, Path.Combine(_site.Folder, ".public.gen-old"));
        _site.Publish(["a.html=a"]).HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["a.html"]);
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
    }

    [Fact]
    public void What_a_build_left_that_was_killed_before_it_had_decided_is_removed()
    {
        _site.Publish(["index.html=a"]);
        Directory.CreateDirectory(StagingArea.Beside(_site.Output));
        File.WriteAllText(Path.Combine(StagingArea.Beside(_site.Output), "1"), "half a pa");
        File.WriteAllText(Path.Combine(_site.Folder, ".public.gen-lock"), "99999 1\n");
        _site.Publish(["index.html=a"]).HasErrors.ShouldBeFalse();
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
        _site.Read("index.html").ShouldBe("a");
    }

    private Publication Open() => new DiskOutputStore(_site.Folder).Open(new PublishingRules("public", false, new SiteUrl("https://x.example", "/", "x.example")), TestContext.Current.CancellationToken).Value!;

    /// <summary>Leaves what a build leaves that is killed while it publishes: list, journal, staged files, of which the first ones are in place already.</summary>
    private void Kill(string[] files, ImmutableArray<string> stale, int moved, bool isWhole = false)
    {
        var list = PublishedList.Read(Place.ListPath, Place.Name) ?? new Dictionary<string, PublishedFile>(StringComparer.Ordinal);
        var staging = StagingArea.Beside(_site.Output);
        var staged = ImmutableArray.CreateBuilder<StagedFile>();
        var both = new Dictionary<string, PublishedFile>(list, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var at = file.IndexOf('=', StringComparison.Ordinal);
            var (path, bytes) = (file[..at], Encoding.UTF8.GetBytes(file[(at + 1)..]));
            var full = Path.Combine(staging, isWhole ? path : $"{staged.Count}");
            Directory.CreateDirectory(staging);
            File.WriteAllBytes(full, bytes);
            staged.Add(new StagedFile(path, Path.GetFileName(full), !list.ContainsKey(path)));
            both[path] = new PublishedFile(Hash128.Of(bytes), bytes.Length, File.GetLastWriteTimeUtc(full).Ticks);
        }

        PublishedList.Write(Place.ListPath, Place.Name, both);
        new Journal { Staging = staging, IsWhole = isWhole, Clears = isWhole, Staged = staged.ToImmutable(), Files = both, Stale = stale }.Write(Place);
        foreach (var file in staged.Take(moved))
        {
            var target = Path.Combine(_site.Output, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(staging, file.Name), target, overwrite: true);
        }
    }
}
