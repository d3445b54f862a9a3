using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Markdown;

/// <summary>A Markdown body to be rendered.</summary>
internal sealed record BodySource
{
    /// <summary>Source path of the file, for links and messages.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The body's text, without front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>1-based line of the file on which the body begins.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>Whether the body's language is Arabic: isolation and typography apply.</summary>
    public bool IsArabic { get; init; } = true;

    /// <summary>Whether readers see a date, which words such as «اليوم» need.</summary>
    public bool IsDated { get; init; } = true;

    /// <summary>Whether it is a live blog, whose entries stand newest first.</summary>
    public bool IsLive { get; init; }

    /// <summary>The article's headline: a leading level-1 heading that repeats it is dropped.</summary>
    public string? Title { get; init; }
}

/// <summary>A rendered body.</summary>
/// <param name="Html">The HTML, valid until the renderer's next call: its buffer is used again.</param>
/// <param name="Headings">Headings in order, for tables of contents and to check fragments.</param>
/// <param name="Ids">Every id in the body (headings, footnotes, attributes, entries).</param>
/// <param name="FragmentLinks">Links to a fragment of another article, to be checked when all bodies are known.</param>
/// <param name="FirstParagraph">Plain text of the first paragraph (to tell whether the summary repeats it); null when the body has none.</param>
/// <param name="Diagnostics">What there is to say.</param>
internal readonly record struct Body(
    ReadOnlyMemory<char> Html,
    ImmutableArray<Heading> Headings,
    ImmutableArray<string> Ids,
    ImmutableArray<FragmentLink> FragmentLinks,
    string? FirstParagraph,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A heading of a body.</summary>
internal sealed record Heading(int Level, string Id, string Text);

/// <summary>A link to a fragment of another Markdown file.</summary>
internal sealed record FragmentLink(string TargetSourcePath, string Fragment, FileSpan Span);
