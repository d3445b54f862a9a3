using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Generator.Content;
using Generator.Model;

namespace Generator.Planning;

/// <summary>Plans the archive: a list for each year, month and day (in the site's zone) that has articles.</summary>
internal static class ArchivePlanner
{
    /// <summary>Adds the lists of the archive, newest first.</summary>
    public static void Add(Site site, PlanBuilder plan)
    {
        var periods = new Dictionary<int, ImmutableArray<Article>.Builder>();
        foreach (var article in site.Articles)
        {
            var (year, month, day) = Keys(article);
            Add(periods, year, article);
            Add(periods, month, article);
            Add(periods, day, article);
        }

        foreach (var (key, articles) in periods.OrderByDescending(static period => period.Key))
        {
            var period = Period(key);
            ListPlanner.Add(plan, ListKind.Archive, period, ListPaths.Of(period), articles.DrainToImmutable());
        }

        var hidden = site.Hidden.Where(static article => !article.IsPage).Select(Keys).SelectMany(static keys => new[] { keys.Year, keys.Month, keys.Day });
        foreach (var key in hidden.Distinct().Where(key => !periods.ContainsKey(key)).Order()) plan.Claim(ListPaths.Of(Period(key)), Period(key));
    }

    private static void Add(Dictionary<int, ImmutableArray<Article>.Builder> periods, int key, Article article)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(periods, key, out _);
        (list ??= ImmutableArray.CreateBuilder<Article>()).Add(article);
    }

    private static (int Year, int Month, int Day) Keys(Article article)
    {
        var (year, month, day) = article.Date.Date;
        return (year * 10_000, (year * 10_000) + (month * 100), (year * 10_000) + (month * 100) + day);
    }

    /// <summary>A period without the cost of an object for each article: year, month and day in decimal digits, so that the order is that of time.</summary>
    private static ArchivePeriod Period(int key) => new(key / 10_000, key / 100 % 100, key % 100);
}
