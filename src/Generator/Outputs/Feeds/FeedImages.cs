using Generator.Rendering.Escaping;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>Pictures as feeds name them.</summary>
internal static class FeedImages
{
    /// <summary>Absolute URL, percent-encoded.</summary>
    public static string Url(ImageObject picture) => UrlEscaper.Normalize(picture.AbsoluteUrl);
}
