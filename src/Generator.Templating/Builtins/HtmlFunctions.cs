using System.Text;
using Generator.Templating.Parsing;

namespace Generator.Templating.Builtins;

/// <summary>The module <c>html</c>.</summary>
internal static partial class HtmlFunctions
{
    /// <summary>Puts <c>&lt;br /&gt;</c> in front of each line end.</summary>
    public static string? NewlineToBr(TemplateContext context, SourceSpan span, string? text)
    {
        if (text is null) return null;
        var next = text.AsSpan().IndexOfAny('\r', '\n');
        if (next < 0) return text;
        StringBuilder lines = new(text.Length + 64);
        var rest = text.AsSpan();
        while (next >= 0)
        {
            var length = rest[next] == '\r' && next + 1 < rest.Length && rest[next + 1] == '\n' ? 2 : 1;
            lines.Append(rest[..next]).Append("<br />").Append(rest.Slice(next, length));
            context.CheckTextLength(span, lines.Length);
            rest = rest[(next + length)..];
            next = rest.IndexOfAny('\r', '\n');
        }
        lines.Append(rest);
        context.CheckTextLength(span, lines.Length);
        return lines.ToString();
    }

    /// <summary>Percent-encodes all but unreserved characters (RFC 3986): the text can stand in one part of a URL.</summary>
    public static string? UrlEncode(string? text) => text is null ? null : Uri.EscapeDataString(text);

    /// <summary>Percent-encodes what no URL may hold; separators such as <c>/</c> and <c>?</c> stay.</summary>
#pragma warning disable SYSLIB0013 // The language defines the function so; for parts of a URL there is url_encode.
    public static string? UrlEscape(string? text) => text is null ? null : Uri.EscapeUriString(text);
#pragma warning restore SYSLIB0013
}
