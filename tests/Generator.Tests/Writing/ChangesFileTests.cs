using System.Text.Json;
using Generator.Configuration;
using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary><c>.gen/cache/changes.json</c>.</summary>
public sealed class ChangesFileTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Each_build_leaves_the_addresses_and_files_that_it_changed()
    {
        Build(["index.html=a", "سياسة/خبر/index.html=b", "rss.xml=c"]);
        Build(["index.html=a2", "rss.xml=c", "404.html=d"]);
        Urls("added").ShouldBe(["https://x.example/paper/404.html"]);
        Urls("changed").ShouldBe(["https://x.example/paper/"]);
        Urls("removed").ShouldBe(["https://x.example/paper/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/%D8%AE%D8%A8%D8%B1/"]);
        Values("removed", "file").ShouldBe(["سياسة/خبر/index.html"]);
        Build(["index.html=a2", "rss.xml=c", "404.html=d"]);
        Urls("added").Concat(Urls("changed")).Concat(Urls("removed")).ShouldBeEmpty();
    }

    private void Build(string[] files)
    {
        using var publication = new DiskOutputStore(_site.Folder).Open(new PublishingRules("public", false, new SiteUrl("https://x.example", "/paper/", "x.example")), TestContext.Current.CancellationToken).Value!;
        foreach (var file in files) publication.Stage(file.Split('=')[0], System.Text.Encoding.UTF8.GetBytes(file.Split('=')[1]));
        publication.Commit().HasErrors.ShouldBeFalse();
    }

    private string[] Urls(string kind) => Values(kind, "url");

    private string[] Values(string kind, string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_site.Folder, ".gen", "cache", "changes.json")));
        return [.. json.RootElement.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty(name).GetString()!)];
    }
}
