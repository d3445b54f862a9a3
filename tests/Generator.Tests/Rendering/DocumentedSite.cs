using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Model;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Functions;
using Generator.Rendering.Views;
using Generator.Sources;

namespace Generator.Tests.Rendering;

/// <summary>The site of the examples in <c>docs/templates.md</c>: loaded and planned once, rendered with each example's templates.</summary>
internal static class DocumentedSite
{
    private const string ArticlePath = "articles/politics/2026-11-03-budget.md";

    private static readonly Lazy<(World World, SitePlan Plan)> Loaded = new(Load);

    public static World World => Loaded.Value.World;

    /// <summary>The functions that its templates have.</summary>
    public static ScriptObject Functions() => Builtins.Create(World, Theme([], new ReportBuilder(strict: false)));

    /// <summary>Renders the example's article.</summary>
    /// <param name="templates">Templates by name; <c>example.html</c> is the article's.</param>
    /// <param name="body">Markdown of the article in place of its own.</param>
    /// <returns>What it prints, or what is wrong with it.</returns>
    public static (string? Text, IReadOnlyList<Diagnostic> Errors) Render(IReadOnlyDictionary<string, string> templates, string? body, bool strict)
    {
        var report = new ReportBuilder(strict: false);
        var theme = Theme(templates, report);
        if (report.HasErrors) return (null, report.Finish(0).Diagnostics);
        var page = Loaded.Value.Plan.Pages.OfType<ArticlePage>().Single(static p => p.Article.SourcePath == ArticlePath);
        var rendered = new PageRenderer(new RenderingInput(World, theme, new ListedSources(Tree(body)), strict)).Render(page);
        return rendered.IsWhole ? (System.Text.Encoding.UTF8.GetString(rendered.Bytes), []) : (null, rendered.Diagnostics);
    }

    private static Theme Theme(IReadOnlyDictionary<string, string> templates, ReportBuilder report)
    {
        var tree = new MemorySourceTree();
        foreach (var (name, text) in templates) tree.Add("templates/" + name, text);
        return Generator.Rendering.Theme.Load(tree, World.Site.Config, report);
    }

    private static Theme Theme(IEnumerable<KeyValuePair<string, string>> templates, ReportBuilder report) => Theme(templates.ToDictionary(StringComparer.Ordinal), report);

    private static MemorySourceTree Tree(string? body) => new MemorySourceTree()
        .Add("site.yml", "title: صحيفة الاختبار\nurl: https://news.example/repo/\nsections:\n  - { id: politics, title: سياسة }\n  - { id: economy, title: اقتصاد }\n")
        .Add(ArticlePath, $"---\ntitle: إقرار موازنة 2027\ntemplate: example\nauthors: [سمر]\ntags: [الموازنة]\nimage: /images/hall.svg\n---\n{body ?? "نص المقال في فقرة واحدة."}\n")
        .Add("articles/economy/2026-11-02-port.md", "---\ntitle: ليلة في الميناء\ntype: opinion\n---\nنص.\n")
        .Add("pages/about.md", "---\ntitle: من نحن\n---\nنص.\n")
        .Add("static/images/hall.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"9\" viewBox=\"0 0 16 9\"/>");

    private static (World World, SitePlan Plan) Load()
    {
        var tree = Tree(null);
        var config = SiteConfigReader.Read(tree, null).Value!;
        var content = ContentLoader.Load(tree, config, 1, (markdown, isArabic) => LeadExtractor.Extract(markdown, isArabic, config.MarkdownHtml));
        var site = SiteBuilder.Build(config, content.Articles, content.Pages, new BuildOptions { Now = new DateTimeOffset(2026, 11, 10, 12, 0, 0, TimeSpan.Zero) }).Value!;
        var theme = Generator.Rendering.Theme.Load(tree, config, new ReportBuilder(strict: false));
        var plan = Planner.Plan(site, new SiteFiles { Tree = tree, Content = content.Files, Failed = content.FailedPaths, Static = tree.List("static"), Theme = theme.Assets.Files }).Value!;
        return (new World(site, plan, new Dictionary<string, Generator.Data.DataNode>(StringComparer.Ordinal), theme.Strings), plan);
    }
}
