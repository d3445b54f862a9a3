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
    private ShownMessages? _shown;

    /// <summary>Measures the stages.</summary>
    public StageClock Clock { get; } = new();

    /// <summary>The site with its URLs, once there is one.</summary>
    public PlannedSite? Planned { get; set; }

    /// <summary>All messages so far, in the order in which they came.</summary>
    public ImmutableArray<Diagnostic> All => [.. _diagnostics, .. _findings];

    /// <summary>What people see of them: each once, in the order in which they are shown.</summary>
    public ShownMessages Shown => _shown ??= new ShownMessages(Sorted(), Findings());

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

    /// <summary>Says again what an earlier build said.</summary>
    public void Add(ShownMessages shown)
    {
        var isAll = _diagnostics.Count + _findings.Count == 0;
        Add(shown.Diagnostics);
        Add(shown.Findings);
        if (isAll) _shown = shown;
    }

    /// <summary>Notes a message.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (strict && diagnostic.Severity is Severity.Warning or Severity.Style) diagnostic = diagnostic with { Severity = Severity.Error };
        _shown = null;
        HasErrors |= diagnostic.Severity == Severity.Error;
        (diagnostic.Severity == Severity.Style ? _findings : _diagnostics).Add(diagnostic);
    }

    /// <summary>The report of a build that published nothing.</summary>
    public BuildReport Finish(int exitCode) => new() { Diagnostics = Shown.Diagnostics, Findings = Shown.Findings, Timings = Clock.Timings, Planned = Planned, ExitCode = exitCode };

    /// <summary>The report of a build that came to its end.</summary>
    /// <param name="articles">Articles of the site.</param>
    /// <param name="pages">HTML pages of the site.</param>
    /// <param name="published">What the commit changed.</param>
    /// <param name="rendered">Which pages were made, and why.</param>
    public BuildReport Finish(int articles, int pages, Published published, ImmutableArray<PageRendering> rendered) => new()
    {
        Diagnostics = Shown.Diagnostics,
        Findings = Shown.Findings,
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
    private ImmutableArray<Diagnostic> Findings()
    {
        var sorted = _findings.ToArray();
        Array.Sort(sorted, Diagnostic.DisplayOrder);
        var distinct = ImmutableArray.CreateBuilder<Diagnostic>(sorted.Length);
        foreach (var finding in sorted)
        {
            if (distinct.Count == 0 || !Same.AreSame(distinct[^1], finding)) distinct.Add(finding);
        }

        return distinct.DrainToImmutable();
    }

    /// <summary>A message that several pages or stages give of one place is shown once, with the number of the others.</summary>
    private ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _diagnostics.GroupBy(static d => new Same(d)).Select(static same => Joined(same.First(), same.Count() - 1)).Order(Diagnostic.DisplayOrder),
    ];

    private static Diagnostic Joined(Diagnostic first, int others) => others > 0 && first is { Span: not null, Help: { } help }
        ? first with { Help = string.Create(CultureInfo.InvariantCulture, $"{help} The same on {others:N0} more {(others == 1 ? "page" : "pages")}.") }
        : first;

    /// <summary>What two messages have in common that say the same of one place.</summary>
    private sealed class Same(Diagnostic diagnostic) : IEquatable<Same>
    {
        private readonly Diagnostic _diagnostic = diagnostic;

        public static bool AreSame(Diagnostic a, Diagnostic b) => a.Severity == b.Severity && a.Code == b.Code && a.Message == b.Message && a.Span == b.Span;

        public bool Equals(Same? other) => other is not null && AreSame(_diagnostic, other._diagnostic);

        public override bool Equals(object? obj) => Equals(obj as Same);

        public override int GetHashCode() => HashCode.Combine(_diagnostic.Message, _diagnostic.Span?.Path, _diagnostic.Span?.Line, _diagnostic.Span?.Column);
    }
}

/// <summary>The messages of a build as people see them.</summary>
/// <param name="Diagnostics">Errors and warnings.</param>
/// <param name="Findings">Doubtful spellings.</param>
internal sealed record ShownMessages(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Diagnostic> Findings);
