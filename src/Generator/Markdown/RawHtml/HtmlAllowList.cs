using System.Collections.Frozen;

namespace Generator.Markdown.RawHtml;

/// <summary>Elements and attributes of raw HTML that may stay. Everything else goes.</summary>
internal static class HtmlAllowList
{
    private static readonly FrozenSet<string> Elements = Set(
        "a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure footer "
        + "h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li mark nav ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td "
        + "tfoot th thead time tr track u ul var video wbr");

    // Their content is code, another language or a control, never the article's text.
    private static readonly FrozenSet<string> DroppedWithContent = Set(
        "script style iframe object embed applet svg math template form input button select option optgroup textarea datalist output meter progress frame frameset "
        + "noembed noframes title meta base link head param canvas map area dialog slot portal fencedframe");

    private static readonly FrozenSet<string> Global = Set("id class lang dir title role translate tabindex hidden");

    private static readonly FrozenDictionary<string, FrozenSet<string>> OfElement = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["a"] = Set("href hreflang rel target download"),
        ["img"] = Set("src alt width height loading decoding fetchpriority"),
        ["audio"] = Set("src controls loop muted preload"),
        ["video"] = Set("src poster controls loop muted playsinline preload width height"),
        ["source"] = Set("src type media width height"),
        ["track"] = Set("src kind srclang label default"),
        ["time"] = Set("datetime"),
        ["data"] = Set("value"),
        ["li"] = Set("value"),
        ["ol"] = Set("start reversed type"),
        ["td"] = Set("colspan rowspan headers"),
        ["th"] = Set("colspan rowspan headers scope abbr"),
        ["col"] = Set("span"),
        ["colgroup"] = Set("span"),
        ["details"] = Set("open name"),
        ["del"] = Set("datetime cite"),
        ["ins"] = Set("datetime cite"),
        ["q"] = Set("cite"),
        ["blockquote"] = Set("cite"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta source track wbr");

    private static readonly FrozenSet<string> Urls = Set("href src poster cite");

    public static bool AllowsElement(string name) => Elements.Contains(name);

    public static bool DropsContent(string name) => DroppedWithContent.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsUrl(string attribute) => Urls.Contains(attribute);

    public static bool AllowsAttribute(string element, string name) =>
        Global.Contains(name)
        || (OfElement.TryGetValue(element, out var own) && own.Contains(name))
        || (name.StartsWith("aria-", StringComparison.Ordinal) && IsSafeName(name))
        || (name.StartsWith("data-", StringComparison.Ordinal) && IsSafeName(name));

    private static bool IsSafeName(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.')) return false;
        }

        return name.Length > 5;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
