using Generator.Checking;
using Generator.Configuration;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Markdown.Parsing;
using Generator.Model;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Templates;
using Generator.Rendering.Views;
using Generator.Sources;

namespace Generator;

/// <summary>A site that is loaded, planned and ready to be rendered.</summary>
/// <param name="Content">What LOAD found.</param>
/// <param name="Theme">The theme with its messages.</param>
/// <param name="Plan">Every page with its URL.</param>
/// <param name="Input">What rendering needs.</param>
internal sealed record PreparedSite(LoadedContent Content, Checked<Theme> Theme, SitePlan Plan, RenderingInput Input)
{
    private const int ManyArticles = 4000;

    /// <summary>All stages before RENDER. Errors are in the report; what can be made of the rest is made, so that later stages say what they find too.</summary>
    /// <param name="sources">The site's folder.</param>
    /// <param name="config">Its settings, without errors.</param>
    /// <param name="options">What the caller decides.</param>
    /// <param name="report">Receives the messages, and the times of the stages.</param>
    /// <param name="known">Gives what is known of articles from before, once it has been read; null for nothing.</param>
    /// <param name="knownTheme">The theme, where nothing that it is made of has changed; null to load it.</param>
    /// <param name="templates">The templates, where they are being loaded already; null to load them with the rest of the theme.</param>
    /// <param name="onLoaded">Told what LOAD found as soon as that is known; null for nobody.</param>
    /// <param name="cancellation">Stops the stages between two items.</param>
    public static PreparedSite Make(
        ListedSources sources, SiteConfig config, BuildOptions options, ReportBuilder report, Func<IKnownArticles?>? known = null, Checked<Theme>? knownTheme = null,
        Background<TemplateSet>? templates = null, Action<LoadedContent>? onLoaded = null, CancellationToken cancellation = default)
    {
        var themeReport = new ReportBuilder(strict: false);
        var loading = known is null && templates is null && HasManyArticles(sources) ? null : LoadTheme();
        var content = ContentLoader.Load(sources, config, options.Jobs, (markdown, isArabic) => LeadExtractor.Extract(markdown, isArabic, config.MarkdownHtml), known?.Invoke(), cancellation);
        loading ??= LoadTheme();
        onLoaded?.Invoke(content);
        report.Add(content.Diagnostics);
        report.Clock.End("load");

        var site = report.Add(SiteBuilder.Build(config, content.Articles, content.Pages, options))!;
        report.Clock.End("model");
        var theme = loading.Result();
        if (config.Outputs.Headers) theme.Policy?.Prefetch(options.Jobs);
        var checkedTheme = knownTheme ?? Checked.Of(theme, themeReport.All);
        report.Add(checkedTheme.Diagnostics);
        report.Clock.End("theme");
        var plan = report.Add(Planner.Plan(site, Files(sources, content, theme), options.Jobs))!;
        site = report.Add(MostReadReader.Read(site, plan, sources))!;
        foreach (var diagnostic in ReferenceCheck.Run(site, plan, options.Jobs, cancellation)) report.Add(diagnostic);
        var data = DataFiles.Read(sources, report);
        report.Clock.End("plan");
        var world = new World(site, plan, data, theme.Strings) { Policy = theme.Policy };
        return new PreparedSite(content, checkedTheme, plan, new RenderingInput(world, theme, sources, options.Strict) { Shard = options.Shard });

        Background<Theme> LoadTheme() => new(() => knownTheme?.Value ?? Rendering.Theme.Load(sources, config, themeReport, templates), options.Jobs);
    }

    /// <summary>
    /// Whether reading the articles keeps all processors busy for so long that the theme is better read after them, beside the model, which needs one. With what is known from before, one
    /// processor waits for that first.
    /// </summary>
    private static bool HasManyArticles(ListedSources sources)
    {
        try
        {
            return sources.List("articles").Count > ManyArticles;
        }
        catch (IOException)
        {
            // The stage that needs it says so.
            return false;
        }
    }

    private static SiteFiles Files(SourceTree sources, LoadedContent content, Theme theme) => new()
    {
        Tree = sources,
        Content = content.Files,
        Failed = content.FailedPaths,
        Static = sources.List("static"),
        Theme = theme.Assets.Files,
    };
}
