using System.Collections.Immutable;
using Generator.Content;

namespace Generator.Model;

/// <summary>The articles before and after one in time, in the same section (for an article in no section: among those in none).</summary>
internal sealed class Neighbours
{
    private readonly ImmutableArray<Article> _articles;
    private readonly ArticlePositions _positions;
    private readonly int[] _older;
    private readonly int[] _newer;

    private Neighbours(ImmutableArray<Article> articles, ArticlePositions positions, int[] older, int[] newer) =>
        (_articles, _positions, _older, _newer) = (articles, positions, older, newer);

    /// <summary>Joins each article with those beside it.</summary>
    /// <param name="articles">Newest first.</param>
    /// <param name="positions">Where they stand.</param>
    /// <param name="sections">The section of each.</param>
    public static Neighbours Build(ImmutableArray<Article> articles, ArticlePositions positions, ImmutableArray<Section?> sections)
    {
        var (older, newer) = (new int[articles.Length], new int[articles.Length]);
        var last = new Dictionary<Section, int>(ReferenceEqualityComparer.Instance);
        var lastWithout = -1;
        Array.Fill(older, -1);
        for (var i = 0; i < articles.Length; i++)
        {
            var section = sections[i];
            newer[i] = section is null ? lastWithout : last.GetValueOrDefault(section, -1);
            if (newer[i] >= 0) older[newer[i]] = i;
            if (section is null) lastWithout = i;
            else last[section] = i;
        }

        return new Neighbours(articles, positions, older, newer);
    }

    /// <summary>The one published before it, or null.</summary>
    public Article? Previous(Article article) => At(_older, article);

    /// <summary>The one published after it, or null.</summary>
    public Article? Next(Article article) => At(_newer, article);

    private Article? At(int[] neighbours, Article article) =>
        _positions.Of(article) is >= 0 and var index && neighbours[index] is >= 0 and var position ? _articles[position] : null;
}
