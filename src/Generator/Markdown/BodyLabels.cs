namespace Generator.Markdown;

/// <summary>Words that the renderer adds to a body, for screen readers.</summary>
/// <param name="Footnotes">Name of the list of footnotes.</param>
/// <param name="Footnote">Name of a reference, before its number.</param>
/// <param name="BackToText">Name of the link from a footnote to its reference.</param>
/// <param name="Table">Name of a scrollable table, before its number.</param>
/// <param name="Done">Name of a ticked box.</param>
/// <param name="NotDone">Name of an empty box.</param>
internal sealed record BodyLabels(string Footnotes, string Footnote, string BackToText, string Table, string Done, string NotDone)
{
    public static BodyLabels Arabic { get; } = new("الهوامش", "هامش", "العودة إلى المتن", "جدول", "مُنجز", "غير مُنجز");

    public static BodyLabels English { get; } = new("Footnotes", "Footnote", "Back to the text", "Table", "Done", "Not done");
}
