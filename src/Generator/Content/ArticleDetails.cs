using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>Front matter that few articles use.</summary>
internal sealed record ArticleDetails
{
    /// <summary>The empty one, shared by all articles that need none.</summary>
    public static ArticleDetails None { get; } = new();

    /// <summary>Place of the dateline.</summary>
    public string? Location { get; init; }

    public string? Source { get; init; }

    /// <summary>Hidden until then, if it is later than the date.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>Hidden from then on.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public bool Draft { get; init; }

    /// <summary>Breaking news without an end (<see cref="DateTimeOffset.MaxValue"/>) or until a time; null when it is not breaking.</summary>
    public DateTimeOffset? BreakingUntil { get; init; }

    /// <summary>Rank among the pinned articles, 1 first; null when not pinned.</summary>
    public int? Pin { get; init; }

    /// <summary>Exact site path that overrides the permalink.</summary>
    public LocatedText? Url { get; init; }

    /// <summary>Old site paths that lead here.</summary>
    public ImmutableArray<LocatedText> Aliases { get; init; } = [];

    /// <summary>Source paths or slugs of articles to show as related, in this order.</summary>
    public ImmutableArray<LocatedText> Related { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Absolute URL of the original, for articles first published elsewhere.</summary>
    public string? Canonical { get; init; }

    /// <summary>The same article in other languages, elsewhere.</summary>
    public ImmutableArray<Configuration.EditionConfig> Translations { get; init; } = [];

    public bool NoIndex { get; init; }

    /// <summary>BCP 47 tag when the article's language is not the site's.</summary>
    public string? Language { get; init; }

    /// <summary><c>rtl</c> or <c>ltr</c>, given or from the language; null: the site's.</summary>
    public string? Direction { get; init; }

    /// <summary>Name of a template in place of the kind's own.</summary>
    public LocatedText? Template { get; init; }

    /// <summary><c>params</c> and unknown keys: <c>article.params.KEY</c>.</summary>
    public DataMapping? Params { get; init; }
}

/// <summary>A correction that readers are told of.</summary>
internal sealed record Correction(DateTimeOffset Date, string Text);

/// <summary>A text with its place, for messages that only a later stage can make.</summary>
internal readonly record struct LocatedText(string Text, FileSpan Span);
