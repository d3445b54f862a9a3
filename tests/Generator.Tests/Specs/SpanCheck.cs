using System.Text;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Tests.Specs;

/// <summary>Every place that a message names must be there, or a code frame would show nothing.</summary>
internal static partial class SpanCheck
{
    /// <summary>What is wrong with the places of a message.</summary>
    public static IEnumerable<string> Problems(Diagnostic diagnostic, SourceTree sources)
    {
        IEnumerable<FileSpan> spans = diagnostic.Related.IsDefault ? [] : diagnostic.Related.Select(static related => related.Span);
        if (diagnostic.Span is { } span) spans = spans.Prepend(span);
        return spans.Select(s => Problem(s, sources)).OfType<string>();
    }

    private static string? Problem(FileSpan span, SourceTree sources)
    {
        // Templates of the theme stand in no tree.
        if (span.Line == 0 || span.Path.StartsWith("theme:", StringComparison.Ordinal)) return null;
        if (sources.Find(span.Path) is null) return $"{span} is in a file that is not there.";
        var bytes = sources.ReadAll(span.Path);
        var encoding = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : Encoding.UTF8;
        var lines = LineEnd().Split(encoding.GetString(bytes).TrimStart('\uFEFF'));
        if (span.Line > lines.Length) return $"{span} is below the file's last line.";
        return span.Column > 0 && span.Column - 1 + span.Length > lines[span.Line - 1].Length ? $"{span} with length {span.Length} ends after its line's end." : null;
    }

    [GeneratedRegex("\r\n|\r|\n", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LineEnd();
}
