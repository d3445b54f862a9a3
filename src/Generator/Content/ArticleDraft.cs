using System.Collections.Immutable;
using Generator.Data;

namespace Generator.Content;

/// <summary>An article's front matter while its keys are being read. Later values of a key replace earlier ones, so that defaults come first.</summary>
internal sealed class ArticleDraft
{
    public string? Title { get; set; }

    public LocatedText? Slug { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset? Date { get; set; }

    public DateTimeOffset? Updated { get; set; }

    public LocatedText? Section { get; set; }

    public ArticleType Type { get; set; }

    public ImmutableArray<LocatedItem> Tags { get; set; } = [];

    public ImmutableArray<LocatedItem> Authors { get; set; } = [];

    public string? Summary { get; set; }

    public string? Kicker { get; set; }

    public ArticleImage? Image { get; set; }

    public string? Location { get; set; }

    public string? Source { get; set; }

    public DateTimeOffset? PublishAt { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    public bool Draft { get; set; }

    /// <summary>Breaking without a time.</summary>
    public bool IsBreaking { get; set; }

    public DateTimeOffset? BreakingUntil { get; set; }

    public int? Pin { get; set; }

    public LocatedText? Url { get; set; }

    public ImmutableArray<LocatedText> Aliases { get; set; } = [];

    public ImmutableArray<LocatedText> Related { get; set; } = [];

    public ImmutableArray<CorrectionDraft> Corrections { get; set; } = [];

    public string? Canonical { get; set; }

    public ImmutableArray<Configuration.EditionConfig> Translations { get; set; } = [];

    public bool NoIndex { get; set; }

    public string? Language { get; set; }

    public string? Direction { get; set; }

    public LocatedText? Template { get; set; }

    /// <summary>Free keys by name, the last one of each.</summary>
    public List<DataEntry>? Params { get; private set; }

    /// <summary>Keys whose value was there but not good; each has its error already.</summary>
    public List<string>? Broken { get; private set; }

    /// <summary>Whether <see cref="Details"/> would say anything.</summary>
    public bool HasDetails { get; set; }

    public void AddParam(DataEntry entry)
    {
        Params ??= [];
        Params.RemoveAll(other => other.Key.Text == entry.Key.Text);
        Params.Add(entry);
        HasDetails = true;
    }

    public void AddBroken(string key) => (Broken ??= []).Add(key);

    /// <summary>What few articles have, gathered.</summary>
    /// <param name="breakingHours">How long breaking news without an end lasts; null: without end.</param>
    /// <param name="date">The article's date.</param>
    public ArticleDetails Details(int? breakingHours, DateTimeOffset date) => !HasDetails ? ArticleDetails.None : new ArticleDetails
    {
        Location = Location,
        Source = Source,
        PublishAt = PublishAt,
        ExpiresAt = ExpiresAt,
        Draft = Draft,
        BreakingUntil = BreakingUntil ?? (!IsBreaking ? null : breakingHours is { } hours && date != DateTimeOffset.MinValue ? date.AddHours(hours) : DateTimeOffset.MaxValue),
        Pin = Pin,
        Url = Url,
        Aliases = Aliases,
        Related = Related,
        Corrections = [.. Corrections.Select(c => new Correction(c.Date ?? Updated ?? date, c.Text))],
        Canonical = Canonical,
        Translations = Translations,
        NoIndex = NoIndex,
        Language = Language,
        Direction = Direction ?? (Language is null ? null : Configuration.LanguageField.Direction(Language)),
        Template = Template,
        Params = Params is null ? null : new DataMapping([.. Params], Params[0].Key.Line, Params[0].Key.Column),
    };
}

/// <summary>A correction whose date may still have to come from the article.</summary>
internal readonly record struct CorrectionDraft(DateTimeOffset? Date, string Text);
