using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;

namespace Generator.Model;

/// <summary>The newspaper as readers will see it at one instant: articles sorted, grouped and joined. It knows no URL; those are decided by PLAN.</summary>
internal sealed class Site
{
    public required SiteConfig Config { get; init; }

    /// <summary>The instant of the build (<c>--now</c>) in the site's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Visible articles, newest first; ties by source path (ordinal). <see cref="Article.Index"/> is the position here.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>Drafts, scheduled and expired articles that this build leaves out; they still take part in the search for collisions.</summary>
    public required ImmutableArray<Article> Hidden { get; init; }

    /// <summary>Pages under <c>pages/</c>, by source path.</summary>
    public required ImmutableArray<Article> Pages { get; init; }

    /// <summary>Sections in readers' order, those without articles too when <c>site.yml</c> names them.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Tags by sort key.</summary>
    public required ImmutableArray<Tag> Tags { get; init; }

    /// <summary>Authors with at least one article, by sort key.</summary>
    public required ImmutableArray<Author> Authors { get; init; }

    /// <summary>Pinned articles by rank, then newest first.</summary>
    public required ImmutableArray<Article> Pinned { get; init; }

    /// <summary>Articles that are breaking news at <see cref="Now"/>, newest first.</summary>
    public required ImmutableArray<Article> Breaking { get; init; }

    /// <summary>The most read articles with their counts, most first; empty without data.</summary>
    public required ImmutableArray<MostRead> MostRead { get; init; }

    /// <summary>By <see cref="Article.Index"/>.</summary>
    public required ImmutableArray<ImmutableArray<Tag>> TagsByArticle { get; init; }

    /// <summary>By <see cref="Article.Index"/>.</summary>
    public required ImmutableArray<ImmutableArray<Author>> AuthorsByArticle { get; init; }

    /// <summary>By <see cref="Article.Index"/>; null where the article is in no section.</summary>
    public required ImmutableArray<Section?> SectionByArticle { get; init; }

    /// <summary>Related articles by <see cref="Article.Index"/>, best first.</summary>
    public required IRelatedArticles Related { get; init; }
}

/// <summary>A section with its articles, newest first.</summary>
internal sealed record Section(string Id, string Title, string? Description, string? Parent, ImmutableArray<Article> Articles);

/// <summary>A tag with its articles, newest first. <paramref name="Name"/> is the spelling that readers see.</summary>
/// <param name="OtherSlugs">Slugs of other spellings, which redirect.</param>
internal sealed record Tag(string Name, string Slug, string? Description, ImmutableArray<Article> Articles, ImmutableArray<string> OtherSlugs);

/// <summary>An author with the articles, newest first. <paramref name="Id"/> is the slug.</summary>
internal sealed record Author(string Id, string Name, string? Role, string? Bio, string? Photo, bool IsOrganization, ImmutableArray<Article> Articles)
{
    public string? Email { get; init; }

    public string? Url { get; init; }
}

/// <summary>An article and how often it was read.</summary>
internal sealed record MostRead(Article Article, long Count);

/// <summary>Finds the articles that belong beside one.</summary>
internal interface IRelatedArticles
{
    /// <summary>At most <paramref name="count"/> visible articles, best first, never the article itself.</summary>
    ImmutableArray<Article> Of(Article article, int count);
}
