using Generator.Caching;
using Generator.Configuration;
using Generator.Content;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Serving;

/// <summary>What the last build into the site's own output folder remembers, for those who only read it.</summary>
internal static class LastBuild
{
    /// <summary>What it found in articles; null when there is nothing of use. Articles do not depend on what of them is shown, so a plain build with the same settings will do.</summary>
    /// <param name="sources">The site's folder, of which the settings were read.</param>
    /// <param name="root">The site's folder on disk.</param>
    public static IKnownArticles? Articles(ListedSources sources, string root, SiteConfig config, BuildOptions options)
    {
        if (new DiskOutputStore(root).FindCache(config.Output) is not { } cache) return null;
        var inputs = BuildInputs.Fingerprint(sources, options with { Drafts = false, Future = false, Expired = false, Strict = false });
        return BuildCache.Read(cache, inputs) is { } last && BuildCache.Read(cache, CachePart.Articles, last.Articles) is { } articles
            ? ArticleCache.Read(articles, last.Sources, sources)
            : null;
    }
}
