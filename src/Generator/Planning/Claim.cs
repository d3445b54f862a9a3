using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Planning;

/// <summary>A wish for a URL.</summary>
/// <param name="Path">Site path in raw Unicode (NFC).</param>
/// <param name="Owner">
/// Who has it: a <see cref="Page"/>; for what is hidden today an <see cref="Article"/>, <see cref="HiddenFile"/>, <see cref="Section"/>, <see cref="Tag"/>,
/// <see cref="Author"/>, <see cref="ArticleType"/> or <see cref="ArchivePeriod"/>; an <see cref="Alias"/>, or a <see cref="OtherSpelling"/>.
/// </param>
internal readonly record struct Claim(string Path, object Owner)
{
    /// <summary>The owner as messages name it.</summary>
    public string Name => Owner switch
    {
        ArticlePage page => page.Article.SourcePath,
        StaticPage page => page.Article.SourcePath,
        CopiedFile file => file.Source.Path,
        ThemeFile => $"the theme's file {Path}",
        Outputs.Fragments.FragmentPage => $"the list {Path}",
        Outputs.OutputPage => $"the site's own {Path}",
        HomePage => "the home page",
        NotFoundPage => "the page for missing URLs",
        ListPage list => ListName(list.Kind == ListKind.Latest ? null : list.Subject, list.Paging.Number),
        Article hidden => $"{hidden.SourcePath} (not shown today)",
        HiddenFile hidden => $"{hidden.SourcePath} (not shown today)",
        Alias alias => $"an alias of {alias.Article.SourcePath}",
        OtherSpelling spelling => $"another spelling of \"{spelling.Name}\"",
        var list => ListName(list, 1),
    };

    /// <summary>Where the owner can be changed; null for what the tool itself adds.</summary>
    public FileSpan? Span(SiteConfig config) => Owner switch
    {
        ArticlePage page => Span(page.Article),
        StaticPage page => Span(page.Article),
        CopiedFile file => new FileSpan(file.Source.Path),
        ListPage list => ListSpan(list.Subject, config),
        Article hidden => Span(hidden),
        HiddenFile hidden => new FileSpan(hidden.SourcePath),
        Alias alias => alias.Text.Span,
        var list => ListSpan(list, config),
    };

    /// <summary>Whether the URL comes from the front matter or the file's name of an article or page.</summary>
    public bool IsArticle => Owner is ArticlePage or StaticPage or Article;

    /// <summary>Whether front matter names the exact URL.</summary>
    public bool HasOwnUrl => (Owner switch { ArticlePage page => page.Article, StaticPage page => page.Article, _ => Owner as Article })?.Details.Url is not null;

    private static FileSpan Span(Article article) => article.Details.Url?.Span ?? new FileSpan(article.SourcePath);

    private static string ListName(object? subject, int number)
    {
        var name = subject switch
        {
            Section section => $"the section \"{section.Title}\"",
            Tag tag => $"the tag \"{tag.Name}\"",
            Author author => $"the author \"{author.Name}\"",
            ArticleType type => $"the list of all \"{ListPaths.Name(type)}\"",
            ArchivePeriod => "the archive",
            _ => "the list of the latest news",
        };
        return number > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"page {number} of {name}") : name;
    }

    private static FileSpan? ListSpan(object? subject, SiteConfig config) => subject switch
    {
        Section section => config.Sections.FirstOrDefault(listed => listed.Id == section.Id)?.Span ?? First(section.Articles),
        Tag tag => config.Tags.FirstOrDefault(listed => listed.Name == tag.Name)?.Span ?? First(tag.Articles),
        Author author => config.Authors.FirstOrDefault(listed => listed.Id == author.Id)?.Span ?? First(author.Articles),
        _ => null,
    };

    /// <summary>The earliest article of a list, which brought the name in.</summary>
    private static FileSpan? First(System.Collections.Immutable.ImmutableArray<Article> articles) => articles.IsEmpty ? null : new FileSpan(articles[^1].SourcePath);
}

/// <summary>A file of a bundle that is hidden today.</summary>
internal sealed record HiddenFile(string SourcePath, Article Article);

/// <summary>An old URL of an article.</summary>
/// <param name="Target">The article's own path.</param>
/// <param name="IsHidden">Whether the article is hidden today; then nothing redirects.</param>
internal sealed record Alias(Article Article, LocatedText Text, string Target, bool IsHidden);

/// <summary>The URL of another spelling of a tag or author, which leads to <paramref name="Target"/>.</summary>
internal sealed record OtherSpelling(string Name, string Target);
