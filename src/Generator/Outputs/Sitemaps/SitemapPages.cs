using System.Collections.Immutable;
using Generator.Content;
using Generator.Planning;

namespace Generator.Outputs.Sitemaps;

/// <summary>A sitemap (sitemaps.org 0.9).</summary>
/// <param name="Listed">The pages in it.</param>
internal sealed record SitemapPage(string Path, ImmutableArray<Page> Listed) : OutputPage(Path);

/// <summary>The index over several sitemaps.</summary>
internal sealed record SitemapIndexPage(string Path, ImmutableArray<SitemapPage> Parts) : OutputPage(Path);

/// <summary>The sitemap for Google News.</summary>
/// <param name="Articles">Newest first.</param>
internal sealed record NewsSitemapPage(ImmutableArray<Article> Articles) : OutputPage("/news-sitemap.xml");
