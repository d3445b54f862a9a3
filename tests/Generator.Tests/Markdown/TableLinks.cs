using Generator.Markdown;

namespace Generator.Tests.Markdown;

/// <summary>A link resolver over a table, for tests.</summary>
internal sealed class TableLinks : ILinkResolver
{
    public Dictionary<string, LinkTarget> Links { get; } = new(StringComparer.Ordinal)
    {
        ["other.md"] = new LinkTarget.Found("/repo/politics/other/", "articles/other.md"),
        ["self.md"] = new LinkTarget.Found("/repo/self/", "articles/self.md"),
        ["/pages/about.md"] = new LinkTarget.Found("/repo/about/", "pages/about.md"),
        ["/politics/"] = new LinkTarget.Found("/repo/politics/", null),
        ["report.pdf"] = new LinkTarget.Found("/repo/report.pdf", null),
        ["draft.md"] = new LinkTarget.Hidden("articles/draft.md"),
        ["خبر.md"] = new LinkTarget.Found("/repo/%D8%AE%D8%A8%D8%B1/", "articles/خبر.md"),
    };

    public Dictionary<string, ImageTarget> Images { get; } = new(StringComparer.Ordinal)
    {
        ["photo.jpg"] = new ImageTarget.Found("/repo/photo.jpg", 800, 600),
        ["map.svg"] = new ImageTarget.Found("/repo/map.svg", 0, 0),
        ["صورة 1.png"] = new ImageTarget.Found("/repo/%D8%B5%D9%88%D8%B1%D8%A9%201.png", 10, 20),
        ["broken.png"] = new ImageTarget.Unreadable("it ends before its size"),
    };

    public LinkTarget ResolveLink(string fromSourcePath, string target) => Links.TryGetValue(target, out var found) ? found : new LinkTarget.Broken();

    public ImageTarget ResolveImage(string fromSourcePath, string source) => Images.TryGetValue(source, out var found) ? found : new ImageTarget.Missing();

    public string? Suggest(string fromSourcePath, string target) => target == "othr.md" ? "other.md" : null;
}
