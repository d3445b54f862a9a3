using Generator.Arabic;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking;

/// <summary>Reads the texts of front matter, as typed, with a copy editor's eyes. Each list of findings is used again: one a thread.</summary>
internal sealed class FrontMatterSpelling
{
    private static readonly string[] Texts = ["title", "summary", "kicker", "location", "source"];
    private static readonly string[] ImageTexts = ["alt", "caption", "credit"];

    private readonly List<LintFinding> _findings = [];

    /// <param name="path">The article's file.</param>
    /// <param name="mapping">Its front matter.</param>
    /// <param name="isDated">Whether readers see a date, which words such as «اليوم» need.</param>
    /// <param name="report">Gets the findings.</param>
    public void Check(string path, DataMapping mapping, bool isDated, ICollection<Diagnostic> report)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            if (value is DataScalar text && Texts.Contains(key.Text, StringComparer.OrdinalIgnoreCase)) Check(path, text, isDated, report);
            else if (value is DataMapping image && key.Text.Equals("image", StringComparison.OrdinalIgnoreCase)) CheckAll(path, image, ImageTexts, isDated, report);
            else if (value is DataSequence list && key.Text.Equals("corrections", StringComparison.OrdinalIgnoreCase)) CheckCorrections(path, list, report);
        }
    }

    private void CheckCorrections(string path, DataSequence list, ICollection<Diagnostic> report)
    {
        foreach (var item in list.Items)
        {
            if (item is DataMapping correction) CheckAll(path, correction, ["text"], isDated: true, report);
            else if (item is DataScalar text) Check(path, text, isDated: true, report);
        }
    }

    private void CheckAll(string path, DataMapping mapping, string[] keys, bool isDated, ICollection<Diagnostic> report)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            if (value is DataScalar text && keys.Contains(key.Text, StringComparer.OrdinalIgnoreCase)) Check(path, text, isDated, report);
        }
    }

    private void Check(string path, DataScalar scalar, bool isDated, ICollection<Diagnostic> report)
    {
        _findings.Clear();
        ArabicLint.Check(scalar.Text, _findings);
        if (!isDated) ArabicLint.RelativeDays(scalar.Text, _findings);
        foreach (var finding in _findings) report.Add(SpellingMessages.Of(Place(path, scalar, finding), finding, scalar.Text.AsSpan(finding.Offset, finding.Length)));
    }

    /// <summary>A text on one line without escapes stands in the file as it is, so that positions can be counted in it.</summary>
    private static FileSpan Place(string path, DataScalar scalar, LintFinding finding)
    {
        var quotes = scalar.IsPlain ? 0 : 1;
        return scalar.Length == scalar.Text.Length + (2 * quotes)
            ? new FileSpan(path, scalar.Line, scalar.Column + quotes + finding.Offset, finding.Length)
            : new FileSpan(path, scalar.Line, scalar.Column, scalar.Length);
    }
}
