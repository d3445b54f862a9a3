using Generator.Caching;
using Generator.Content;
using Generator.Data;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Serving;

/// <summary>What the last build into the site's own output folder remembers, for those who only read it.</summary>
internal sealed class LastBuild
{
    private readonly KnownSettings _settings;
    private readonly Background<ArticleCache?> _articles;

    private LastBuild(KnownSettings settings, Background<ArticleCache?> articles) => (_settings, _articles) = (settings, articles);

    /// <summary>The settings as they are written; null where the file must be read.</summary>
    public DataMapping? Settings => _settings.Document;

    /// <summary>Finds it, when it was made with the settings of today, and begins to read the articles. Articles do not depend on what of them is shown, so a plain build will do.</summary>
    /// <param name="sources">The site's folder.</param>
    /// <param name="root">The same, on disk.</param>
    public static LastBuild? Find(ListedSources sources, string root, BuildOptions options)
    {
        var plain = options with { Drafts = false, Future = false, Expired = false, Strict = false };
        var output = new DiskOutputStore(root);
        if (KnownSettings.Read(sources, output, plain) is not { } settings || output.FindCache(settings.Output) is not { } cache) return null;
        var inputs = BuildInputs.Fingerprint(sources, plain);
        return new LastBuild(settings, new Background<ArticleCache?>(() => ReadArticles(cache, inputs, sources), options.Jobs));
    }

    /// <summary>What it found in articles; null when there is nothing of use.</summary>
    public IKnownArticles? Articles() => _articles.Result();

    private static ArticleCache? ReadArticles(CacheReader cache, Hash128 inputs, ListedSources sources) =>
        BuildCache.Read(cache, inputs) is { } last && BuildCache.Read(cache, CachePart.Articles, last.Seals.Articles) is { } articles ? ArticleCache.Read(articles, last.Sources, sources) : null;
}
