using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>
/// What LOAD keeps of an article (or of a page under <c>pages/</c>): its metadata, not its body, which RENDER reads again; a million articles must fit
/// in memory. Texts are cleaned for display (<c>DisplayText.Clean</c>); dates are in the site's zone.
/// </summary>
internal sealed record Article
{
    private const long Never = -1;

    // Times as the clocks of their offsets (in minutes) show them: the structs would take twice as much, in each of a million articles.
    private readonly long _dateTicks;
    private readonly long _updatedTicks = Never;
    private readonly short _dateOffset;
    private readonly short _updatedOffset;

    /// <summary>Path of the Markdown file relative to the site's folder, with <c>/</c>.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Stable identity for feeds: <c>id</c>, else the source path.</summary>
    public required string Id { get; init; }

    /// <summary>Plain text; never empty.</summary>
    public string Title => KeptTitle.ToString()!;

    /// <summary><see cref="Title"/> as it is kept in memory.</summary>
    public required CompactText KeptTitle { get; init; }

    /// <summary>The slug, where it is another text than <see cref="NameOf"/> the file; null for most.</summary>
    public string? OwnSlug { get; init; }

    /// <summary>The slug of the URL: <c>slug</c>, else the file's (a bundle's folder's) name without its date, through the slug rule; never empty.</summary>
    public ReadOnlySpan<char> Slug => OwnSlug ?? NameOf(SourcePath);

    /// <summary>When it was published. For a page under <c>pages/</c> without a date, <see cref="DateTimeOffset.MinValue"/>.</summary>
    public DateTimeOffset Date
    {
        get => new(_dateTicks, new TimeSpan(0, _dateOffset, 0));
        init => (_dateTicks, _dateOffset) = (value.Ticks, (short)value.TotalOffsetMinutes);
    }

    /// <summary>When readers can see it first: <c>publish_at</c> when that is later than the date.</summary>
    public DateTimeOffset PublishedAt => Details.PublishAt > Date ? Details.PublishAt.Value : Date;

    /// <summary>Last change that readers are told of; null when there was none.</summary>
    public DateTimeOffset? Updated
    {
        get => _updatedTicks == Never ? null : new DateTimeOffset(_updatedTicks, new TimeSpan(0, _updatedOffset, 0));
        init => (_updatedTicks, _updatedOffset) = value is { } time ? (time.Ticks, (short)time.TotalOffsetMinutes) : (Never, (short)0);
    }

    /// <summary>Id of its section; null when it is in none.</summary>
    public string? Section { get; init; }

    public ArticleType Type { get; init; }

    /// <summary>Tags as written (cleaned), each once.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Authors as written: ids or names of <c>site.yml</c>, or other names.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary><c>summary</c> as plain text, or null: then the lead is <see cref="FirstParagraph"/> and the page prints no separate lead.</summary>
    public string? Summary
    {
        get => KeptSummary.ToString();
        init => KeptSummary = CompactText.Of(value);
    }

    /// <summary><see cref="Summary"/> as it is kept in memory.</summary>
    public CompactText KeptSummary { get; init; }

    /// <summary>Plain text of the first paragraph, kept only when there is no summary.</summary>
    public string? FirstParagraph
    {
        get => KeptFirstParagraph.ToString();
        init => KeptFirstParagraph = CompactText.Of(value);
    }

    /// <summary><see cref="FirstParagraph"/> as it is kept in memory.</summary>
    public CompactText KeptFirstParagraph { get; init; }

    public string? Kicker { get; init; }

    public ArticleImage? Image { get; init; }

    /// <summary>Everything that few articles have; shared and empty for the others.</summary>
    public ArticleDetails Details { get; init; } = ArticleDetails.None;

    /// <summary>Words of the body (whitespace tokens with a letter or digit).</summary>
    public int WordCount { get; init; }

    /// <summary>Where the body begins in the file.</summary>
    public BodyStart Body { get; init; }

    /// <summary>XxHash128 of the file's bytes.</summary>
    public Hash128 ContentHash { get; init; }

    /// <summary>Its number among the Markdown files that LOAD read, articles before pages: another one for each article of a site.</summary>
    public int Number { get; init; } = -1;

    /// <summary>Summary, else first paragraph, else nothing: the text for cards, feeds and descriptions.</summary>
    public string Lead => Summary ?? FirstParagraph ?? "";

    /// <summary>Whether the file is a page under <c>pages/</c>.</summary>
    public bool IsPage => SourcePath.StartsWith("pages/", StringComparison.Ordinal);

    /// <summary>The name of a Markdown file, or of a bundle's folder, as it stands in its path.</summary>
    public static ReadOnlySpan<char> NameOf(string sourcePath)
    {
        var path = sourcePath.AsSpan()[..^".md".Length];
        if (path.EndsWith("/index", StringComparison.OrdinalIgnoreCase)) path = path[..^"/index".Length];
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>Folder whose other files travel with the article, with a final slash; null when it is no bundle.</summary>
    public string? BundleFolder => SourcePath.EndsWith("/index.md", StringComparison.OrdinalIgnoreCase) ? SourcePath[..^"index.md".Length] : null;
}

/// <summary>The kinds of articles that readers tell apart.</summary>
internal enum ArticleType : byte
{
    News,
    Opinion,
    Analysis,
    Report,
    Interview,
    Video,
    Photos,
    Live,
}

/// <summary>Where a body begins.</summary>
/// <param name="Offset">Bytes from the start of the file.</param>
/// <param name="Line">1-based line of the file.</param>
internal readonly record struct BodyStart(int Offset, int Line);

/// <summary>An article's picture.</summary>
/// <param name="Source">As written: a site path (<c>/images/…</c>), a path relative to the article, or an absolute URL.</param>
/// <param name="Alt">Text for readers who do not see it; empty when there is none.</param>
internal sealed record ArticleImage(string Source, string Alt, string? Caption, string? Credit, FileSpan Span);
