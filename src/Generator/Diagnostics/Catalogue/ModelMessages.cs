using System.Collections.Immutable;
using System.Globalization;
using Generator.Content;

namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages about what articles say of each other: sections, tags, authors, related articles, most-read counts.</summary>
internal static class ModelMessages
{
    private const string NeedsLetter = "Its URL is made of its letters and digits; use at least one.";

    /// <summary>A tag such as <c>؟!</c>.</summary>
    public static Diagnostic TagWithoutSlug(FileSpan span, string name) =>
        new(Severity.Error, "tag-without-letters", $"The tag {Quote.Of(name)} has no letter or digit.", span, NeedsLetter);

    /// <summary>An author such as <c>…</c>.</summary>
    public static Diagnostic AuthorWithoutSlug(FileSpan span, string name) =>
        new(Severity.Error, "author-without-letters", $"The author {Quote.Of(name)} has no letter or digit.", span, NeedsLetter);

    /// <summary>A section such as <c>--</c>.</summary>
    public static Diagnostic SectionWithoutSlug(FileSpan span, string name) =>
        new(Severity.Error, "section-without-letters", $"The section {Quote.Of(name)} has no letter or digit.", span, NeedsLetter);

    /// <summary>A section called <c>tags</c>.</summary>
    public static Diagnostic SectionReserved(FileSpan span, string name) =>
        new(Severity.Error, "section-reserved", $"No section can be called {Quote.Of(name)}: its URL belongs to lists of another kind.", span, "Give the section another name.");

    /// <summary><c>related:</c> with a path or slug that is nowhere.</summary>
    public static Diagnostic RelatedUnknown(LocatedText reference) =>
        new(Severity.Error, "related-unknown", $"No article has the path or slug {Quote.Of(reference.Text)}.", reference.Span,
            "Write the path of the article's file, such as articles/2026/11/03-budget.md, or its slug.");

    /// <summary><c>related:</c> with a slug that several articles have.</summary>
    public static Diagnostic RelatedAmbiguous(LocatedText reference, ImmutableArray<Article> matches) =>
        new(Severity.Error, "related-ambiguous", string.Create(CultureInfo.InvariantCulture, $"{matches.Length} articles have the slug {Quote.Of(reference.Text)}."), reference.Span,
            "Write the path of the article's file.",
            [.. matches.OrderBy(static match => match.SourcePath, StringComparer.Ordinal).Take(5).Select(static match => new RelatedSpan("one of them", new FileSpan(match.SourcePath)))]);

    /// <summary>An article that names itself.</summary>
    public static Diagnostic RelatedSelf(LocatedText reference) =>
        new(Severity.Warning, "related-self", "The article names itself as related.", reference.Span, "Remove the entry.");

    /// <summary>A file that <c>site.yml</c> names and that is not there.</summary>
    public static Diagnostic MostReadMissing(FileSpan span, string path) =>
        new(Severity.Warning, "most-read-missing", $"There is no file {Quote.Of(path)}, so nothing is the most read.", span, "Let \"gen most-read\" write it, or leave \"file\" out until it is there.");

    /// <summary>Rows of the most-read file that belong to no article; one message for all of them.</summary>
    public static Diagnostic MostReadUnknown(FileSpan span, int count, IEnumerable<string> first) =>
        new(Severity.Warning, "most-read-unknown",
            string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "row belongs" : "rows belong")} to no article and {(count == 1 ? "is" : "are")} skipped: {string.Join(", ", first.Select(static text => $"{Quote.Of(text)}"))}{(count > 3 ? ", …" : "")}."),
            span, "The first column holds an article's URL, slug or file; paths of other pages may be left out.");

    /// <summary>A count that is no number; one message for all of them.</summary>
    public static Diagnostic MostReadCount(FileSpan span, int rows, string text) =>
        new(Severity.Warning, "most-read-count",
            string.Create(CultureInfo.InvariantCulture, $"The count {Quote.Of(text)} is not a whole number{(rows > 1 ? $", and so in {rows - 1} more {(rows == 2 ? "row" : "rows")}" : "")}; such rows are skipped."),
            span, "The second column holds how often the article was read, such as 1250.");
}
