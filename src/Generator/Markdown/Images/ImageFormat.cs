namespace Generator.Markdown.Images;

/// <summary>Picture formats that every current browser shows.</summary>
internal enum ImageFormat
{
    Png,
    Jpeg,
    Gif,
    WebP,
    Avif,
    Svg,
}
