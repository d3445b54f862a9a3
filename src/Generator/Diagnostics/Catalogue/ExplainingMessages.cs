namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages of <c>gen explain</c>.</summary>
internal static class ExplainingMessages
{
    /// <summary>Neither a URL nor a source file of the site.</summary>
    public static Diagnostic NotFound(string subject, IEnumerable<string> known) =>
        new(Severity.Error, "page-unknown", $"{Quote.Of(subject)} is neither a URL of this site nor the source of a page.", null, Suggestions.Question(subject, known) ?? "Write a URL, a path that begins with \"/\", or a file's path from the site's folder.");
}
