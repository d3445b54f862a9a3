namespace Generator.Tests.Writing;

/// <summary>Files that somebody else put into the output folder.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

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
}
