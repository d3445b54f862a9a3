using Generator.Diagnostics.Catalogue;
using Markdig.Syntax;

namespace Generator.Markdown.Links;

/// <summary>Decides where a link leads, and says what is wrong with it.</summary>
internal static class LinkReader
{
    public static LinkOutcome Read(BodyContext context, string? written, SourceSpan span)
    {
        var url = UrlScheme.Clean(written ?? "");
        if (url.Length == 0)
        {
            context.Diagnostics.Add(MarkdownMessages.LinkEmpty(context.At(span)));
            return default;
        }

        if (UrlScheme.Of(url) is { } scheme)
        {
            if (UrlScheme.AllowsLink(scheme)) return new(url, null, scheme);
            context.Diagnostics.Add(MarkdownMessages.SchemeNotAllowed(context.At(span), scheme));
            return default;
        }

        if (IsProtocolRelative(url)) return new(string.Concat("https://", url.AsSpan(2)), null, "https");
        return url[0] == '#' ? ToOwnFragment(context, url, span) : Inside(context, url, span);
    }

    // Browsers read a backslash as a slash.
    public static bool IsProtocolRelative(string url) => url.Length > 2 && url[0] is '/' or '\\' && url[1] is '/' or '\\';

    private static LinkOutcome ToOwnFragment(BodyContext context, string url, SourceSpan span)
    {
        AddOwnFragment(context, Decode(url[1..]), span);
        return new(url);
    }

    private static LinkOutcome Inside(BodyContext context, string url, SourceSpan span)
    {
        var fragmentAt = url.IndexOf('#', StringComparison.Ordinal);
        var fragment = fragmentAt < 0 ? "" : Decode(url[(fragmentAt + 1)..]);
        var path = fragmentAt < 0 ? url : url[..fragmentAt];
        var queryAt = path.IndexOf('?', StringComparison.Ordinal);
        var tail = queryAt < 0 ? fragmentAt : queryAt;
        if (queryAt >= 0) path = path[..queryAt];

        switch (context.Links.ResolveLink(context.Source.SourcePath, Decode(path)))
        {
            case LinkTarget.Found found:
                if (fragment.Length > 0) AddFragment(context, found.SourcePath, fragment, span);
                return new(tail < 0 ? found.Href : found.Href + url[tail..], found.SourcePath);
            case LinkTarget.Hidden hidden:
                context.Diagnostics.Add(MarkdownMessages.LinkHidden(context.At(span), hidden.SourcePath));
                return default;
            case LinkTarget.Broken:
                context.Diagnostics.Add(MarkdownMessages.LinkBroken(context.At(span), Decode(path), context.Links.Suggest(context.Source.SourcePath, Decode(path))));
                return default;
            default:
                throw new InvalidOperationException("A link target of an unknown kind.");
        }
    }

    private static void AddFragment(BodyContext context, string? targetPath, string fragment, SourceSpan span)
    {
        if (targetPath is null) return;
        if (targetPath == context.Source.SourcePath) AddOwnFragment(context, fragment, span);
        else context.FragmentLinks.Add(new(targetPath, fragment, context.At(span)));
    }

    // HTML §7.4.6.4: the empty fragment and "top" are the top of every page.
    private static void AddOwnFragment(BodyContext context, string fragment, SourceSpan span)
    {
        if (fragment.Length > 0 && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase)) context.OwnFragments.Add(new(fragment, span));
    }

    private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
