using Generator.Markdown.Links;
using Generator.Rendering;

namespace Generator.Outputs.Feeds;

/// <summary>Copies the HTML of a body for readers who see it elsewhere: links become absolute, scripts and style sheets stay behind.</summary>
internal static class AbsoluteLinks
{
    /// <summary>Writes <paramref name="html"/>.</summary>
    /// <param name="html">A body as its page shows it.</param>
    /// <param name="origin">Scheme and host of the site, without a slash.</param>
    /// <param name="page">Absolute URL of the page on which the body stands.</param>
    /// <param name="output">Where the copy goes.</param>
    public static void Write(ReadOnlySpan<char> html, string origin, string page, Utf8Output output)
    {
        var position = 0;
        while (position < html.Length)
        {
            var open = html[position..].IndexOf('<');
            if (open < 0) break;
            output.Write(html.Slice(position, open));
            position += open;
            position = WriteTag(html, position, origin, page, output);
        }

        if (position < html.Length) output.Write(html[position..]);
    }

    /// <summary>Writes the tag or comment at <paramref name="start"/> and returns where the text goes on.</summary>
    private static int WriteTag(ReadOnlySpan<char> html, int start, string origin, string page, Utf8Output output)
    {
        var rest = html[start..];
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = rest.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? html.Length : start + close + 3;
        }

        if (IsElement(rest, "script")) return start + AfterElement(rest, "</script");
        if (IsElement(rest, "style")) return start + AfterElement(rest, "</style");
        if (rest.Length < 2 || !char.IsAsciiLetter(rest[1]))
        {
            output.Write(rest[..1]);
            return start + 1;
        }

        var written = 0;
        var tag = new TagAttributes(rest);
        while (tag.MoveNext())
        {
            if (!IsLink(tag.Name)) continue;
            output.Write(rest[written..tag.ValueStart]);
            WriteLinks(tag.Name, rest[tag.ValueStart..tag.ValueEnd], origin, page, output);
            written = tag.ValueEnd;
        }

        output.Write(rest[written..tag.End]);
        return start + tag.End;
    }

    private static bool IsLink(ReadOnlySpan<char> name) => name is "href" or "src" or "srcset" or "poster" or "cite" or "data" or "action" or "longdesc";

    private static void WriteLinks(ReadOnlySpan<char> name, ReadOnlySpan<char> value, string origin, string page, Utf8Output output)
    {
        if (name is not "srcset")
        {
            WriteLink(value.Trim(), origin, page, output);
            return;
        }

        var first = true;
        foreach (var range in value.Split(','))
        {
            var candidate = value[range].Trim();
            if (candidate.IsEmpty) continue;
            if (!first) output.Write(", ");
            first = false;
            var blank = candidate.IndexOf(' ');
            WriteLink(blank < 0 ? candidate : candidate[..blank], origin, page, output);
            if (blank >= 0) output.Write(candidate[blank..]);
        }
    }

    /// <summary>Resolves as RFC 3986 §5.2 does, but leaves <c>..</c> to whoever follows the link.</summary>
    private static void WriteLink(ReadOnlySpan<char> link, string origin, string page, Utf8Output output)
    {
        if (link is ['/', '/', ..]) output.Write(origin.AsSpan(0, origin.IndexOf(':', StringComparison.Ordinal) + 1));
        else if (link is ['/', ..]) output.Write(origin);
        else if (link.IsEmpty || link[0] is '#' or '?') output.Write(page);
        else if (UrlScheme.Of(link.ToString()) is null) output.Write(page.AsSpan(0, page.LastIndexOf('/') + 1));
        output.Write(link);
    }

    private static bool IsElement(ReadOnlySpan<char> tag, string name) =>
        tag.Length > name.Length + 1 && tag[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && tag[name.Length + 1] is ' ' or '>' or '\n' or '\t' or '/';

    private static int AfterElement(ReadOnlySpan<char> html, string closing)
    {
        var close = html.IndexOf(closing, StringComparison.OrdinalIgnoreCase);
        if (close < 0) return html.Length;
        var end = html[close..].IndexOf('>');
        return end < 0 ? html.Length : close + end + 1;
    }
}
