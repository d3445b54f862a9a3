using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Generator.Content;

namespace Generator.Model;

/// <summary>The order of all headline lists.</summary>
internal static class NewestFirst
{
    /// <summary>The articles by date, newest first, ties by source path (ordinal).</summary>
    public static ImmutableArray<Article> Sort(List<Article> articles)
    {
        var sorted = articles.ToArray();

        // Numbers are sorted several times as fast as articles.
        var keys = Array.ConvertAll(sorted, static article => -article.Date.UtcTicks);
        Array.Sort(keys, sorted);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start];) end++;
            if (end - start > 1) sorted.AsSpan(start, end - start).Sort(static (a, b) => string.CompareOrdinal(a.SourcePath, b.SourcePath));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
