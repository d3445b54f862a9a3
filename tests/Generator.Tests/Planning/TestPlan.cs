using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Planning;
using Generator.Sources;
using Generator.Tests.Model;

namespace Generator.Tests.Planning;

/// <summary>Plans of sites that need no files.</summary>
internal static class TestPlan
{
    public static Checked<SitePlan> Plan(params Article[] articles) => Plan(TestSite.Config, articles);

    public static Checked<SitePlan> Plan(SiteConfig config, params Article[] articles) => Plan(config, [], articles);

    /// <summary>A plan with files below <c>articles/</c>, <c>pages/</c> and <c>static/</c>.</summary>
    public static Checked<SitePlan> Plan(SiteConfig config, string[] files, params Article[] articles)
    {
        var site = TestSite.Build(config, articles);
        site.Diagnostics.ShouldBeEmpty();
        return Planner.Plan(site.Value!, Files(files));
    }

    public static SitePlan GoodPlan(params Article[] articles) => GoodPlan(TestSite.Config, [], articles);

    /// <summary>The plan, of which no message is expected.</summary>
    public static SitePlan GoodPlan(SiteConfig config, string[] files, params Article[] articles)
    {
        var plan = Plan(config, files, articles);
        plan.Diagnostics.ShouldBeEmpty();
        return plan.Value!;
    }

    public static SiteFiles Files(params string[] files) => Files(new ListedTree(files), files);

    public static SiteFiles Files(SourceTree tree, params string[] files)
    {
        var listed = files.Order(StringComparer.Ordinal).Select(static path => new SourceFile(path, 1, 0)).ToList();
        return new SiteFiles
        {
            Tree = tree,
            Content = [.. listed.Where(static file => !file.Path.StartsWith("static/", StringComparison.Ordinal))],
            Static = [.. listed.Where(static file => file.Path.StartsWith("static/", StringComparison.Ordinal))],
        };
    }

    /// <summary>Messages as one line each: place, severity, code, text, help, and the other place.</summary>
    public static string Lines(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Order(Diagnostic.DisplayOrder).Select(static diagnostic =>
        $"{diagnostic.Span} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}"
        + string.Concat((diagnostic.Related.IsDefault ? [] : diagnostic.Related).Select(static related => $" ({related.Label}: {related.Span})"))));

    /// <summary>The site path of the article with this title.</summary>
    public static string PathOf(this SitePlan plan, string title) => plan.Pages.OfType<ArticlePage>().Single(page => page.Article.Title == title).Path;

    private sealed class ListedTree(string[] files) : SourceTree
    {
        public override IReadOnlyList<SourceFile> List(string folder) => [];

        public override SourceFile? Find(string path) => files.Contains(path) ? new SourceFile(path, 1, 0) : null;

        public override int Read(string path, ref byte[] buffer) => throw new IOException("No file has content here.");
    }
}
