using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Generator.Model;

/// <summary>Joins articles to what a <see cref="NameIndex"/> was turned into.</summary>
internal static class Grouping
{
    /// <summary>The values of each article's groups; articles with one equal group share one array. Groups without a value (they have an error) are left out.</summary>
    public static ImmutableArray<ImmutableArray<T>> ByArticle<T>(NameIndex index, T?[] values)
        where T : class
    {
        var single = new ImmutableArray<T>[values.Length];
        for (var i = 0; i < single.Length; i++) single[i] = values[i] is { } value ? [value] : [];
        var result = new ImmutableArray<T>[index.GroupsByArticle.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var groups = index.GroupsByArticle[i];
            result[i] = groups.Length switch
            {
                0 => [],
                1 => single[groups[0]],
                _ => Several(groups, values),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    private static ImmutableArray<T> Several<T>(int[] groups, T?[] values)
        where T : class
    {
        var list = ImmutableArray.CreateBuilder<T>(groups.Length);
        foreach (var group in groups)
        {
            if (values[group] is { } value) list.Add(value);
        }

        return list.DrainToImmutable();
    }
}
