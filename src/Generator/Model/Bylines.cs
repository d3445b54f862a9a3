using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Model;

/// <summary>Makes authors of what articles name: by id, then by name; whoever <c>site.yml</c> does not list is made from the name.</summary>
internal sealed class Bylines
{
    private readonly Dictionary<string, AuthorConfig> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AuthorConfig> _byName = new(StringComparer.Ordinal);
    private readonly ILookup<string, AuthorConfig> _nearNames;
    private readonly List<Diagnostic> _report;

    private Bylines(SiteConfig config, List<Diagnostic> report)
    {
        _report = report;
        foreach (var author in config.Authors) _byId.TryAdd(author.Id, author);
        foreach (var author in config.Authors) _byName.TryAdd(author.Name, author);
        foreach (var author in config.Authors) _byName.TryAdd(TagFolding.Key(author.Name), author);
        _nearNames = config.Authors.ToLookup(static author => TagFolding.WithoutHamza(author.Name), StringComparer.Ordinal);
    }

    /// <summary>Authors by sort key, authors that only hidden articles have, and the authors of each article.</summary>
    public static (ImmutableArray<Author> Authors, ImmutableArray<Author> Hidden, ImmutableArray<ImmutableArray<Author>> ByArticle) Build(
        SiteConfig config, ImmutableArray<Article> articles, ImmutableArray<Article> hidden, ArticlePositions positions, List<Diagnostic> report)
    {
        var bylines = new Bylines(config, report);
        var index = NameIndex.Build(articles, hidden, static article => article.Authors, bylines.KeyOf);
        var authors = index.Groups.Select(bylines.ToAuthor).ToArray();
        var ordered = authors.OfType<Author>().OrderBy(static author => SortKey.Of(author.Name), StringComparer.Ordinal)
            .ThenBy(static author => author.Name, StringComparer.Ordinal).ThenBy(static author => author.Id, StringComparer.Ordinal).ToArray();
        return (
            [.. ordered.Where(author => !positions.Hides(author.Articles[0]))],
            [.. ordered.Where(author => positions.Hides(author.Articles[0]))],
            Grouping.ByArticle(index, authors));
    }

    /// <summary>Whether an author of this name, listed nowhere, is an agency, a newspaper or the newsroom.</summary>
    public static bool LooksLikeOrganization(string name) =>
        name is "وكالات" or "وكالة" or "صحيفة"
        || name.StartsWith("وكالة ", StringComparison.Ordinal)
        || name.StartsWith("صحيفة ", StringComparison.Ordinal)
        || name.StartsWith("فريق التحرير", StringComparison.Ordinal);

    private AuthorConfig? Listed(string reference) =>
        _byId.GetValueOrDefault(reference)
        ?? _byName.GetValueOrDefault(reference)
        ?? _byName.GetValueOrDefault(TagFolding.Key(reference))
        ?? _byId.GetValueOrDefault(Slug.From(reference))
        ?? WithOmittedHamza(reference);

    private AuthorConfig? WithOmittedHamza(string reference) =>
        _nearNames[TagFolding.WithoutHamza(reference)].Where(author => TagFolding.SameUpToOmittedHamza(author.Name, reference)).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>One key for all who share a URL: names that differ in vowel marks, case or punctuation only are one person.</summary>
    private string KeyOf(string reference) => Listed(reference)?.Id ?? Slug.From(reference);

    private Author? ToAuthor(NameGroup group)
    {
        var isHidden = group.Articles.IsEmpty;
        var articles = isHidden ? group.Hidden : group.Articles;
        if (_byId.TryGetValue(group.Key, out var listed))
        {
            return new Author(listed.Id, listed.Name, listed.Role, listed.Bio, listed.Photo, listed.IsOrganization, articles) { Email = listed.Email, Url = listed.Url };
        }

        var name = group.MostUsed;
        var slug = Slug.From(group.Earliest);
        if (slug.Length > 0) return new Author(slug, name, null, null, null, LooksLikeOrganization(name), articles) { OtherSlugs = group.OtherSlugs(slug) };
        _report.Add(ModelMessages.AuthorWithoutSlug(new FileSpan(articles[^1].SourcePath), name));
        return null;
    }
}
