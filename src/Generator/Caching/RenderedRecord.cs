using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Caching;

/// <summary>What a rendering left to remember.</summary>
/// <param name="outputPath">The page's file.</param>
/// <param name="own">What the page was by itself.</param>
/// <param name="output">XxHash128 of its bytes.</param>
/// <param name="reads">What it read of others, by <see cref="Dependency.Id"/>: there are some fifty of them for each page of a site.</param>
/// <param name="beside">What beside its own content it asked for.</param>
/// <param name="besideFingerprint">What that was.</param>
/// <param name="diagnostics">What there was to say.</param>
/// <param name="reason">Why it was rendered.</param>
internal sealed class RenderedRecord(
    string outputPath, Hash128 own, Hash128 output, int[] reads, Beside beside, Hash128 besideFingerprint, ImmutableArray<Diagnostic> diagnostics, RenderReason reason)
    : PageRecord(outputPath)
{
    /// <inheritdoc/>
    public override ImmutableArray<Diagnostic> Diagnostics => diagnostics;

    /// <inheritdoc/>
    public override void VisitReads(Action<int> visit)
    {
        foreach (var id in reads) visit(id);
    }

    /// <inheritdoc/>
    public override void Write(ByteWriter writer, ReadTable table)
    {
        writer.Byte((byte)reason.Cause);
        writer.Byte((byte)reason.Kind);
        writer.Text(reason.Name);
        writer.Wide(own);
        writer.Wide(output);
        writer.Byte((byte)beside);
        writer.Wide(besideFingerprint);
        writer.Int(reads.Length);
        foreach (var id in reads) writer.Int(table.NumberOf(id));
        DiagnosticCodec.Write(writer, diagnostics);
    }
}
