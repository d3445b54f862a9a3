using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Caching;

/// <summary>Keeps messages, so that they are shown again when the work that found them is not done again.</summary>
internal static class DiagnosticCodec
{
    public static void Write(ByteWriter writer, ImmutableArray<Diagnostic> diagnostics) => writer.List(diagnostics, Write);

    public static ImmutableArray<Diagnostic> Read(ByteReader reader) => reader.List(ReadOne);

    public static void Write(ByteWriter writer, FileSpan span)
    {
        writer.Text(span.Path);
        writer.Int(span.Line);
        writer.Int(span.Column);
        writer.Int(span.Length);
    }

    public static FileSpan ReadSpan(ByteReader reader) => new(reader.Text(), reader.Int(), reader.Int(), reader.Int());

    private static void Write(ByteWriter writer, Diagnostic diagnostic)
    {
        writer.Byte((byte)diagnostic.Severity);
        writer.Text(diagnostic.Code);
        writer.Text(diagnostic.Message);
        writer.Maybe(diagnostic.Span, Write);
        writer.Text(diagnostic.Help);
        writer.List(diagnostic.Related, static (w, related) =>
        {
            w.Text(related.Label);
            Write(w, related.Span);
        });
    }

    private static Diagnostic ReadOne(ByteReader reader) => new(
        (Severity)reader.Byte(),
        reader.Text(),
        reader.Text(),
        reader.Maybe(ReadSpan),
        reader.MaybeText(),
        reader.List(static r => new RelatedSpan(r.Text(), ReadSpan(r))));
}
