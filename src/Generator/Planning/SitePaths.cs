using System.Collections.Immutable;
using Generator.Content;

namespace Generator.Planning;

/// <summary>Where articles and pages stand; empty where one cannot stand anywhere, with an error.</summary>
/// <param name="Articles">By <see cref="Site.IndexOf"/>.</param>
/// <param name="Pages">Parallel to <c>Site.Pages</c>.</param>
/// <param name="Hidden">Where those that are hidden today will stand.</param>
internal sealed record SitePaths(ImmutableArray<string> Articles, ImmutableArray<string> Pages, IReadOnlyList<(Article Article, string Path)> Hidden);
