namespace Generator.Markdown.Images;

/// <summary>Media types by the endings of names.</summary>
internal static class MediaTypes
{
    /// <summary>The media type of a picture, or null.</summary>
    public static string? OfImage(string url) => Extension(url) switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".svg" => "image/svg+xml",
        ".ico" => "image/x-icon",
        _ => null,
    };

    /// <summary>Whether the URL is that of a video file, not of a page with a player.</summary>
    public static bool IsVideo(string url) => Extension(url) is ".mp4" or ".m4v" or ".webm" or ".mov" or ".ogv" or ".m3u8";

    private static string Extension(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        return Path.GetExtension(end < 0 ? url : url[..end]).ToLowerInvariant();
    }
}
