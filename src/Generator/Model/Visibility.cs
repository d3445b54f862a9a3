using Generator.Content;

namespace Generator.Model;

/// <summary>Whether readers may see an article, and if not, why.</summary>
internal enum Visibility
{
    Visible,
    Draft,

    /// <summary>Its time has not come.</summary>
    Scheduled,

    /// <summary>Its time is over.</summary>
    Expired,
}

/// <summary>Decides on <see cref="Visibility"/>.</summary>
internal static class Visibilities
{
    /// <summary>What an article is at an instant: scheduled while <c>publish_at</c>, else <c>date</c>, lies after it; expired from <c>expires_at</c> on.</summary>
    public static Visibility At(this Article article, DateTimeOffset now)
    {
        var details = article.Details;
        if (details.Draft) return Visibility.Draft;
        if (details.ExpiresAt <= now) return Visibility.Expired;
        return (details.PublishAt ?? article.Date) > now ? Visibility.Scheduled : Visibility.Visible;
    }

    /// <summary>Whether a build with these options publishes the article. Each option lifts its own reason only.</summary>
    public static bool IsPublished(this Article article, BuildOptions options)
    {
        var details = article.Details;
        return (options.Drafts || !details.Draft)
            && (options.Expired || !(details.ExpiresAt <= options.Now))
            && (options.Future || (details.PublishAt ?? article.Date) <= options.Now);
    }
}
