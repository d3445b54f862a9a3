using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Caching;

/// <summary>What there is to remember of one page: <see cref="RenderedRecord"/> or <see cref="KeptRecord"/>.</summary>
/// <param name="outputPath">The page's file.</param>
internal abstract class PageRecord(string outputPath)
{
    /// <summary>The page's file.</summary>
    public string OutputPath => outputPath;

    /// <summary>What there was to say when it was rendered.</summary>
    public abstract ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Calls <paramref name="visit"/> with the <see cref="Dependency.Id"/> of everything that it read of others, each once.</summary>
    public abstract void VisitReads(Action<int> visit);

    /// <summary>Writes the record.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="table">Numbers what it read.</param>
    public abstract void Write(ByteWriter writer, ReadTable table);
}
