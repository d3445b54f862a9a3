namespace Generator.Markdown.Links;

/// <summary>What a link of a body becomes.</summary>
/// <param name="Href">Its address, percent-encoded; null when the link becomes its text, for which there is a message.</param>
/// <param name="SourcePath">The Markdown file behind it, if any.</param>
/// <param name="Scheme">Scheme of an absolute URL; null inside the site.</param>
internal readonly record struct LinkOutcome(string? Href, string? SourcePath = null, string? Scheme = null);
