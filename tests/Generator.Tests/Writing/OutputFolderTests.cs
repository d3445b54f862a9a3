using System.Text;
using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary>Which folders are published into.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

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
    public void Replacing_a_folder_clears_it_only_when_the_build_is_good()
    {
        Directory.CreateDirectory(Path.Combine(_site.Output, "old"));
        File.WriteAllText(Path.Combine(_site.Output, "old", "letter.txt"), "mine");
        using (var publication = _site.Open(replace: true)) publication.Stage("index.html", "a"u8);
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
    public void A_link_into_the_sources_or_to_nowhere_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, "out"), Path.Combine(_site.Folder, "articles"));
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, "gone"), Path.Combine(_site.Folder, "nowhere"));
        _site.Publish(["index.html=a"], "out/x").Diagnostics.Select(static d => d.Code).ShouldBe(["output-inside-sources"]);
        _site.Publish(["index.html=a"], "gone").Diagnostics.Select(static d => d.Code).ShouldBe(["output-broken-link"]);
        _site.Publish(["index.html=a"], "gone/x").Diagnostics.Select(static d => d.Code).ShouldBe(["output-broken-link"]);
    }
}
