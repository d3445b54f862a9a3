using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Generator.Content;

namespace Generator.Model;

/// <summary>The order of all headline lists.</summary>
internal static class NewestFirst
{
    /// <summary>
    /// The articles by date, newest first, ties by source path (ordinal), with their <see cref="Article.Index"/>. Articles are copied for the index,
    /// because a running server may still show an older site made of the same ones.
    /// </summary>
    public static ImmutableArray<Article> Sort(List<Article> articles)
    {
        var sorted = articles.ToArray();
        var keys = new long[sorted.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = -sorted[i].Date.UtcTicks;
        Array.Sort(keys, sorted);
        SortTies(keys, sorted);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Index != i) sorted[i] = sorted[i] with { Index = i };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static void SortTies(long[] keys, Article[] sorted)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start > 1) sorted.AsSpan(start, end - start).Sort(static (a, b) => string.CompareOrdinal(a.SourcePath, b.SourcePath));
            start = end;
        }
    }
}
