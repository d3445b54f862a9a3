using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Caching;

/// <summary>What a rendering left to remember.</summary>
/// <param name="own">What the page was by itself.</param>
/// <param name="output">XxHash128 of its bytes.</param>
/// <param name="dependencies">What it read of others.</param>
/// <param name="beside">What beside its own content it asked for.</param>
/// <param name="besideFingerprint">What that was.</param>
/// <param name="diagnostics">What there was to say.</param>
/// <param name="reason">Why it was rendered.</param>
internal sealed class RenderedRecord(
    Hash128 own, Hash128 output, Dependency[] dependencies, Beside beside, Hash128 besideFingerprint, ImmutableArray<Diagnostic> diagnostics, RenderReason reason) : PageRecord
{
    /// <inheritdoc/>
    public override ImmutableArray<Diagnostic> Diagnostics => diagnostics;

    /// <inheritdoc/>
    public override void VisitReads(Action<Dependency> visit)
    {
        foreach (var dependency in dependencies) visit(dependency);
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
        writer.Int(dependencies.Length);
        foreach (var dependency in dependencies) writer.Int(table.NumberOf(dependency));
        DiagnosticCodec.Write(writer, diagnostics);
    }
}
