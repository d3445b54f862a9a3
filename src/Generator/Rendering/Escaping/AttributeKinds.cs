using System.Collections.Frozen;

namespace Generator.Rendering.Escaping;

/// <summary>Which attributes hold URLs, styles or code (WHATWG HTML, list of attributes; SVG 2 linking).</summary>
internal static class AttributeKinds
{
    private static readonly FrozenSet<string> Urls = new[]
    {
        "action", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon", "itemid", "itemtype", "longdesc", "manifest",
        "ping", "poster", "profile", "src", "usemap", "xlink:href", "xml:base",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kind of the attribute with this lower-case name.</summary>
    public static AttributeKind Of(string name) => name switch
    {
        "srcset" or "imagesrcset" => AttributeKind.SrcSet,
        "style" => AttributeKind.Style,
        "srcdoc" => AttributeKind.Document,
        _ when name.StartsWith("on", StringComparison.Ordinal) => AttributeKind.Handler,
        _ when Urls.Contains(name) => AttributeKind.Url,
        _ when name.StartsWith("data-", StringComparison.Ordinal) && (name.EndsWith("-src", StringComparison.Ordinal) || name.EndsWith("-href", StringComparison.Ordinal) || name.EndsWith("-url", StringComparison.Ordinal)) => AttributeKind.Url,
        _ => AttributeKind.Plain,
    };
}
