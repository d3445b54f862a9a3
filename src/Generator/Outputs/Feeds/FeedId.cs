using System.Globalization;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Content;

namespace Generator.Outputs.Feeds;

/// <summary>Ids that are IRIs, as RFC 4287 §4.2.6 wants them.</summary>
internal static class FeedId
{
    /// <summary>
    /// The article's <c>id</c> when it is an absolute IRI already, as ids that came along from another system often are; else a tag URI (RFC 4151) of the site's host, the
    /// article's year and the id. It does not change when the article moves.
    /// </summary>
    public static string Of(SiteConfig config, Article article)
    {
        if (Uri.TryCreate(article.Id, UriKind.Absolute, out var iri) && iri.Scheme is "http" or "https" or "urn" or "tag") return article.Id;
        var host = config.Url.Origin[(config.Url.Origin.IndexOf("//", StringComparison.Ordinal) + 2)..];
        if (host.IndexOf(':', StringComparison.Ordinal) is > 0 and var port) host = host[..port];
        return string.Create(CultureInfo.InvariantCulture, $"tag:{host},{article.Date.Year:0000}:{UrlPath.Encode(article.Id)}");
    }
}
