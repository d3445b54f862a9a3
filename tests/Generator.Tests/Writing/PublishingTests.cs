using System.Text;
using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary>What a build writes, leaves alone and removes.</summary>
public sealed class PublishingTests : IDisposable
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
    public void A_file_may_have_the_name_under_which_staged_files_wait()
    {
        _site.Publish(["index.html=a"]);
        _site.Publish(["index.html=a", "1=b", "2=c"]).HasErrors.ShouldBeFalse();
        (_site.Read("1"), _site.Read("2")).ShouldBe(("b", "c"));
        _site.Publish(["index.html=a"]);
        _site.Tree().ShouldBe(["index.html"]);
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
    public void A_page_may_become_a_folder_and_a_folder_a_page()
    {
        _site.Publish(["x=file", "y/index.html=folder"]);
        _site.Publish(["x/index.html=folder", "y=file"]).HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["x/index.html", "y"]);
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
            using var publication = _site.Open();
            var content = Encoding.UTF8.GetBytes($"round {round}");
            Parallel.For(0, 400, i => publication.Stage($"a{i % 7}/b{i % 11}/c{i}/index.html", content));
            publication.Commit().Diagnostics.ShouldBeEmpty();
            _site.Tree().Length.ShouldBe(400);
            _site.Read("a3/b3/c3/index.html").ShouldBe($"round {round}");
        }
    }

    [Fact]
    public void A_build_that_gives_up_leaves_everything_as_it_was()
    {
        _site.Publish(["index.html=a"]);
        using (var publication = _site.Open())
        {
            publication.Stage("index.html", "b"u8);
            publication.Stage("new.html", "c"u8);
        }

        _site.Tree().ShouldBe(["index.html"]);
        _site.Read("index.html").ShouldBe("a");
        _site.Beside().ShouldBe([".gen", "articles", "public", "site.yml"]);
    }

    [Fact]
    public void A_first_build_that_gives_up_leaves_no_folder()
    {
        using (var publication = _site.Open()) publication.Stage("index.html", "b"u8);
        _site.Beside().ShouldBe(["articles", "site.yml"]);
    }

    [Fact]
    public void Two_output_folders_have_lists_of_their_own()
    {
        _site.Publish(["index.html=a", "x.html=x"]);
        _site.Publish(["index.html=a"], "preview").HasErrors.ShouldBeFalse();
        _site.Tree().ShouldBe(["index.html", "x.html"]);
    }

    [Fact]
    public void A_site_that_was_moved_still_knows_what_it_published()
    {
        _site.Publish(["index.html=a", "old.html=b"]);
        var moved = _site.Folder + "-moved";
        Directory.Move(_site.Folder, moved);
        try
        {
            using var publication = new DiskOutputStore(moved).Open(new PublishingRules("public", false), TestContext.Current.CancellationToken).Value!;
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
    public void A_file_that_became_an_empty_folder_is_a_file_again()
    {
        _site.Publish(["index.html=a", "page=b"]);
        File.Delete(Path.Combine(_site.Output, "page"));
        Directory.CreateDirectory(Path.Combine(_site.Output, "page", "in", "it"));
        _site.Publish(["index.html=a", "page=b"]).Value!.Changed.ShouldBe(["page"]);
        _site.Read("page").ShouldBe("b");
    }
}
