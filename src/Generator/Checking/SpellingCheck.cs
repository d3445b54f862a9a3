using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Checking;

/// <summary>What an Arabic copy editor would mark on a whole site: front matter, bodies, tags.</summary>
internal static class SpellingCheck
{
    /// <summary>The findings in display order, each with file, line, column and, where there is one, a better spelling. Nothing is written.</summary>
    public static ImmutableArray<Diagnostic> Run(SourceTree sources, BuildOptions options, CancellationToken cancellation = default) =>
        Build.Run(sources, new MemoryOutputStore(), options with { Strict = false }, cancellation: cancellation).Findings;
}
