using Generator.Caching;
using Generator.Checking;
using Generator.Configuration;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Model;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Templates;
using Generator.Rendering.Views;
using Generator.Sources;
using Generator.Writing;

namespace Generator;

/// <summary>A whole build: load, model, plan, render, write.</summary>
public static class Build
{
    /// <summary>Builds a site and publishes what changed. With an error anywhere nothing is published, and every stage still says what it finds.</summary>
    /// <param name="sources">The site's folder.</param>
    /// <param name="output">Where to publish.</param>
    /// <param name="options">What the caller decides.</param>
    /// <param name="progress">Told how far the build is, by any thread.</param>
    /// <param name="cancellation">Stops the build between two items; nothing is published then.</param>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public static BuildReport Run(
        SourceTree sources, OutputStore output, BuildOptions options, Action<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        var report = new ReportBuilder(options.Strict);
        var listed = new ListedSources(sources);
        _ = new Background<IReadOnlyList<SourceFile>>(() => listed.List("articles"), options.Jobs);
        using var opened = new OpenedOutput(listed, output, options);
        try
        {
            var known = KnownSettings.Read(listed, output, options);
            Background<TemplateSet>? templates = null;
            if (known is not null)
            {
                if (!opened.TryOpen(known, report, cancellation)) return report.Finish(ExitCode.Settings);
                if (opened.Cache.TryReplay(report, cancellation) is { } unchanged) return unchanged;
                if (opened.Cache.IsWarm && options.EndsProcess) GarbagePatience.Begin();
                opened.Cache.Prefetch();
                report.Clock.End("cache");
            }
            else
            {
                // Settings that must be read keep one processor busy, and templates do not depend on them.
                templates = new Background<TemplateSet>(() => TemplateSet.Load(listed), options.Jobs);
            }

            var document = known?.Document is { } written ? Checked.Ok(written) : SiteConfigReader.ReadDocument(listed, options.Jobs);
            if (report.Add(SiteConfigReader.Read(document, options.Url, isKnown: known?.Document is not null)) is not { } config || report.HasErrors) return report.Finish(ExitCode.Settings);
            report.Clock.End("settings");

            // Somebody saved the settings between the two looks at them: what was opened for the old ones is of no use.
            if (opened.IsOpen && listed.HashOf(SiteConfigReader.FileName) is null) opened.Dispose();
            if (!opened.IsOpen && !opened.TryOpen(KnownSettings.Of(config, document), report, cancellation)) return report.Finish(ExitCode.Settings);
            opened.Cache.Prefetch();
            return Make(new Inputs(listed, config, options, templates), opened, report, progress, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(WritingMessages.CannotWrite(exception.Message));
            return report.Finish(ExitCode.Content);
        }
    }

    private static BuildReport Make(Inputs inputs, OpenedOutput opened, ReportBuilder report, Action<BuildProgress>? progress, CancellationToken cancellation)
    {
        var (sources, config, options, templates) = inputs;
        var (publication, cache) = (opened.Publication, opened.Cache);
        var prepared = PreparedSite.Make(sources, config, options, report, cache.IsWarm ? cache.Articles : null, templates: templates, onLoaded: cache.Begin, cancellation: cancellation);
        var (plan, input) = (prepared.Plan, prepared.Input);
        var site = input.World.Site;
        report.Planned = new PlannedSite(site, plan);
        var staging = options.Precompress ? new CompressedTwins(publication, plan) : publication;
        var pageCache = cache.Pages(input, prepared.Content, cancellation);
        var records = cache.Draft.BeginPages(input.World.Dependencies, pageCache.Reads);
        var reasons = SiteRenderer.Render(input, plan, pageCache, records, staging, report, options.Jobs, progress, cancellation);
        report.Clock.End("render");
        if (report.HasErrors) return report.Finish(ExitCode.Content);
        cache.Draft.EndPages(new Fingerprints(input.World, input.Theme));
        var pages = plan.Pages.Count(page => page is not (CopiedFile or ThemeFile or Outputs.OutputPage or Outputs.Fragments.FragmentPage) && options.Shard.Owns(page));
        var gathered = cache.Gather(site, pages, report);
        var committed = publication.Commit();
        gathered?.WaitForSite();
        if (report.Add(committed) is not { } published) return report.Finish(ExitCode.Settings);
        report.Clock.End("publish");
        cache.Save(gathered, report);
        report.Clock.End("remember");
        return report.Finish(site.Articles.Length, pages, published, reasons);
    }

    private sealed record Inputs(ListedSources Sources, SiteConfig Config, BuildOptions Options, Background<TemplateSet>? Templates);
}
