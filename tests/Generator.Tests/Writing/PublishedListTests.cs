using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary>The list of published files.</summary>
public sealed class PublishedListTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

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

    [Fact]
    public void A_list_that_names_files_outside_is_no_list()
    {
        _site.Publish(["index.html=a"]);
        var list = Directory.EnumerateFiles(Path.Combine(_site.Folder, ".gen", "published")).Single();
        PublishedList.Write(list, "public", new Dictionary<string, PublishedFile>(StringComparer.Ordinal) { ["../site.yml"] = new PublishedFile(default, 0, 0) });
        _site.Publish(["index.html=a"]).Diagnostics.Select(static d => d.Code).ShouldBe(["output-not-ours"]);
        new DiskOutputStore(_site.Folder).Clean("public").ShouldBe(0);
        File.Exists(Path.Combine(_site.Folder, "site.yml")).ShouldBeTrue();
    }
}
