using Generator.Planning;
using Generator.Sources;
using Generator.Tests.Writing;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>Several builds that make a share of the pages each.</summary>
public sealed class ShardTests
{
    private const int Count = 3;

    [Fact]
    public void The_shares_together_are_the_whole_site_and_no_file_is_made_twice()
    {
        var site = new EditedSite(7);
        var whole = Run(site, new MemoryOutputStore(), new Shard(1, 1));
        var parts = Enumerable.Range(1, Count).Select(number => Run(site, new MemoryOutputStore(), new Shard(number, Count))).ToList();
        parts.ShouldAllBe(static part => part.Count > 3);
        parts.SelectMany(static part => part.Keys).Order(StringComparer.Ordinal).ShouldBe(whole.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in parts.SelectMany(static part => part)) bytes.ShouldBe(whole[path], path);
        parts.Skip(1).SelectMany(static part => part.Keys).ShouldAllBe(static path => path.EndsWith("index.html", StringComparison.Ordinal));
    }

    [Fact]
    public void Shares_may_be_built_into_one_folder_one_after_the_other()
    {
        using var folder = new TemporarySite();
        var site = new EditedSite(8);
        for (var step = 0; step < 4; step++)
        {
            foreach (var (path, text) in site.Files)
            {
                var full = Path.Combine(folder.Folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, text);
            }

            for (var number = 1; number <= Count; number++)
            {
                Build.Run(new DiskSourceTree(folder.Folder), new DiskOutputStore(folder.Folder), Options(site, new Shard(number, Count)), cancellation: TestContext.Current.CancellationToken)
                    .ExitCode.ShouldBe(0);
            }

            var whole = new MemoryOutputStore();
            Build.Run(new DiskSourceTree(folder.Folder), whole, Options(site, new Shard(1, 1)), cancellation: TestContext.Current.CancellationToken);
            folder.Tree().ShouldBe(whole.Files.Keys.Order(StringComparer.Ordinal));
            foreach (var (path, bytes) in whole.Files) File.ReadAllBytes(Path.Combine(folder.Output, path)).ShouldBe(bytes, path);
            var before = site.Files.Keys.ToList();
            site.AddArticle();
            foreach (var path in before.Except(site.Files.Keys)) File.Delete(Path.Combine(folder.Folder, path));
        }
    }

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("8/8", true)]
    [InlineData("0/8", false)]
    [InlineData("9/8", false)]
    [InlineData("1/0", false)]
    [InlineData("1", false)]
    [InlineData("/8", false)]
    [InlineData("a/b", false)]
    [InlineData("-1/8", false)]
    [InlineData("1/1001", false)]
    public void A_share_is_a_number_of_a_number(string text, bool isOne) => (Shard.Parse(text) is not null).ShouldBe(isOne);

    private static BuildOptions Options(EditedSite site, Shard shard) => new() { Now = site.Now, Jobs = 2, Shard = shard };

    private static Dictionary<string, byte[]> Run(EditedSite site, MemoryOutputStore output, Shard shard)
    {
        var tree = new MemorySourceTree();
        foreach (var (path, text) in site.Files) tree.Add(path, text);
        Build.Run(tree, output, Options(site, shard), cancellation: TestContext.Current.CancellationToken).ExitCode.ShouldBe(0);
        return output.Files.ToDictionary(StringComparer.Ordinal);
    }
}
