using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>A message about the author's input, as data. Made only by the catalogue: one method a message, in <c>Diagnostics/Catalogue/</c>.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Code">Stable name in kebab-case, for filters and documentation: <c>date-invalid</c>.</param>
/// <param name="Message">One sentence, without the place.</param>
/// <param name="Span">Where, if anywhere.</param>
/// <param name="Help">What to do about it: one sentence, or null.</param>
/// <param name="Related">Other places that belong to it, such as the second of two colliding files.</param>
public sealed record Diagnostic(
    Severity Severity,
    string Code,
    string Message,
    FileSpan? Span = null,
    string? Help = null,
    ImmutableArray<RelatedSpan> Related = default)
{
    /// <summary>The order in which messages are shown: by place, then severity (errors first), code and text.</summary>
    public static IComparer<Diagnostic> DisplayOrder { get; } = Comparer<Diagnostic>.Create(static (a, b) =>
    {
        var order = (a.Span, b.Span) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            ({ } left, { } right) => FileSpan.Compare(left, right),
        };
        if (order == 0) order = b.Severity.CompareTo(a.Severity);
        if (order == 0) order = string.CompareOrdinal(a.Code, b.Code);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    });
}

/// <summary>A second place that a message speaks of.</summary>
/// <param name="Label">What is there: <c>also published from here</c>.</param>
/// <param name="Span">Where.</param>
public sealed record RelatedSpan(string Label, FileSpan Span);
