using Generator.Content;

namespace Generator.Caching;

/// <summary>The time within which a site stays as it is as long as nobody edits it.</summary>
/// <param name="From">UTC ticks of the last moment at which something appeared or went.</param>
/// <param name="Until">UTC ticks of the next one.</param>
internal readonly record struct Moments(long From, long Until)
{
    /// <summary>How long an article counts as news for search engines.</summary>
    private static readonly TimeSpan News = TimeSpan.FromHours(48);

    /// <summary>Whether the site is the same at another instant.</summary>
    public bool Include(DateTimeOffset now) => now.UtcTicks >= From && now.UtcTicks < Until;

    /// <summary>The moments around an instant.</summary>
    public static Moments Around(DateTimeOffset now, IEnumerable<Article> articles)
    {
        var (from, until) = (long.MinValue, long.MaxValue);
        foreach (var article in articles)
        {
            Add(article.Date.UtcTicks);
            if (article.Date < DateTimeOffset.MaxValue - News) Add((article.Date + News).UtcTicks);
            if (article.Details.PublishAt is { } appears) Add(appears.UtcTicks);
            if (article.Details.ExpiresAt is { } ends) Add(ends.UtcTicks);
            if (article.Details.BreakingUntil is { } calm) Add(calm.UtcTicks);
        }

        return new Moments(from, until);

        void Add(long moment)
        {
            if (moment <= now.UtcTicks) from = Math.Max(from, moment);
            else until = Math.Min(until, moment);
        }
    }
}
