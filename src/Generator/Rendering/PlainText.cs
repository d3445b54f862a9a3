using System.Net;
using System.Text;

namespace Generator.Rendering;

/// <summary>The text of generated HTML, for attributes, titles and descriptions.</summary>
internal static class PlainText
{
    /// <summary>Drops tags and comments and resolves character references. Meant for HTML that the generator made, not for strangers'.</summary>
    public static string OfHtml(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&')) return html;
        var result = new StringBuilder(html.Length);
        var position = 0;
        while (position < html.Length)
        {
            var tag = html.IndexOf('<', position);
            if (tag < 0) tag = html.Length;
            result.Append(html, position, tag - position);
            var end = tag < html.Length ? html.IndexOf('>', tag) : -1;
            if (end < 0) break;
            position = end + 1;
        }

        return WebUtility.HtmlDecode(result.ToString());
    }
}
