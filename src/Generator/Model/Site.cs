using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;

namespace Generator.Model;

/// <summary>The newspaper as readers will see it at one instant: articles sorted, grouped and joined. It knows no URL; those are decided by PLAN.</summary>
internal sealed record Site
{
    public required SiteConfig Config { get; init; }

    /// <summary>The instant of the build (<c>--now</c>) in the site's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Visible articles, newest first; ties by source path (ordinal).</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>Where they stand.</summary>
    public required ArticlePositions Positions { private get; init; }

    /// <summary>Drafts, scheduled and expired articles (and pages) that this build leaves out, by source path; they still take part in the search for collisions.</summary>
    public required ImmutableArray<Article> Hidden { get; init; }

    /// <summary>Visible pages under <c>pages/</c>, by source path.</summary>
    public required ImmutableArray<Article> Pages { get; init; }

    /// <summary>Sections in readers' order, those without articles too when <c>site.yml</c> names them.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Tags by sort key.</summary>
    public required ImmutableArray<Tag> Tags { get; init; }

    /// <summary>Authors with at least one article, by sort key.</summary>
    public required ImmutableArray<Author> Authors { get; init; }

    /// <summary>Sections, tags and authors that only hidden articles have.</summary>
    public required HiddenLists HiddenLists { get; init; }

    /// <summary>Pinned articles by rank, then newest first.</summary>
    public required ImmutableArray<Article> Pinned { get; init; }

    /// <summary>Articles that are breaking news at <see cref="Now"/>, newest first.</summary>
    public required ImmutableArray<Article> Breaking { get; init; }

    /// <summary>The most read articles with their counts, most first; empty without data. Filled after PLAN, because its rows may be URLs.</summary>
    public ImmutableArray<MostRead> MostRead { get; init; } = [];

    /// <summary>By <see cref="IndexOf"/>.</summary>
    public required ImmutableArray<ImmutableArray<Tag>> TagsByArticle { get; init; }

    /// <summary>By <see cref="IndexOf"/>.</summary>
    public required ImmutableArray<ImmutableArray<Author>> AuthorsByArticle { get; init; }

    /// <summary>By <see cref="IndexOf"/>; null where the article is in no section.</summary>
    public required ImmutableArray<Section?> SectionByArticle { get; init; }

    /// <summary>Indexes what is related, beside the stages that follow.</summary>
    public required Background<RelatedArticles> Relating { private get; init; }

    /// <summary>The articles that belong beside one, best first.</summary>
    public RelatedArticles Related => Relating.Result();

    /// <summary>The articles before and after one in its section.</summary>
    public required Neighbours Neighbours { get; init; }

    /// <summary>Position in <see cref="Articles"/>; -1 for hidden articles and for pages.</summary>
    public int IndexOf(Article article) => Positions.Of(article);
}

/// <summary>A section with its articles and those of the sections below it, newest first.</summary>
/// <param name="Id">The slug in URLs.</param>
/// <param name="Parent">Id of the section above it, or null.</param>
internal sealed record Section(string Id, string Title, string? Description, string? Parent, ImmutableArray<Article> Articles);

/// <summary>A tag with its articles, newest first. <paramref name="Name"/> is the spelling that readers see.</summary>
/// <param name="OtherSlugs">Slugs of other spellings, which redirect.</param>
internal sealed record Tag(string Name, string Slug, string? Description, ImmutableArray<Article> Articles, ImmutableArray<string> OtherSlugs);

/// <summary>An author with the articles, newest first. <paramref name="Id"/> is the slug.</summary>
internal sealed record Author(string Id, string Name, string? Role, string? Bio, string? Photo, bool IsOrganization, ImmutableArray<Article> Articles)
{
    public string? Email { get; init; }

    public string? Url { get; init; }

    /// <summary>Slugs of other spellings of the name, which redirect.</summary>
    public ImmutableArray<string> OtherSlugs { get; init; } = [];
}

/// <summary>Lists that have no page yet (or no longer), though their URLs are taken. Their articles are the hidden ones.</summary>
internal sealed record HiddenLists(ImmutableArray<Section> Sections, ImmutableArray<Tag> Tags, ImmutableArray<Author> Authors);

/// <summary>An article and how often it was read.</summary>
internal sealed record MostRead(Article Article, long Count);
