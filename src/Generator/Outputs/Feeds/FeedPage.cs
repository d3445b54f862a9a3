using System.Collections.Immutable;
using Generator.Content;
using Generator.Model;

namespace Generator.Outputs.Feeds;

/// <summary>The formats of feeds.</summary>
internal enum FeedFormat
{
    /// <summary>RSS 2.0 (rssboard.org/rss-profile).</summary>
    Rss,

    /// <summary>Atom 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
    Json,
}

/// <summary>What a feed tells of, in whatever format.</summary>
/// <param name="Subject">The <see cref="Section"/>, <see cref="Tag"/> or <see cref="Author"/>; null for the whole site.</param>
/// <param name="ListPath">Site path of the page that shows the same list.</param>
/// <param name="Articles">Its items, newest first.</param>
/// <param name="HasBodies">Whether items carry the whole text, or the lead only.</param>
internal sealed record Feed(object? Subject, string ListPath, ImmutableArray<Article> Articles, bool HasBodies);

/// <summary>A feed as a file.</summary>
internal sealed record FeedPage(string Path, FeedFormat Format, Feed Feed) : OutputPage(Path);
