using System.Text;
using Generator.Sources;

namespace Generator.Tests.Sources;

public sealed class DiskSourceTreeTests : IDisposable
{
    private readonly string _base = Directory.CreateTempSubdirectory("gen-sources-").FullName;
    private readonly string _site;

    public DiskSourceTreeTests() => _site = Directory.CreateDirectory(Path.Combine(_base, "site")).FullName;

    public void Dispose() => Directory.Delete(_base, recursive: true);

    [Fact]
    public void Lists_in_ordinal_order_and_leaves_out_what_is_no_source()
    {
        foreach (var path in (string[])["articles/b.md", "articles/a/z.md", "articles/a.md", "articles/خبر.md", "articles/B.md", "articles/a.md~", "articles/.hidden", "articles/.git/x.md",
            "articles/#a.md#", "articles/.a.md.swp", "articles/~$a.docx", "articles/Thumbs.db", "articles/.well-known/x.txt", "static/a.css"]) Write(path);
        Paths("articles").ShouldBe(["articles/.well-known/x.txt", "articles/B.md", "articles/a.md", "articles/a/z.md", "articles/b.md", "articles/خبر.md"]);
        Paths("static").ShouldBe(["static/a.css"]);
        Paths("missing").ShouldBeEmpty();
    }

    [Fact]
    public void Reads_whole_files_into_a_buffer_that_grows()
    {
        var text = string.Concat(Enumerable.Repeat("نص", 50_000));
        Write("articles/a.md", text);
        var tree = new DiskSourceTree(_site);
        byte[] buffer = new byte[16];
        var length = tree.Read("articles/a.md", ref buffer);
        Encoding.UTF8.GetString(buffer.AsSpan(0, length)).ShouldBe(text);
        tree.List("articles").Single().Length.ShouldBe(length);
        tree.ReadAll("articles/a.md").Length.ShouldBe(length);
    }

    [Theory]
    [InlineData("../secret.md")]
    [InlineData("articles/../../secret.md")]
    [InlineData("/etc/hostname")]
    [InlineData("articles//a.md")]
    [InlineData("articles\\a.md")]
    [InlineData("")]
    public void Paths_that_lead_out_are_not_there(string path)
    {
        File.WriteAllText(Path.Combine(_base, "secret.md"), "x");
        Write("articles/a.md");
        var tree = new DiskSourceTree(_site);
        tree.Find(path).ShouldBeNull();
        Should.Throw<IOException>(() => tree.ReadAll(path));
    }

    [Fact]
    public void Links_are_followed_inside_the_site_and_nowhere_else()
    {
        if (OperatingSystem.IsWindows()) return;
        File.WriteAllText(Path.Combine(_base, "secret.md"), "x");
        Write("shared/a.md");
        Write("articles/b.md");
        File.CreateSymbolicLink(Path.Combine(_site, "articles/out.md"), Path.Combine(_base, "secret.md"));
        File.CreateSymbolicLink(Path.Combine(_site, "articles/in.md"), "../shared/a.md");
        File.CreateSymbolicLink(Path.Combine(_site, "articles/dead.md"), "nowhere.md");
        Directory.CreateSymbolicLink(Path.Combine(_site, "articles/folder"), "../shared");
        Directory.CreateSymbolicLink(Path.Combine(_site, "articles/up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(_site, "articles/away"), _base);
        Directory.CreateSymbolicLink(Path.Combine(_site, "shared/back"), "../articles");
        var tree = new DiskSourceTree(_site);
        Paths("articles").ShouldBe(["articles/b.md", "articles/dead.md", "articles/folder/a.md", "articles/in.md"]);
        Should.Throw<IOException>(() => tree.ReadAll("articles/dead.md")).Message.ShouldBe("It does not exist, or is a link to nothing.");
        tree.Find("articles/out.md").ShouldBeNull();
        tree.Find("articles/away/secret.md").ShouldBeNull();
        tree.Find("articles/in.md").ShouldNotBeNull();
        tree.Find("articles/folder/a.md").ShouldNotBeNull();
    }

    [Fact]
    public void A_site_that_is_itself_behind_a_link_is_read()
    {
        if (OperatingSystem.IsWindows()) return;
        Write("articles/a.md");
        Directory.CreateSymbolicLink(Path.Combine(_base, "link"), _site);
        new DiskSourceTree(Path.Combine(_base, "link")).List("articles").Single().Path.ShouldBe("articles/a.md");
    }

    private void Write(string path, string text = "x")
    {
        var file = Path.Combine(_site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private IEnumerable<string> Paths(string folder) => new DiskSourceTree(_site).List(folder).Select(static f => f.Path);
}
