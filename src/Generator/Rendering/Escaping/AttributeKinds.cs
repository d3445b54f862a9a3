namespace Generator.Rendering.Escaping;

/// <summary>Which attributes hold URLs, styles or code (WHATWG HTML, list of attributes; SVG 2 linking and animation).</summary>
internal static class AttributeKinds
{
    private static readonly HashSet<string> Urls = new(StringComparer.Ordinal)
    {
        "action", "archive", "attributionsrc", "background", "cite", "classid", "code", "codebase", "data", "dynsrc", "formaction", "href", "icon", "itemid", "itemtype",
        "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "url", "usemap", "xlink:href", "xml:base",
    };

    /// <summary>SVG animation can set any attribute of another element, a link's address among them.</summary>
    private static readonly HashSet<string> Animations = new(StringComparer.Ordinal) { "animate", "animatecolor", "animatemotion", "animatetransform", "set" };

    /// <summary>Attributes of script frameworks whose values are run as code.</summary>
    private static readonly string[] FrameworkPrefixes = ["@", ":", "x-", "v-", "ng-", "hx-on", "hx-vals", "hx-vars"];

    /// <summary>The kind of an attribute.</summary>
    /// <param name="element">Lower-case name of the element.</param>
    /// <param name="name">Lower-case name of the attribute.</param>
    /// <param name="isRefresh">A <c>http-equiv="refresh"</c> stands before it in the tag.</param>
    public static AttributeKind Of(string element, string name, bool isRefresh) => name switch
    {
        "srcset" or "imagesrcset" => AttributeKind.SrcSet,
        "style" => AttributeKind.Style,
        "srcdoc" => AttributeKind.Code,
        "http-equiv" when element == "meta" => AttributeKind.HttpEquiv,
        "content" when element == "meta" => isRefresh ? AttributeKind.Refresh : AttributeKind.MetaContent,
        "type" when element == "script" => AttributeKind.ScriptType,
        "to" or "from" or "by" or "values" or "attributename" when Animations.Contains(element) => AttributeKind.Code,
        _ when name.StartsWith("on", StringComparison.Ordinal) => AttributeKind.Code,
        _ when FrameworkPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) => AttributeKind.Code,
        _ when Urls.Contains(name) => AttributeKind.Url,
        _ when name.StartsWith("data-", StringComparison.Ordinal) => OfData(name["data-".Length..]),
        _ => AttributeKind.Plain,
    };

    /// <summary>Scripts move <c>data-src</c> to <c>src</c>: what would be a URL there is one here.</summary>
    private static AttributeKind OfData(string name) =>
        name.EndsWith("srcset", StringComparison.Ordinal) ? AttributeKind.SrcSet
        : name.EndsWith("src", StringComparison.Ordinal) || name.EndsWith("href", StringComparison.Ordinal) || name.EndsWith("url", StringComparison.Ordinal) ? AttributeKind.Url
        : AttributeKind.Plain;
}
