using System.Buffers;
using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads <c>csp</c>: more sources for the Content-Security-Policy.</summary>
internal static class CspField
{
    /// <summary>Directives that take sources (CSP Level 3).</summary>
    private static readonly ImmutableArray<string> Directives =
    [
        "base-uri", "child-src", "connect-src", "default-src", "font-src", "form-action", "frame-ancestors", "frame-src", "img-src", "manifest-src",
        "media-src", "object-src", "script-src", "script-src-attr", "script-src-elem", "style-src", "style-src-attr", "style-src-elem", "worker-src",
    ];

    private static readonly SearchValues<char> Separators = SearchValues.Create(";,\r\n\"<>");

    public static ImmutableArray<KeyValuePair<string, string>> Read(FieldValue value)
    {
        var policies = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var (directive, sources) in value.Entries())
        {
            if (!Directives.Contains(directive)) sources.Reader.Report.Add(ValueMessages.UnknownKey(sources.Span, directive, Directives));
            var list = new List<string>();
            foreach (var item in sources.Each())
            {
                if (item.Text() is not { } text) continue;
                if (text.AsSpan().ContainsAny(Separators)) item.Reader.Report.Add(ConfigurationMessages.CspSource(item.Span, text));
                else list.Add(text);
            }

            if (list.Count > 0) policies.Add(new(directive, string.Join(' ', list)));
        }

        return policies.ToImmutable();
    }
}
