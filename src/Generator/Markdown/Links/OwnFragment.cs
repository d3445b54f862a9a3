using Markdig.Syntax;

namespace Generator.Markdown.Links;

/// <summary>A link to an id of its own page, to be checked when all ids are known.</summary>
internal readonly record struct OwnFragment(string Fragment, SourceSpan Span);
