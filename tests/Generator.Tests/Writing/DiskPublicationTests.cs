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
    [InlineData(".git/HEAD", "output-holds-sources")]
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
}
