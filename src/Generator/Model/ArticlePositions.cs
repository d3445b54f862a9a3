using System.Collections.Immutable;
using Generator.Content;

namespace Generator.Model;

/// <summary>
/// Where articles stand among the visible ones of a site. It is kept apart from them: the sites that a running server shows one after the other are made of the same articles, and
/// a copy of each for its place would take 0.2 KB.
/// </summary>
internal sealed class ArticlePositions
{
    /// <summary>By <see cref="Article.Number"/>: one more than the position, 0 for those that are not visible.</summary>
    private readonly int[] _byNumber;

    /// <param name="visible">The articles in their order.</param>
    public ArticlePositions(ImmutableArray<Article> visible)
    {
        _byNumber = new int[visible.IsEmpty ? 0 : visible.Max(static article => article.Number) + 1];
        for (var i = 0; i < visible.Length; i++) _byNumber[visible[i].Number] = i + 1;
    }

    /// <summary>The position; -1 for hidden articles and for pages.</summary>
    public int Of(Article article) => (uint)article.Number < (uint)_byNumber.Length ? _byNumber[article.Number] - 1 : -1;

    /// <summary>Whether this article is left out of the build.</summary>
    public bool Hides(Article article) => Of(article) < 0;
}
