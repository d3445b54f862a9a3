using System.Collections.Immutable;
using Generator.Content;

namespace Generator.Model;

/// <summary>The visible articles of one type, newest first.</summary>
internal sealed record TypeGroup(ArticleType Type, ImmutableArray<Article> Articles)
{
    /// <summary>Groups articles, keeping their order; types without any are left out, the others are in the order of the enumeration.</summary>
    public static ImmutableArray<TypeGroup> Of(ImmutableArray<Article> articles)
    {
        var types = Enum.GetValues<ArticleType>();
        var counts = new int[types.Length];
        foreach (var article in articles) counts[(int)article.Type]++;
        var lists = Array.ConvertAll(types, type => ImmutableArray.CreateBuilder<Article>(counts[(int)type]));
        foreach (var article in articles) lists[(int)article.Type].Add(article);
        var groups = ImmutableArray.CreateBuilder<TypeGroup>(types.Length);
        for (var i = 0; i < types.Length; i++)
        {
            if (lists[i].Count > 0) groups.Add(new TypeGroup(types[i], lists[i].MoveToImmutable()));
        }

        return groups.DrainToImmutable();
    }
}
