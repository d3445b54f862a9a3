using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Reads <c>corrections</c>: mappings, or texts without a date.</summary>
internal static class CorrectionFields
{
    /// <summary>Its keys.</summary>
    public static FieldTable<CorrectionDraft> Table { get; } = new(
        new("date", "date", "When it was made.", static (c, v) => c with { Date = v.Date() }),
        new("text", "text", "What was wrong and is right now.", static (c, v) => c with { Text = v.Display() ?? "" }));

    public static ImmutableArray<CorrectionDraft> Read(FieldValue value)
    {
        var corrections = ImmutableArray.CreateBuilder<CorrectionDraft>();
        foreach (var item in value.Each())
        {
            var correction = item.Node is DataScalar ? new CorrectionDraft(null, item.Display() ?? "") : item.Record(Table, new CorrectionDraft(null, ""));
            if (correction.Text.Length > 0) corrections.Add(correction);
            else item.Reader.Report.Add(ValueMessages.Missing(item.Span, "text", "This correction"));
        }

        return corrections.ToImmutable();
    }
}
