using Generator.Sources;

namespace Generator.Planning;

/// <summary>The files that are published beside the pages, as listed.</summary>
internal sealed record SiteFiles
{
    /// <summary>Where they are; read when an image's size is asked for.</summary>
    public required SourceTree Tree { get; init; }

    /// <summary>Everything under <c>articles/</c> and <c>pages/</c>; Markdown files are passed over.</summary>
    public IReadOnlyList<SourceFile> Content { get; init; } = [];

    /// <summary>Markdown files of which no article could be made: links to them are not broken on top.</summary>
    public IReadOnlyCollection<string> Failed { get; init; } = [];

    /// <summary>Everything under <c>static/</c>.</summary>
    public IReadOnlyList<SourceFile> Static { get; init; } = [];

    /// <summary>What the theme publishes; a file of <c>static/</c> with the same path takes its place.</summary>
    public IReadOnlyList<ThemeFile> Theme { get; init; } = [];
}
