using System.Collections.Immutable;
using Generator.Content;
using Generator.Model;
using Generator.Sources;

namespace Generator.Planning;

/// <summary>One file of the published site, decided but not yet made.</summary>
/// <param name="Path">
/// Site path in raw Unicode (NFC), without the base path, beginning with a slash: <c>/politics/2026/11/03/الموازنة/</c> or <c>/rss.xml</c>.
/// Percent-encoding happens where a link is printed.
/// </param>
internal abstract record Page(string Path)
{
    /// <summary>Path of the file below the output folder: <c>index.html</c> is added where <see cref="Path"/> ends with a slash.</summary>
    public string OutputPath => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The article, or the page under <c>pages/</c>, to which this page belongs; null for lists and files.</summary>
    public Article? OwnArticle => this switch { ArticlePage page => page.Article, StaticPage page => page.Article, _ => null };
}

/// <summary>An article.</summary>
internal sealed record ArticlePage(string Path, Article Article) : Page(Path);

/// <summary>A page under <c>pages/</c>: about, contact …</summary>
internal sealed record StaticPage(string Path, Article Article) : Page(Path);

/// <summary>The front page.</summary>
internal sealed record HomePage() : Page("/");

/// <summary>One page of a list of headlines.</summary>
/// <param name="Subject">What is listed: a <see cref="Section"/>, <see cref="Tag"/>, <see cref="Author"/>, an <see cref="ArticleType"/>, an <see cref="ArchivePeriod"/>; null for the latest news.</param>
/// <param name="Articles">All of the list's articles, newest first.</param>
/// <param name="Paging">Which of them this page shows.</param>
internal sealed record ListPage(string Path, ListKind Kind, object? Subject, ImmutableArray<Article> Articles, Paging Paging) : Page(Path);

/// <summary>The page that hosts show for a URL that is not there.</summary>
internal sealed record NotFoundPage() : Page("/404.html");

/// <summary>A page that sends readers of an old URL on; keeps the fragment.</summary>
/// <param name="Target">Site path of the new page.</param>
internal sealed record RedirectPage(string Path, string Target) : Page(Path);

/// <summary>A file that is published as it is: of <c>static/</c>, of a bundle, or of the theme.</summary>
internal sealed record CopiedFile(string Path, SourceFile Source) : Page(Path);

/// <summary>A file of the theme that is published (style sheet, icons), with its bytes.</summary>
internal sealed record ThemeFile(string Path, ReadOnlyMemory<byte> Bytes) : Page(Path);

/// <summary>The kinds of lists.</summary>
internal enum ListKind
{
    Section,
    Tag,
    Author,
    Type,
    Archive,
    Latest,
}

/// <summary>A year, month or day of the archive; <paramref name="Month"/> and <paramref name="Day"/> are 0 where they are not meant.</summary>
internal sealed record ArchivePeriod(int Year, int Month, int Day);

/// <summary>A page among the pages of a list.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Count">Pages of the list, at least 1.</param>
/// <param name="Size">Headlines a page.</param>
/// <param name="FirstPath">Site path of page 1; page N stands at <c>page/N/</c> below it.</param>
internal readonly record struct Paging(int Number, int Count, int Size, string FirstPath)
{
    /// <summary>Site path of page <paramref name="number"/>.</summary>
    public string PathOf(int number) => PathOf(FirstPath, number);

    /// <summary>The same for a path or address of the first page.</summary>
    public static string PathOf(string first, int number) => number == 1 ? first : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first}page/{number}/");
}
