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
        Publication? publication = null;
        CacheSession? cache = null;
        try
        {
            var known = KnownSettings.Read(listed, output, options);
            if (known is not null)
            {
                var last = CacheSession.BeginReading(listed, output, known, options);
                publication = report.Add(output.Open(Rules(known, options), cancellation));
                if (publication is null) return report.Finish(ExitCode.Settings);
                cache = new CacheSession(listed, publication, known, options, last);
                if (cache.TryReplay(report, cancellation) is { } unchanged) return unchanged;
                if (cache.IsWarm && options.EndsProcess) GarbagePatience.Begin();
                cache.Prefetch();
                report.Clock.End("cache");
            }

            SiteConfigReader.Prefetch(options.Jobs);
            var document = known?.Document is { } written ? Checked.Ok(written) : SiteConfigReader.ReadDocument(listed);
            if (report.Add(SiteConfigReader.Read(document, options.Url)) is not { } config || report.HasErrors) return report.Finish(ExitCode.Settings);

            report.Clock.End("settings");
            if (cache is not null && listed.HashOf(SiteConfigReader.FileName) is null)
            {
                // Somebody saved the settings between the two looks at them: what was opened for the old ones is of no use.
                cache.Dispose();
                publication?.Dispose();
                (publication, cache) = (null, null);
            }

            var settings = KnownSettings.Of(config, document);
            publication ??= report.Add(output.Open(Rules(settings, options), cancellation));
            if (publication is null) return report.Finish(ExitCode.Settings);
            cache ??= new CacheSession(listed, publication, settings, options);
            cache.Prefetch();
            return Make(new Inputs(listed, config, options), publication, cache, report, progress, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Add(WritingMessages.CannotWrite(exception.Message));
            return report.Finish(ExitCode.Content);
        }
        finally
        {
            cache?.Dispose();
            publication?.Dispose();
        }
    }

    private static PublishingRules Rules(KnownSettings settings, BuildOptions options) => new(settings.Output, options.ReplaceOutput, settings.Url);

    private static BuildReport Make(Inputs inputs, Publication publication, CacheSession cache, ReportBuilder report, Action<BuildProgress>? progress, CancellationToken cancellation)
    {
        var (sources, config, options) = inputs;
        var prepared = PreparedSite.Make(sources, config, options, report, cache.Articles(), onLoaded: cache.Draft.Begin, cancellation: cancellation);
        var (content, plan, input) = (prepared.Content, prepared.Plan, prepared.Input);
        var site = input.World.Site;
        report.Planned = new PlannedSite(site, plan);
        var staging = options.Precompress ? new CompressedTwins(publication, plan) : publication;
        var rendered = SiteRenderer.Render(input, plan, cache.Pages(input, cancellation), staging, report, options.Jobs, progress, cancellation);
        report.Clock.End("render");
        if (report.HasErrors) return report.Finish(ExitCode.Content);
        cache.Draft.Begin(rendered, input.World.Dependencies, new Fingerprints(input.World, input.Theme));
        var gathering = cache.Gather(content, report);
        var committed = publication.Commit();
        var gathered = gathering.Result();
        if (report.Add(committed) is not { } published) return report.Finish(ExitCode.Settings);
        report.Clock.End("publish");

        var pages = plan.Pages.Count(page => page is not (CopiedFile or ThemeFile or Outputs.OutputPage or Outputs.Fragments.FragmentPage) && options.Shard.Owns(page));
        cache.Save(gathered, site.Articles.Length, pages, report);
        report.Clock.End("remember");
        return report.Finish(site.Articles.Length, pages, published, rendered.Reasons);
    }

    private sealed record Inputs(ListedSources Sources, SiteConfig Config, BuildOptions Options);
}
