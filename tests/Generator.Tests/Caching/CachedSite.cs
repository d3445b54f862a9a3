using Generator.Sources;
using Generator.Tests.Writing;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>A site with six articles on disk, to be built again and again.</summary>
public abstract class CachedSite : IDisposable
{
    private protected TemporarySite Site { get; } = new();

    protected CachedSite()
    {
        for (var i = 0; i < 6; i++) Write($"articles/politics/khabar-{i}.md", $"---\ntitle: خبر {i}\ndate: 2026-11-0{i + 1}\nunknwon: x\n---\n\nنص {i}.\n");
        Write("static/a.txt", "a");
    }

    /// <summary>The file of the cache with this extension.</summary>
    protected string PathOf(string extension) => Directory.EnumerateFiles(Path.Combine(Site.Folder, ".gen", "cache"), "*." + extension).Single();

    public void Dispose()
    {
        Site.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static BuildOptions Options(DateTimeOffset? now = null) => new() { Now = now ?? new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), Jobs = 2 };

    protected BuildReport Run(DateTimeOffset? now = null) =>
        Build.Run(new DiskSourceTree(Site.Folder), new DiskOutputStore(Site.Folder), Options(now), cancellation: TestContext.Current.CancellationToken);

    /// <summary>What is published is what a clean build gives.</summary>
    protected void Equal()
    {
        var clean = new MemoryOutputStore();
        Build.Run(new DiskSourceTree(Site.Folder), clean, Options(), cancellation: TestContext.Current.CancellationToken).ExitCode.ShouldBe(0);
        Site.Tree().ShouldBe(clean.Files.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in clean.Files) File.ReadAllBytes(Path.Combine(Site.Output, path)).ShouldBe(bytes, path);
    }

    protected void Write(string path, string text)
    {
        var full = Path.Combine(Site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
