using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Model;

/// <summary>Makes tags of what articles name: spellings that differ only in what Arabic writers vary are one tag.</summary>
internal sealed class Tagging
{
    private readonly List<Diagnostic> _report = [];
    private readonly Dictionary<string, TagConfig> _preferred = new(StringComparer.Ordinal);

    private readonly ILookup<string, TagConfig> _near;

    private Tagging(SiteConfig config)
    {
        _near = config.Tags.ToLookup(static tag => TagFolding.WithoutHamza(tag.Name), StringComparer.Ordinal);
        foreach (var tag in config.Tags) _preferred.TryAdd(TagFolding.Key(tag.Name), tag);
    }

    /// <summary>Tags by sort key, tags that only hidden articles have, and the tags of each article.</summary>
    public static TaggedArticles Build(SiteConfig config, ImmutableArray<Article> articles, ImmutableArray<Article> hidden, ArticlePositions positions)
    {
        var tagging = new Tagging(config);
        var index = NameIndex.Build(articles, hidden, static article => article.Tags, TagFolding.Key, tagging._preferred.Keys);
        var tags = index.Groups.Select(tagging.ToTag).ToArray();
        tagging.ReportSimilar(tags.OfType<Tag>().Where(tag => !positions.Hides(tag.Articles[0])));
        var ordered = tags.OfType<Tag>().OrderBy(static tag => SortKey.Of(tag.Name), StringComparer.Ordinal)
            .ThenBy(static tag => tag.Name, StringComparer.Ordinal).ThenBy(static tag => tag.Slug, StringComparer.Ordinal).ToArray();
        return new TaggedArticles(
            [.. ordered.Where(tag => !positions.Hides(tag.Articles[0]))],
            [.. ordered.Where(tag => positions.Hides(tag.Articles[0]))],
            Grouping.ByArticle(index, tags),
            tagging._report);
    }

    private TagConfig? Preferred(string spelling) =>
        _preferred.GetValueOrDefault(TagFolding.Key(spelling))
        ?? (_near[TagFolding.WithoutHamza(spelling)].Where(tag => TagFolding.SameUpToOmittedHamza(tag.Name, spelling)).Take(2).ToArray() is [var only] ? only : null);

    /// <summary>«إعلام» and «أعلام» are two words, «مدرسة» and «مدرسه» hardly: a person must tell. Whoever lists both in <c>site.yml</c> has told.</summary>
    private void ReportSimilar(IEnumerable<Tag> tags)
    {
        foreach (var similar in tags.GroupBy(static tag => TagFolding.NearKey(tag.Name), StringComparer.Ordinal))
        {
            // the most used one first; each other is reported where it came up
            var ranked = similar.Where(tag => !_preferred.ContainsKey(TagFolding.Key(tag.Name))).Concat(similar.Where(tag => _preferred.ContainsKey(TagFolding.Key(tag.Name))).Take(1))
                .OrderByDescending(static tag => tag.Articles.Length).ThenBy(static tag => tag.Name, StringComparer.Ordinal).ToArray();
            foreach (var tag in ranked.AsSpan(Math.Min(1, ranked.Length))) _report.Add(SpellingMessages.TagsSimilar(Place(tag), tag.Name, ranked[0].Name, Place(ranked[0])));
        }
    }

    private static FileSpan Place(Tag tag) => new(tag.Articles[^1].SourcePath);

    private Tag? ToTag(NameGroup group)
    {
        var preferred = group.Spellings.Select(spelling => Preferred(spelling.Text)).FirstOrDefault(static tag => tag is not null);
        var name = preferred?.Name ?? group.MostUsed;
        var isHidden = group.Articles.IsEmpty;
        var slug = preferred is null ? Slug.From(group.Earliest) : preferred.Slug ?? Slug.From(preferred.Name);
        if (slug.Length == 0)
        {
            _report.Add(ModelMessages.TagWithoutSlug(new FileSpan((isHidden ? group.Hidden[0] : group.Articles[^1]).SourcePath), name));
            return null;
        }

        return new Tag(name, slug, preferred?.Description, isHidden ? group.Hidden : group.Articles, group.OtherSlugs(slug));
    }
}

/// <summary>What <see cref="Tagging"/> found.</summary>
/// <param name="Tags">By sort key.</param>
/// <param name="Hidden">Tags that only hidden articles have.</param>
/// <param name="ByArticle">The tags of each article, by <see cref="Site.IndexOf"/>.</param>
/// <param name="Diagnostics">What there is to say.</param>
internal sealed record TaggedArticles(ImmutableArray<Tag> Tags, ImmutableArray<Tag> Hidden, ImmutableArray<ImmutableArray<Tag>> ByArticle, IReadOnlyList<Diagnostic> Diagnostics);
