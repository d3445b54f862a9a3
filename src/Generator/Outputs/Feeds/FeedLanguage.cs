using Generator.Configuration;

namespace Generator.Outputs.Feeds;

/// <summary>The language of a feed.</summary>
internal static class FeedLanguage
{
    /// <summary>The site's tag in lower case, with the edition's country when the tag has none: <c>ar-ae</c> (RSS language codes; BCP 47).</summary>
    public static string Of(SiteConfig config)
    {
        var language = config.Language.ToLowerInvariant();
        return config.EditionCountry is { } country && !language.Contains('-', StringComparison.Ordinal) ? $"{language}-{country.ToLowerInvariant()}" : language;
    }
}
