using System.Collections.Immutable;
using Generator.Outputs.Feeds;
using Generator.Planning;

namespace Generator.Rendering;

/// <summary>The order in which pages are rendered. It changes how long that takes, and nothing else.</summary>
internal static class RenderingOrder
{
    /// <summary>So many pages near each other in time may change places.</summary>
    public const int Batch = 128;

    /// <summary>
    /// Pages without articles first; then article and list pages by their newest article, so that the cards which they share are at hand; feeds last, when the pages of their
    /// articles have handed over most of the bodies. In each <see cref="Batch"/> of that order, articles come first.
    /// </summary>
    /// <returns>Indexes of the pages.</returns>
    public static int[] Of(ImmutableArray<Page> pages)
    {
        var ages = new long[pages.Length];
        var order = new int[ages.Length];
        for (var i = 0; i < order.Length; i++) (order[i], ages[i]) = (i, AgeOf(pages[i]));
        Array.Sort(ages, order);

        // Pages of one age, in the order of the plan.
        for (var (start, end) = (0, 0); start < order.Length; start = end)
        {
            while (end < order.Length && ages[end] == ages[start]) end++;
            if (end - start > 1) Array.Sort(order, start, end - start);
        }

        for (var start = 0; start < order.Length; start += Batch) PutArticlesFirst(pages, order.AsSpan(start, Math.Min(Batch, order.Length - start)));
        return order;
    }

    /// <summary>Lists after articles: pages of one kind run the same code on the same templates, which stay in the processor's caches.</summary>
    private static void PutArticlesFirst(ImmutableArray<Page> pages, Span<int> batch)
    {
        Span<int> lists = stackalloc int[Batch];
        var (articles, others) = (0, 0);
        foreach (var page in batch)
        {
            if (pages[page] is ArticlePage) batch[articles++] = page;
            else lists[others++] = page;
        }

        lists[..others].CopyTo(batch[articles..]);
    }

    /// <summary>Smaller is earlier in the order.</summary>
    private static long AgeOf(Page page) => page switch
    {
        FeedPage => long.MaxValue,
        ArticlePage article => -article.Article.Date.UtcTicks,
        ListPage { Articles.IsEmpty: false } list => -list.Articles[Math.Min((list.Paging.Number - 1) * list.Paging.Size, list.Articles.Length - 1)].Date.UtcTicks,
        _ => long.MinValue,
    };
}
