using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Model;
using Generator.Sources;

namespace Generator;

/// <summary>The articles of a site by their state at one instant, for <c>gen list</c>.</summary>
internal sealed class Listing
{
    private readonly ImmutableArray<Article> _articles;
    private readonly DateTimeOffset _now;

    private Listing(ImmutableArray<Article> articles, DateTimeOffset now, NextChange? next) => (_articles, _now, Next) = (articles, now, next);

    /// <summary>The next change of the site; null when time alone changes nothing any more.</summary>
    public NextChange? Next { get; }

    /// <summary>Loads a site's articles; null when its settings are wrong.</summary>
    public static Checked<Listing> Read(SourceTree sources, BuildOptions options)
    {
        var config = SiteConfigReader.Read(sources, options.Url);
        if (config.Value is null || config.HasErrors) return Checked.Of<Listing>(null, config.Diagnostics);
        var content = ContentLoader.Load(sources, config.Value, options.Jobs, static (markdown, isArabic) => LeadExtractor.Extract(markdown, isArabic));
        return Checked.Of(new Listing(content.Articles, options.Now, NextChange.After(options.Now, config.Value, content.Articles.AddRange(content.Pages))), config.Diagnostics.AddRange(content.Diagnostics));
    }

    /// <summary>The articles of a state. Scheduled ones come in the order in which they will appear, others newest first.</summary>
    /// <param name="state"><c>articles</c> (visible ones), <c>drafts</c>, <c>scheduled</c>, <c>expired</c>.</param>
    public IEnumerable<ListedArticle> Of(string state)
    {
        var listed = _articles.Where(article => StateOf(article) == state).Select(article => new ListedArticle(article.SourcePath, article.Title, When(article, state)));
        return state == "scheduled"
            ? listed.OrderBy(static a => a.When).ThenBy(static a => a.SourcePath, StringComparer.Ordinal)
            : listed.OrderByDescending(static a => a.When).ThenBy(static a => a.SourcePath, StringComparer.Ordinal);
    }

    private string StateOf(Article article) => article.At(_now) switch
    {
        Visibility.Draft => "drafts",
        Visibility.Scheduled => "scheduled",
        Visibility.Expired => "expired",
        _ => "articles",
    };

    private static DateTimeOffset When(Article article, string state) => state switch
    {
        "scheduled" => article.Details.PublishAt ?? article.Date,
        "expired" => article.Details.ExpiresAt ?? article.Date,
        _ => article.Date,
    };
}

/// <summary>An article in a list.</summary>
/// <param name="When">When it appears, ends, or was published, by the list's state.</param>
internal sealed record ListedArticle(string SourcePath, string Title, DateTimeOffset When);
