using System.Text;
using Generator.Writing;

namespace Generator.Tests.Writing;

public sealed class DiskPublicationTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_first_build_publishes_everything_and_leaves_nothing_else()
    {
        var published = _site.Publish(["index.html=a", "سياسة/خبر/index.html=b"]).Value!;
        published.Added.ShouldBe(["index.html", "سياسة/خبر/index.html"]);
        _site.Tree().ShouldBe(["index.html", "سياسة/خبر/index.html"]);
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
    }

    [Fact]
    public void The_same_build_again_writes_nothing()
    {
        _site.Publish(["index.html=a", "x/index.html=b"]);
        var before = File.GetLastWriteTimeUtc(Path.Combine(_site.Output, "index.html"));
        var published = _site.Publish(["index.html=a", "x/index.html=b"]).Value!;
        (published.Added.Count, published.Changed.Count, published.Removed.Count, published.Unchanged).ShouldBe((0, 0, 0, 2));
        File.GetLastWriteTimeUtc(Path.Combine(_site.Output, "index.html")).ShouldBe(before);
    }

    [Fact]
    public void Only_what_changed_is_written_and_what_is_gone_is_removed_with_its_folder()
    {
        _site.Publish(["index.html=a", "x/y/index.html=b", "z.txt=c"]);
        var published = _site.Publish(["index.html=a2", "z.txt=c", "new/index.html=d"]).Value!;
        published.Added.ShouldBe(["new/index.html"]);
        published.Changed.ShouldBe(["index.html"]);
        published.Removed.ShouldBe(["x/y/index.html"]);
        _site.Tree().ShouldBe(["index.html", "new/index.html", "z.txt"]);
        Directory.Exists(Path.Combine(_site.Output, "x")).ShouldBeFalse();
        _site.Read("index.html").ShouldBe("a2");
    }

    [Fact]
    public void A_file_that_somebody_changed_or_deleted_is_written_again()
    {
        _site.Publish(["a.html=aa", "b.html=bb"]);
        File.WriteAllText(Path.Combine(_site.Output, "a.html"), "xx");
        File.Delete(Path.Combine(_site.Output, "b.html"));
        _site.Publish(["a.html=aa", "b.html=bb"]).Value!.Changed.ShouldBe(["a.html", "b.html"]);
        (_site.Read("a.html"), _site.Read("b.html")).ShouldBe(("aa", "bb"));
    }

    [Fact]
    public void Files_that_we_never_wrote_stay()
    {
        _site.Publish(["index.html=a", "old/index.html=b"]);
        File.WriteAllText(Path.Combine(_site.Output, "old", "mine.txt"), "mine");
        _site.Publish(["index.html=a"]);
        _site.Tree().ShouldBe(["index.html", "old/mine.txt"]);
    }

    [Fact]
    public void A_foreign_file_in_the_way_is_an_error_and_nothing_changes()
    {
        _site.Publish(["index.html=a"]);
        File.WriteAllText(Path.Combine(_site.Output, "about.html"), "mine");
        var result = _site.Publish(["index.html=b", "about.html=ours"]);
        result.Diagnostics.Select(static d => d.Code).ShouldBe(["output-foreign-file"]);
        (_site.Read("index.html"), _site.Read("about.html")).ShouldBe(("a", "mine"));
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
    }

    [Fact]
    public void A_page_may_become_a_folder_and_a_folder_a_page()
    {
        _site.Publish(["x=file", "y/index.html=folder"]);
        _site.Publish(["x/index.html=folder", "y=file"]).HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["x/index.html", "y"]);
    }

    [Fact]
    public void A_folder_with_foreign_files_where_a_page_must_stand_is_an_error()
    {
        _site.Publish(["index.html=a", "page=b"]);
        File.Delete(Path.Combine(_site.Output, "page"));
        Directory.CreateDirectory(Path.Combine(_site.Output, "page"));
        File.WriteAllText(Path.Combine(_site.Output, "page", "mine.txt"), "mine");
        _site.Publish(["index.html=a", "page=b"]).Diagnostics.Select(static d => d.Code).ShouldBe(["output-folder-in-the-way"]);
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        _site.Publish(["index.html=a"]);
        var outside = Directory.CreateTempSubdirectory("gen-outside-").FullName;
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "politics"), outside);
        _site.Publish(["index.html=a", "politics/index.html=b"]).Diagnostics.Select(static d => d.Code).ShouldBe(["output-link-in-the-way"]);
        Directory.EnumerateFileSystemEntries(outside).ShouldBeEmpty();
        Directory.Delete(outside);
    }

    [Fact]
    public void A_build_that_gives_up_leaves_everything_as_it_was()
    {
        _site.Publish(["index.html=a"]);
        using (var publication = new DiskOutputStore(_site.Folder).Open(new PublishingRules("public", false)).Value!)
        {
            publication.Stage("index.html", "b"u8);
            publication.Stage("new.html", "c"u8);
        }

        _site.Tree().ShouldBe(["index.html"]);
        _site.Read("index.html").ShouldBe("a");
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_removed()
    {
        _site.Publish(["index.html=a"]);
        var publication = new DiskOutputStore(_site.Folder).Open(new PublishingRules("public", false)).Value!;
        publication.Stage("new.html", "c"u8);
        _site.Publish(["index.html=a"]).HasErrors.ShouldBeFalse();
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
    }

    [Fact]
    public void A_list_that_was_torn_is_no_list()
    {
        _site.Publish(["index.html=a"]);
        var list = Directory.EnumerateFiles(Path.Combine(_site.Folder, ".gen", "published")).Single();
        File.WriteAllBytes(list, File.ReadAllBytes(list)[..^1]);
        _site.Publish(["index.html=b"]).Diagnostics.Select(static d => d.Code).ShouldBe(["output-not-ours"]);
        _site.Publish(["index.html=b"], replace: true).HasErrors.ShouldBeFalse();
        _site.Read("index.html").ShouldBe("b");
    }

    [Theory]
    [InlineData(".", "output-holds-sources")]
    [InlineData("..", "output-holds-sources")]
    [InlineData("/", "output-holds-sources")]
    [InlineData("articles", "output-inside-sources")]
    [InlineData("articles/out", "output-inside-sources")]
    [InlineData("static/../templates/x", "output-inside-sources")]
    [InlineData(".gen/x", "output-inside-sources")]
    [InlineData("site.yml", "output-is-file")]
    public void An_output_folder_that_holds_sources_is_refused(string output, string code)
    {
        _site.Publish(["index.html=a"], output).Diagnostics.Select(static d => d.Code).ShouldBe([code]);
        _site.Publish(["index.html=a"], output, replace: true).Diagnostics.Select(static d => d.Code).ShouldBe([code]);
        _site.Beside().ShouldBe(["articles", "site.yml"]);
    }

    [Theory]
    [InlineData("site.yml", "output-holds-sources")]
    [InlineData("letter.txt", "output-not-ours")]
    public void An_output_folder_that_is_not_ours_is_refused(string file, string code)
    {
        var path = Path.Combine(_site.Output, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "x", Encoding.UTF8);
        _site.Publish(["index.html=a"]).Diagnostics.Select(static d => d.Code).ShouldBe([code]);
        File.Exists(path).ShouldBeTrue();
    }

    [Fact]
    public void Two_output_folders_have_lists_of_their_own()
    {
        _site.Publish(["index.html=a", "x.html=x"]);
        _site.Publish(["index.html=a"], "preview").HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["index.html", "x.html"]);
    }

    [Fact]
    public void Clean_removes_what_we_wrote_and_nothing_else()
    {
        _site.Publish(["index.html=a", "x/index.html=b"]);
        File.WriteAllText(Path.Combine(_site.Output, "x", "mine.txt"), "mine");
        new DiskOutputStore(_site.Folder).Clean("public").ShouldBe(2);
        _site.Tree().ShouldBe(["x/mine.txt"]);
        _site.Beside().ShouldBe(["articles", "public", "site.yml"]);
    }

    [Fact]
    public void Replacing_a_folder_clears_it_only_when_the_build_is_good()
    {
        Directory.CreateDirectory(Path.Combine(_site.Output, "old"));
        File.WriteAllText(Path.Combine(_site.Output, "old", "letter.txt"), "mine");
        using (var publication = new DiskOutputStore(_site.Folder).Open(new PublishingRules("public", true)).Value!) publication.Stage("index.html", "a"u8);
        _site.Tree().ShouldBe(["old/letter.txt"]);
        _site.Publish(["index.html=a"], replace: true).HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["index.html"]);
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
    }

    [Fact]
    public void A_checkout_with_files_is_never_cleared()
    {
        Directory.CreateDirectory(Path.Combine(_site.Output, ".git"));
        File.WriteAllText(Path.Combine(_site.Output, "letter.txt"), "mine");
        _site.Publish(["index.html=a"], replace: true).Diagnostics.Select(static d => d.Code).ShouldBe(["output-holds-sources"]);
        File.Delete(Path.Combine(_site.Output, "letter.txt"));
        _site.Publish(["index.html=a"], replace: true).HasErrors.ShouldBeFalse();
        Directory.Exists(Path.Combine(_site.Output, ".git")).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_with_articles_is_never_cleared()
    {
        Directory.CreateDirectory(Path.Combine(_site.Output, "articles", "2026"));
        File.WriteAllText(Path.Combine(_site.Output, "articles", "2026", "a.md"), "mine");
        _site.Publish(["index.html=a"], replace: true).Diagnostics.Select(static d => d.Code).ShouldBe(["output-holds-sources"]);
        _site.Tree().ShouldBe(["articles/2026/a.md"]);
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".gitkeep")]
    [InlineData(".DS_Store")]
    public void A_fresh_checkout_for_publishing_counts_as_empty(string entry)
    {
        Directory.CreateDirectory(_site.Output);
        File.WriteAllText(Path.Combine(_site.Output, entry), "gitdir: elsewhere");
        _site.Publish(["index.html=a"]).HasErrors.ShouldBeFalse();
        _site.Publish(["index.html=b"]).HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe([entry, "index.html"]);
    }

    [Fact]
    public void A_file_with_another_time_but_the_same_bytes_is_unchanged()
    {
        _site.Publish(["a.html=aa"]);
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(_site.Output, "a.html"), time);
        var published = _site.Publish(["a.html=aa"]).Value!;
        published.Changed.ShouldBeEmpty();
        published.Unchanged.ShouldBe(1);
        File.GetLastWriteTimeUtc(Path.Combine(_site.Output, "a.html")).ShouldBe(time);
    }

    [Fact]
    public void A_site_that_was_moved_still_knows_what_it_published()
    {
        _site.Publish(["index.html=a", "old.html=b"]);
        var moved = _site.Folder + "-moved";
        Directory.Move(_site.Folder, moved);
        try
        {
            using var publication = new DiskOutputStore(moved).Open(new PublishingRules("public", false)).Value!;
            publication.Stage("index.html", "a"u8);
            var published = publication.Commit().Value!;
            published.Removed.ShouldBe(["old.html"]);
            published.Unchanged.ShouldBe(1);
        }
        finally
        {
            Directory.Move(moved, _site.Folder);
        }
    }

    [Fact]
    public void Stale_files_behind_a_link_stay()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        _site.Publish(["index.html=a", "politics/index.html=b"]);
        var outside = Directory.CreateTempSubdirectory("gen-outside-").FullName;
        File.WriteAllText(Path.Combine(outside, "index.html"), "mine");
        Directory.Delete(Path.Combine(_site.Output, "politics"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "politics"), outside);
        _site.Publish(["index.html=a"]).HasErrors.ShouldBeFalse();
        File.ReadAllText(Path.Combine(outside, "index.html")).ShouldBe("mine");
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void A_list_that_names_files_outside_is_no_list()
    {
        _site.Publish(["index.html=a"]);
        var list = Directory.EnumerateFiles(Path.Combine(_site.Folder, ".gen", "published")).Single();
        PublishedList.Write(list, "public", new Dictionary<string, PublishedFile>(StringComparer.Ordinal) { ["../site.yml"] = default });
        _site.Publish(["index.html=a"]).Diagnostics.Select(static d => d.Code).ShouldBe(["output-not-ours"]);
        new DiskOutputStore(_site.Folder).Clean("public").ShouldBe(0);
        File.Exists(Path.Combine(_site.Folder, "site.yml")).ShouldBeTrue();
    }

    [Fact]
    public void A_link_into_the_sources_or_to_nowhere_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, "out"), Path.Combine(_site.Folder, "articles"));
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, "gone"), Path.Combine(_site.Folder, "nowhere"));
        _site.Publish(["index.html=a"], "out/x").Diagnostics.Select(static d => d.Code).ShouldBe(["output-inside-sources"]);
        _site.Publish(["index.html=a"], "gone").Diagnostics.Select(static d => d.Code).ShouldBe(["output-broken-link"]);
        _site.Publish(["index.html=a"], "gone/x").Diagnostics.Select(static d => d.Code).ShouldBe(["output-broken-link"]);
    }

    [Fact]
    public void A_first_build_that_gives_up_leaves_no_folder()
    {
        using (var publication = new DiskOutputStore(_site.Folder).Open(new PublishingRules("public", false)).Value!) publication.Stage("index.html", "b"u8);
        _site.Beside().ShouldBe(["articles", "site.yml"]);
    }

    [Fact]
    public void Clean_keeps_the_lists_of_other_folders()
    {
        _site.Publish(["index.html=a"]);
        _site.Publish(["index.html=a"], "preview");
        new DiskOutputStore(_site.Folder).Clean("public").ShouldBe(1);
        _site.Publish(["index.html=b"], "preview").HasErrors.ShouldBeFalse();
        _site.Beside().ShouldBe([".gen", "articles", "preview", "site.yml"]);
    }

    [Fact]
    public void A_name_that_changed_in_case_only_is_there_after_the_build()
    {
        _site.Publish(["Foo/index.html=a"]);
        _site.Publish(["foo/index.html=b"]).HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["foo/index.html"]);
    }

    [Fact]
    public void Many_threads_may_stage_at_once()
    {
        for (var round = 0; round < 3; round++)
        {
            using var publication = new DiskOutputStore(_site.Folder).Open(new PublishingRules("public", false)).Value!;
            var content = Encoding.UTF8.GetBytes($"round {round}");
            Parallel.For(0, 400, i => publication.Stage($"a{i % 7}/b{i % 11}/c{i}/index.html", content));
            publication.Commit().Diagnostics.ShouldBeEmpty();
            _site.Tree().Length.ShouldBe(400);
            _site.Read("a3/b3/c3/index.html").ShouldBe($"round {round}");
        }
    }
}
