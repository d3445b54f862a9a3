using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Model;
using Generator.Planning;
using Generator.Sources;

namespace Generator;

/// <summary>A site with its URLs, for commands that publish nothing.</summary>
internal sealed record PlannedSite(Site Site, SitePlan Plan)
{
    /// <summary>Loads and plans a site. Articles with errors are missing from it; null when the settings are wrong.</summary>
    public static Checked<PlannedSite> Read(SourceTree sources, BuildOptions options, CancellationToken cancellation = default)
    {
        var config = SiteConfigReader.Read(sources, options.Url);
        if (config.Value is null || config.HasErrors) return Checked.Of<PlannedSite>(null, config.Diagnostics);
        var content = ContentLoader.Load(sources, config.Value, options.Jobs, static (markdown, isArabic) => LeadExtractor.Extract(markdown, isArabic), cancellation: cancellation);
        var site = SiteBuilder.Build(config.Value, content.Articles, content.Pages, options);
        var plan = Planner.Plan(site.Value!, new SiteFiles { Tree = sources, Content = content.Files, Failed = content.FailedPaths, Static = sources.List("static") });
        return Checked.Of(new PlannedSite(site.Value!, plan.Value!), [.. config.Diagnostics, .. content.Diagnostics, .. site.Diagnostics, .. plan.Diagnostics]);
    }
}
