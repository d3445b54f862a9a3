using Generator.Diagnostics.Catalogue;
using Markdig.Syntax;

namespace Generator.Markdown.Links;

/// <summary>What an image of a body becomes.</summary>
/// <param name="Href">Its address, percent-encoded inside the site.</param>
/// <param name="Width">Pixels; 0 when unknown.</param>
/// <param name="Height">Pixels; 0 when unknown.</param>
/// <param name="IsExternal">Whether it stands on another site.</param>
internal readonly record struct ImageOutcome(string Href, int Width, int Height, bool IsExternal);

/// <summary>Decides which picture an image shows, and says what is wrong with it.</summary>
internal static class ImageReader
{
    /// <summary>The picture, or null when it is left out, for which there is a message.</summary>
    public static ImageOutcome? Read(BodyContext context, string? written, SourceSpan span)
    {
        var url = UrlScheme.Clean(written ?? "");
        if (url.Length == 0)
        {
            context.Diagnostics.Add(MarkdownMessages.ImageEmpty(context.At(span)));
            return null;
        }

        if (UrlScheme.Of(url) is { } scheme)
        {
            if (UrlScheme.AllowsImage(scheme)) return new(url, 0, 0, IsExternal: true);
            context.Diagnostics.Add(MarkdownMessages.ImageScheme(context.At(span), scheme));
            return null;
        }

        if (LinkReader.IsProtocolRelative(url)) return new(string.Concat("https://", url.AsSpan(2)), 0, 0, IsExternal: true);
        var tail = url.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(tail < 0 ? url : url[..tail]);
        switch (context.Links.ResolveImage(context.Source.SourcePath, path))
        {
            case ImageTarget.Found found:
                return new(tail < 0 ? found.Href : found.Href + url[tail..], found.Width, found.Height, IsExternal: false);
            case ImageTarget.Missing:
                context.Diagnostics.Add(MarkdownMessages.ImageMissing(context.At(span), path, context.Links.Suggest(context.Source.SourcePath, path)));
                return null;
            case ImageTarget.Unreadable unreadable:
                context.Diagnostics.Add(MarkdownMessages.ImageUnreadable(context.At(span), path, unreadable.Reason));
                return null;
            default:
                throw new InvalidOperationException("An image target of an unknown kind.");
        }
    }
}
