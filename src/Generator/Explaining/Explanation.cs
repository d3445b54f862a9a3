using System.Collections.Immutable;

namespace Generator.Explaining;

/// <summary>How a page of the site comes about.</summary>
/// <param name="Url">Its absolute URL.</param>
/// <param name="Output">Path of its file below the output folder.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Source">The file that it is made from; null for what the tool itself adds.</param>
internal sealed record Explanation(string Url, string Output, string Kind, string? Source)
{
    /// <summary>Why there is no such page today (a draft, scheduled, expired), or where the URL leads instead; null for a page that is there.</summary>
    public string? Absent { get; init; }

    /// <summary>Why the last build that made the page did so; null when nothing is known.</summary>
    public string? Rendered { get; init; }

    /// <summary>Templates, layouts and partials, by name; those of the theme begin with <c>theme:</c>.</summary>
    public ImmutableArray<string> Templates { get; init; } = [];

    /// <summary>Other articles whose cards, links or pictures the page shows.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>What else it read: values of the site, links, pictures, strings.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    public string? Section { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Source paths of the articles that are shown beside it.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Old URLs that lead here.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}
