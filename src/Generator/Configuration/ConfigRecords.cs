using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Configuration;

/// <summary>A section as <c>site.yml</c> names it. <paramref name="Id"/> is its slug in URLs.</summary>
internal sealed record SectionConfig(string Id, string Title, string? Description, FileSpan Span, string? Parent = null);

/// <summary>An author as <c>site.yml</c> names one. <paramref name="Id"/> is the slug in URLs.</summary>
internal sealed record AuthorConfig(
    string Id, string Name, string? Role, string? Bio, string? Photo, bool IsOrganization, FileSpan Span, string? Email = null, string? Url = null,
    FileSpan? PhotoSpan = null);

/// <summary>Another edition of the paper, in another language or for another country.</summary>
internal sealed record EditionConfig(string Language, string Url);

/// <summary>An entry of the main menu: a title and a site path or absolute URL.</summary>
internal sealed record MenuItem(string Title, string Url, FileSpan Span);

/// <summary>Preferred spelling (and slug, if given) of a tag.</summary>
internal sealed record TagConfig(string Name, string? Slug, string? Description, FileSpan Span);

/// <summary>Front matter that every article below a folder starts with.</summary>
internal sealed record FrontMatterDefaults(string Folder, DataMapping Values);

/// <summary>Where the most-read counts are and how many are shown.</summary>
/// <param name="FileSpan">Where <c>site.yml</c> names the file; null when it does not, and the file may be missing.</param>
internal sealed record MostReadConfig(string File = "data/most-read.csv", int Days = 7, int Count = 5, FileSpan? FileSpan = null);

/// <summary>How many items a feed has, and which lists have one.</summary>
internal sealed record FeedsConfig(int Count = 30, bool Sections = true, bool Tags = false, bool Authors = false);

/// <summary>Kinds of lists and files that a site can switch off under <c>outputs:</c>; all on by default but those that say otherwise.</summary>
internal sealed record OutputsConfig
{
    public bool Sections { get; init; } = true;
    public bool Tags { get; init; } = true;
    public bool Authors { get; init; } = true;
    public bool Types { get; init; } = true;
    public bool Archive { get; init; } = true;
    public bool Latest { get; init; } = true;
    public bool Rss { get; init; } = true;
    public bool Atom { get; init; } = true;
    public bool JsonFeed { get; init; } = true;
    public bool Sitemap { get; init; } = true;
    public bool NewsSitemap { get; init; } = true;
    public bool Robots { get; init; } = true;
    public bool Redirects { get; init; } = true;
    public bool Headers { get; init; } = true;
    public bool Manifest { get; init; } = true;
    public bool NotFound { get; init; } = true;
    public bool Csp { get; init; } = true;
}

/// <summary>What becomes of raw HTML in Markdown: cleaned by an allow-list, left as it is, or shown as text.</summary>
internal enum HtmlPolicy
{
    Sanitize,
    Allow,
    Escape,
}
