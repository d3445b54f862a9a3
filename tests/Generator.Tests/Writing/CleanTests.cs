using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary><c>gen clean</c>.</summary>
public sealed class CleanTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

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
    public void Clean_keeps_the_lists_of_other_folders()
    {
        _site.Publish(["index.html=a"]);
        _site.Publish(["index.html=a"], "preview");
        new DiskOutputStore(_site.Folder).Clean("public").ShouldBe(1);
        _site.Publish(["index.html=b"], "preview").HasErrors.ShouldBeFalse();
        _site.Beside().ShouldBe([".gen", "articles", "preview", "site.yml"]);
    }
}
