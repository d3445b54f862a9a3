using System.Collections.Immutable;
using Generator.Checking.External;
using Generator.Checking.Pages;
using Generator.Checking.Whole;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Checking;

/// <summary><c>gen check</c>: builds a site in memory, reads every page as a browser would, and says all that is wrong, with its place in the sources. Nothing is written.</summary>
internal static class SiteCheck
{
    private static readonly string[] BuildCodes = ["link-broken", "fragment-broken", "fragment-missing", "image-missing", "image-unreadable"];

    /// <summary>Checks a site.</summary>
    /// <param name="sources">The site's folder.</param>
    /// <param name="options">As for a build; <see cref="BuildOptions.Strict"/> makes errors of warnings and doubtful spellings.</param>
    /// <param name="prober">Asks other sites whether links to them hold; null: they are not asked.</param>
    /// <param name="progress">Told how far the build is.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    public static CheckReport Run(SourceTree sources, BuildOptions options, LinkProber? prober, Action<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        var store = new CheckingStore();
        var build = Build.Run(sources, store, options with { Strict = false, NoCache = true }, progress, cancellation);
        var report = new ReportBuilder(options.Strict);
        report.Add(build.Diagnostics);
        if (build.Planned is not { } planned)
        {
            var settings = report.Finish(build.ExitCode);
            return new CheckReport([.. settings.Diagnostics, .. settings.Findings], 0, 0, build.ExitCode, build.Timings);
        }

        var rules = CheckRule.All.ToDictionary(static rule => rule.Code, rule => planned.Site.Config.Check.Of(rule), StringComparer.Ordinal);
        // What the build has said of a link is not said again of the page that it printed.
        var told = build.Diagnostics.Where(static d => d is { Severity: Severity.Error, Span: not null } && BuildCodes.Contains(d.Code, StringComparer.Ordinal)).Select(static d => (d.Span!.Value.Path, d.Span.Value.Line)).ToHashSet();
        var site = new SiteFacts(planned, store);
        var locator = new SourceLocator(sources, planned);
        foreach (var finding in build.Findings)
        {
            if (rules.GetValueOrDefault(finding.Code, finding.Severity) is { } severity) report.Add(finding with { Severity = severity, Span = finding is { Code: "tags-similar", Span: { Line: 0 } span } ? locator.Key(span.Path, "tags") : finding.Span });
        }

        var external = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Found[] found = [.. Findings(site, external, prober, options.Jobs, cancellation)];
        report.Clock.End("site");
        var places = Parallelism.For(found.Length, options.Jobs, static () => 0, (_, i) => rules[found[i].Finding.Rule] is null ? default : locator.Locate(found[i].OutputPath, found[i].Finding.Clue), cancellation);
        for (var i = 0; i < found.Length; i++)
        {
            var (finding, place) = (found[i].Finding, places[i]);
            if (rules[finding.Rule] is not { } severity) continue;
            if (finding.Clue.Kind != ClueKind.Address || !told.Contains((place.Path, place.Line))) report.Add(new Diagnostic(severity, finding.Rule, finding.Message, place, finding.Help));
        }

        var all = report.Finish(report.HasErrors ? ExitCode.Content : ExitCode.Done);
        ImmutableArray<Diagnostic> shown = [.. all.Diagnostics.Concat(all.Findings).Order(Diagnostic.DisplayOrder)];
        report.Clock.End("report");
        return new CheckReport(shown, site.Pages.Count, external.Count, all.ExitCode, [.. build.Timings, .. report.Clock.Timings]);
    }

    private static IEnumerable<Found> Findings(SiteFacts site, SortedDictionary<string, string> external, LinkProber? prober, int jobs, CancellationToken cancellation)
    {
        foreach (var page in site.Pages)
        {
            foreach (var finding in page.Findings) yield return new Found(page.OutputPath, finding);
        }

        foreach (var file in site.Files)
        {
            foreach (var finding in file.Findings) yield return new Found(file.OutputPath, finding);
        }

        foreach (var found in LinkRules.Check(site, external, jobs, cancellation).Concat(DuplicateRules.Check(site)).Concat(WeightRules.Check(site, jobs, cancellation)).Concat(SitemapRules.Check(site, jobs, cancellation))) yield return found;
        if (prober is null) yield break;
        foreach (var found in ExternalRules.Check(external, prober, cancellation)) yield return found;
    }
}

/// <summary>What a check found.</summary>
/// <param name="Diagnostics">Everything, in display order.</param>
/// <param name="Pages">HTML pages that were read.</param>
/// <param name="ExternalLinks">Different addresses of other sites.</param>
/// <param name="ExitCode">0 without errors, 1 with errors, 2 when the settings are wrong.</param>
/// <param name="Timings">What each stage cost; pages are read while they are rendered.</param>
internal sealed record CheckReport(ImmutableArray<Diagnostic> Diagnostics, int Pages, int ExternalLinks, int ExitCode, ImmutableArray<StageTiming> Timings);
