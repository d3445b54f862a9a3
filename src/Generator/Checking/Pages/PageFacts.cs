using System.Collections.Immutable;

namespace Generator.Checking.Pages;

/// <summary>What the whole-site rules must know of an HTML page once the page itself is gone.</summary>
/// <param name="OutputPath">Path below the output folder.</param>
internal sealed record PageFacts(string OutputPath)
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Whether search engines are kept away.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Whether it only sends readers on.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>Bytes of the HTML.</summary>
    public int Bytes { get; init; }

    /// <summary>Every id and anchor name.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>Addresses of links, each once, as printed.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Addresses of pictures, scripts, styles and media that the page loads, each once, as printed.</summary>
    public ImmutableArray<string> Loads { get; init; } = [];

    /// <summary>What is wrong with the page by itself.</summary>
    public ImmutableArray<PageFinding> Findings { get; init; } = [];
}
