using System.Collections.Immutable;
using Generator.Caching;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>What a build did.</summary>
public sealed record BuildReport
{
    /// <summary>All messages, in display order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Doubtful spellings, in display order: a build tells their number, <c>gen check</c> lists them. Under <c>--strict</c> they are errors among <see cref="Diagnostics"/>.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>HTML pages of the site.</summary>
    public int Pages { get; init; }

    /// <summary>Articles of the site.</summary>
    public int Articles { get; init; }

    /// <summary>Output paths (relative to the output folder, with <c>/</c>) of files that are new, in order.</summary>
    public ImmutableArray<string> Added { get; init; } = [];

    /// <summary>Output paths of files whose bytes changed, in order.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    /// <summary>Output paths (relative to the output folder, with <c>/</c>) of files that are gone, in order.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>Files that were right already.</summary>
    public int Unchanged { get; init; }

    /// <summary>What each stage cost, in their order.</summary>
    public ImmutableArray<StageTiming> Timings { get; init; } = [];

    /// <summary>The pages that were rendered, and why, in the order of their output paths; those that the last build left right are not among them.</summary>
    internal ImmutableArray<PageRendering> Rendered { get; init; } = [];

    /// <summary>The site with its URLs; null when the build did not come that far, or had nothing to do.</summary>
    internal PlannedSite? Planned { get; init; }

    /// <summary>Whether there is an error; then nothing was written.</summary>
    public bool HasErrors => Diagnostics.Any(static d => d.Severity == Severity.Error);

    /// <summary>The process's exit code: 0 done, 1 content or template errors, 2 usage or configuration.</summary>
    public int ExitCode { get; init; }
}
