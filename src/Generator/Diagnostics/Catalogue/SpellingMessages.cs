using Generator.Arabic;

namespace Generator.Diagnostics.Catalogue;

/// <summary>What an Arabic copy editor would mark. A build counts these messages, <c>gen check</c> lists them, <c>--strict</c> makes them errors; nothing is ever rewritten for them.</summary>
internal static class SpellingMessages
{
    /// <summary>A finding of <see cref="ArabicLint"/>.</summary>
    /// <param name="span">Its place.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="found">The text there.</param>
    public static Diagnostic Of(FileSpan span, LintFinding finding, ReadOnlySpan<char> found)
    {
        var text = found.ToString();
        var write = finding.Suggestion is { Length: > 0 } suggestion ? $"Write {Quote.Of(suggestion)}." : null;
        return finding.Code switch
        {
            LintCode.LatinPunctuation => Message("latin-punctuation", $"The Latin mark {Quote.Of(text)} stands after an Arabic word.", write),
            LintCode.DotlessYa => Message("dotless-ya", $"{Quote.Of(text)} ends in ى; the word ends in ي.", write),
            LintCode.HaForTaMarbuta => Message("ha-for-ta-marbuta", $"{Quote.Of(text)} ends in ه; the word ends in ة.", write),
            LintCode.PersianCharacter => Message("persian-letter", $"{Quote.Of(text)} is Persian, not Arabic, although it may look the same.", write),
            LintCode.MixedDigits => Message("digits-mixed", $"The number {Quote.Of(text)} is in other digits than the text before it.", write),
            LintCode.RepeatedTatweel => Message("tatweel-repeated", "A word is stretched with several tatweel; search and screen readers stumble over them.", "Remove them."),
            LintCode.UnbalancedQuote => Message("quote-unbalanced", $"The quotation mark {Quote.Of(text)} has no partner in its paragraph.", "Add the other mark, or remove this one."),
            _ => Message("relative-day", $"Nobody knows what day {Quote.Of(text)} means: the page has no date.", "Write the date, or add \"date:\" to the front matter."),
        };

        Diagnostic Message(string code, string message, string? help) => new(Severity.Style, code, message, span, help);
    }

    /// <summary>Two tags whose names differ only in letters that are easily confused («مدرسة», «مدرسه»).</summary>
    public static Diagnostic TagsSimilar(FileSpan span, string name, string other, FileSpan otherSpan) =>
        new(Severity.Style, "tags-similar", $"The tags {Quote.Of(name)} and {Quote.Of(other)} differ only in letters that are easily confused, and have a page each.", span,
            "If they are one topic, write one of them everywhere; if they are two, list both under \"tags\" in site.yml.", [new RelatedSpan("the other one is used here", otherSpan)]);
}
