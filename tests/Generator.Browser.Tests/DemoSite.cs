using Generator.Sources;
using Generator.Writing;

namespace Generator.Browser.Tests;

/// <summary>The demo newspaper of this repository, built in memory.</summary>
internal static class DemoSite
{
    public const string Origin = "https://assariya.example";

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Built = new(() =>
    {
        var output = new MemoryOutputStore();
        Build.Run(new DiskSourceTree(Root()), output, new BuildOptions { Now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero) });
        return output.Files;
    });

    public static IReadOnlyDictionary<string, byte[]> Files => Built.Value;

    /// <summary>Pages of the kinds that readers see, by what they are.</summary>
    public static string PathOf(string kind) => kind switch
    {
        "home" => "/",
        "article" => First("politics/20"),
        "opinion" => First("opinion/20"),
        "section" => "/economy/",
        "author" => "/authors/maya-khoury/",
        "tag" => First("tags/"),
        "latest" => "/latest/",
        "page" => First("about/"),
        "404" => "/404.html",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind"),
    };

    private static string First(string prefix)
    {
        var path = Files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal)).Max(StringComparer.Ordinal)!;
        return "/" + string.Join('/', path[..^"index.html".Length].Split('/').Select(Uri.EscapeDataString));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the checkout.");
        return folder.FullName;
    }
}
