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
        var report = Build.Run(new DiskSourceTree(Root()), output, new BuildOptions { Now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero) });
        report.Diagnostics.Where(static d => d.Severity == Diagnostics.Severity.Error).ShouldBeEmpty();
        return output.Files;
    });

    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["home"] = "/",
        ["article"] = "/politics/2026/11/21/coalition-agreement/",
        ["corrections"] = "/economy/2026/11/17/budget-2027/",
        ["opinion"] = "/opinion/2026/11/12/what-ballots-do-not-say/",
        ["english"] = "/economy/2026/09/18/harbour-in-transition/",
        ["live"] = "/politics/2026/11/08/election-night/",
        ["gallery"] = "/culture/2026/09/19/boat-builders/",
        ["code"] = "/tech/2026/10/11/site-in-a-second/",
        ["video"] = "/football/2026/11/21/second-goal-explained/",
        ["footnotes"] = "/culture/2026/11/05/manuscripts-scan/",
        ["section"] = "/economy/",
        ["author"] = "/authors/hisham-alansari/",
        ["tag"] = "/tags/البرلمان/",
        ["type"] = "/types/opinion/",
        ["archive"] = "/archive/2026/11/",
        ["latest"] = "/latest/page/2/",
        ["page"] = "/about/",
        ["404"] = "/404.html",
    };

    public static IReadOnlyDictionary<string, byte[]> Files => Built.Value;

    /// <summary>What readers see, one page of each kind.</summary>
    public static IEnumerable<string> Kinds => Paths.Keys;

    /// <summary>The address of a page by its kind.</summary>
    public static string UrlOf(string kind) => Origin + string.Join('/', Paths[kind].Split('/').Select(Uri.EscapeDataString));

    /// <summary>Its file.</summary>
    public static byte[] HtmlOf(string kind) => Files[Paths[kind][1..] + (Paths[kind].EndsWith('/') ? "index.html" : "")];

    /// <summary>The published style sheet.</summary>
    public static byte[] StyleSheet => Files.Single(static file => file.Key.StartsWith("assets/style.", StringComparison.Ordinal)).Value;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the checkout.");
        return folder.FullName;
    }
}
