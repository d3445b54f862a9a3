using Generator.Arabic;
using Generator.Caching;
using Generator.Content;
using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>
/// An article in a list: what a headline card shows, and nothing else, so that a list depends on its items' cards only. <see cref="ArticleObject"/> adds
/// what the article's own page shows.
/// </summary>
internal class CardObject(World world, Article article) : ModelObject
{
    /// <summary>UTF-16 code units of a lead on a card, so that cards beside each other are of one height.</summary>
    private const int TeaserLength = 150;

    private static readonly TimeSpan ShortestUpdate = TimeSpan.FromMinutes(5);

    private static readonly string[] CardMembers =
    [
        "id", "url", "absolute_url", "title", "headline", "kicker", "lead", "lead_html", "teaser", "image", "date", "date_iso", "updated", "updated_iso", "section", "tags",
        "authors", "type", "has_time", "reading_time", "location", "breaking", "pinned", "lang", "dir", "foreign",
    ];

    private Dependency? _dependency;
    private string? _url;
    private ImageObject? _image;
    private ScriptArray? _tags;
    private ScriptArray? _authors;

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>Its <see cref="Article.Number"/>, by which lists tell articles apart: it stands here so that they need not look at each.</summary>
    public int Number { get; } = article.Number;

    /// <summary>Everything that templates can reach.</summary>
    protected World World => world;

    /// <inheritdoc/>
    public sealed override string Identity => "article/" + article.SourcePath;

    /// <inheritdoc/>
    protected override string[] Members => CardMembers;

    /// <inheritdoc/>
    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "id": value = article.Id; return true;
            case "url": value = Url; return true;
            case "absolute_url": value = world.Links.Origin + Url; return true;
            case "title": value = article.Title; return true;
            case "headline": value = Texts.Isolated(article.Title, Language); return true;
            case "kicker": value = article.Kicker; return true;
            case "lead": value = world.Leads.Of(article); return true;
            case "lead_html": value = Texts.Isolated(world.Leads.Of(article), Language); return true;
            case "teaser": value = Texts.Isolated(TextCut.AtWord(world.Leads.Of(article), TeaserLength), Language); return true;
            case "image": value = Image; return true;
            case "date": value = article.Date == default ? null : Texts.Local(article.Date); return true;
            case "date_iso": value = article.Date == default ? null : Texts.Iso(article.Date); return true;
            case "has_time": value = Truth(article.Date.TimeOfDay != TimeSpan.Zero); return true;
            case "updated": value = ShownUpdate is { } updated ? Texts.Local(updated) : null; return true;
            case "updated_iso": value = ShownUpdate is { } changed ? Texts.Iso(changed) : null; return true;
            case "section": value = world.Section(article); return true;
            case "tags": value = _tags ??= world.Tags(article); return true;
            case "authors": value = _authors ??= world.Authors(article); return true;
            case "type": value = ArticleTypes.NameOf(article.Type); return true;
            case "reading_time": value = world.Texts.ReadingTime(article.WordCount); return true;
            case "location": value = article.Details.Location; return true;
            case "breaking": value = Truth(article.Details.BreakingUntil > world.Site.Now); return true;
            case "pinned": value = Truth(article.Details.Pin is not null); return true;
            case "lang": value = Language; return true;
            case "dir": value = article.Details.Direction ?? world.Site.Config.Direction; return true;
            case "foreign": value = Truth(IsForeign); return true;
            default: value = null; return false;
        }
    }

    /// <summary>Link to its page.</summary>
    public virtual string Url => _url ??= world.Links.Href(world.PathOf(article));

    /// <summary>Its picture, or null.</summary>
    public ImageObject? Image => article.Image is { } image ? _image ??= world.Images.Of(article, image) : null;

    /// <summary>The last update, when it came long enough after publication to tell readers of it.</summary>
    private DateTimeOffset? ShownUpdate => article.Updated is { } updated && updated - article.Date >= ShortestUpdate ? updated : null;

    /// <summary>BCP 47 tag of the article's language.</summary>
    protected string Language => article.Details.Language ?? world.Site.Config.Language;

    /// <summary>Notes that a page shows something of the card.</summary>
    public void NoteRead(Reads reads) => reads.Add(_dependency ??= world.Dependencies.Of(DependencyKind.Card, article.SourcePath));

    /// <inheritdoc/>
    protected override void NoteRead(Reads reads, string member, object? value) => NoteRead(reads);

    /// <summary>Whether it is the same article. There may be several objects for one.</summary>
    public sealed override bool Equals(object? obj) => obj is CardObject other && Number == other.Number && article.SourcePath == other.Article.SourcePath;

    /// <inheritdoc/>
    public sealed override int GetHashCode() => article.SourcePath.GetHashCode(StringComparison.Ordinal);

    private bool IsForeign => article.Details.Language is { } language && language != world.Site.Config.Language;
}

/// <summary>The article of the page that is being rendered: its card, and what only its own page shows.</summary>
internal sealed class ArticleObject(World world, Article article, ArticleBody body) : CardObject(world, article)
{
    private static readonly string[] PageMembers =
    [
        "summary", "has_lead", "body", "toc", "word_count", "source", "corrections", "related", "previous", "next", "canonical", "noindex", "params",
    ];

    private string? _title;
    private string? _canonical;
    private string? _url;

    /// <inheritdoc/>
    public override string Url => _url ??= World.UrlOf(Article);

    /// <inheritdoc/>
    protected override string[] Members => [.. base.Members, .. PageMembers];

    /// <inheritdoc/>
    public override bool TryGet(string member, out object? value)
    {
        var details = Article.Details;
        switch (member)
        {
            case "title": value = _title ??= Article.Title; return true;
            case "summary": value = Article.Summary; return true;
            case "has_lead": value = Truth(Article.Summary is { } summary && summary != body.FirstParagraph); return true;
            case "body": value = body.Html; return true;
            case "toc": value = body.Contents; return true;
            case "word_count": value = Article.WordCount; return true;
            case "source": value = details.Source; return true;
            case "corrections": value = ScriptData.List(details.Corrections, c => new CorrectionObject(c, Language)); return true;
            case "related": value = World.Related(Article); return true;
            case "previous": value = World.Neighbour(Article, older: true); return true;
            case "next": value = World.Neighbour(Article, older: false); return true;
            case "canonical": value = _canonical ??= details.Canonical ?? World.Links.Origin + Url; return true;
            case "noindex": value = Truth(details.NoIndex); return true;
            case "params": value = ScriptData.Mapping(details.Params); return true;
            default: return base.TryGet(member, out value);
        }
    }

    /// <inheritdoc/>
    protected override void NoteRead(Reads reads, string member, object? value)
    {
        switch (member)
        {
            case "related": reads.Add(Beside.Related, value); break;
            case "previous": reads.Add(Beside.Previous, value); break;
            case "next": reads.Add(Beside.Next, value); break;
            default: base.NoteRead(reads, member, value); break;
        }
    }
}

/// <summary>What rendering found in an article's body.</summary>
/// <param name="Html">The body, good until the next one is rendered.</param>
/// <param name="Contents">Its headings.</param>
/// <param name="FirstParagraph">Text of its first paragraph, to tell whether the summary repeats it.</param>
internal sealed record ArticleBody(HtmlValue Html, ScriptArray Contents, string? FirstParagraph);

/// <summary>A correction, as templates see it.</summary>
internal sealed class CorrectionObject(Correction correction, string language) : ModelObject
{
    private static readonly string[] Names = ["date", "date_iso", "text", "text_html"];

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "date": value = Texts.Local(correction.Date); return true;
            case "date_iso": value = Texts.Iso(correction.Date); return true;
            case "text": value = correction.Text; return true;
            case "text_html": value = Texts.Isolated(correction.Text, language); return true;
            default: value = null; return false;
        }
    }
}
