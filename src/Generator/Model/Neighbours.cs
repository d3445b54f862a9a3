using System.Collections.Immutable;
using Generator.Content;

namespace Generator.Model;

/// <summary>The articles before and after one in time, in the same section (for an article in no section: among those in none).</summary>
internal sealed class Neighbours
{
    private readonly ImmutableArray<Article> _articles;
    private readonly int[] _older;
    private readonly int[] _newer;

    private Neighbours(ImmutableArray<Article> articles, int[] older, int[] newer) => (_articles, _older, _newer) = (articles, older, newer);

    /// <summary>Joins each article with those beside it.</summary>
    /// <param name="articles">Newest first.</param>
    /// <param name="sections">The section of each.</param>
    public static Neighbours Build(ImmutableArray<Article> articles, ImmutableArray<Section?> sections)
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

        return new Neighbours(articles, older, newer);
    }

    /// <summary>The one published before it, or null.</summary>
    public Article? Previous(Article article) => At(_older, article);

    /// <summary>The one published after it, or null.</summary>
    public Article? Next(Article article) => At(_newer, article);

    private Article? At(int[] positions, Article article) =>
        article.Index >= 0 && positions[article.Index] is var position and >= 0 ? _articles[position] : null;
}
