using System.Collections.Immutable;
using System.Globalization;
using Generator.Caching;
using Generator.Diagnostics;
using Generator.Writing;

namespace Generator;

/// <summary>Collects what the stages of one build say.</summary>
/// <param name="strict">Whether warnings and doubtful spellings count as errors.</param>
internal sealed class ReportBuilder(bool strict)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<Diagnostic> _findings = [];

    /// <summary>Measures the stages.</summary>
    public StageClock Clock { get; } = new();

    /// <summary>The site with its URLs, once there is one.</summary>
    public PlannedSite? Planned { get; set; }

    /// <summary>All messages so far, in the order in which they came.</summary>
    public ImmutableArray<Diagnostic> All => [.. _diagnostics, .. _findings];

    /// <summary>Whether there is an error so far.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Notes a stage's messages and hands on its value.</summary>
    public T? Add<T>(Checked<T> result)
        where T : class
    {
        foreach (var diagnostic in result.Diagnostics) Add(diagnostic);
        return result.Value;
    }

    /// <summary>Notes messages.</summary>
    public void Add(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>Notes a message.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (strict && diagnostic.Severity is Severity.Warning or Severity.Style) diagnostic = diagnostic with { Severity = Severity.Error };
        HasErrors |= diagnostic.Severity == Severity.Error;
        (diagnostic.Severity == Severity.Style ? _findings : _diagnostics).Add(diagnostic);
    }

    /// <summary>The report of a build that published nothing.</summary>
    public BuildReport Finish(int exitCode) => new() { Diagnostics = Sorted(), Findings = Findings(), Timings = Clock.Timings, Planned = Planned, ExitCode = exitCode };

    /// <summary>The report of a build that came to its end.</summary>
    /// <param name="articles">Articles of the site.</param>
    /// <param name="pages">HTML pages of the site.</param>
    /// <param name="published">What the commit changed.</param>
    /// <param name="rendered">Which pages were made, and why.</param>
    public BuildReport Finish(int articles, int pages, Published published, ImmutableArray<RenderedPageReason> rendered) => new()
    {
        Diagnostics = Sorted(),
        Findings = Findings(),
        Timings = Clock.Timings,
        Articles = articles,
        Pages = pages,
        Added = [.. published.Added],
        Changed = [.. published.Changed],
        Removed = [.. published.Removed],
        Unchanged = published.Unchanged,
        Rendered = rendered,
        Planned = Planned,
        ExitCode = ExitCode.Done,
    };

    /// <summary>A body that is printed in several places is read several times.</summary>
    private ImmutableArray<Diagnostic> Findings() => [.. _findings.DistinctBy(static d => new Same(d.Severity, d.Code, d.Message, d.Span)).Order(Diagnostic.DisplayOrder)];

    /// <summary>A message that several pages or stages give of one place is shown once, with the number of the others.</summary>
    private ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _diagnostics.GroupBy(static d => new Same(d.Severity, d.Code, d.Message, d.Span)).Select(static same => Joined(same.First(), same.Count() - 1)).Order(Diagnostic.DisplayOrder),
    ];

    private static Diagnostic Joined(Diagnostic first, int others) => others > 0 && first is { Span: not null, Help: { } help }
        ? first with { Help = string.Create(CultureInfo.InvariantCulture, $"{help} The same on {others:N0} more {(others == 1 ? "page" : "pages")}.") }
        : first;

    /// <summary>What two messages have in common that say the same of one place.</summary>
    private sealed record Same(Severity Severity, string Code, string Message, FileSpan? Span);
}
