using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Tests.Rendering.Hostile;

/// <summary>Looks for anything on a site's pages that could run, load or lead astray, and that the theme itself did not put there.</summary>
internal sealed class HarmlessPages
{
    private static readonly string[] Active =
        ["script", "style", "iframe", "object", "embed", "applet", "base", "link", "form", "frame", "frameset", "portal", "fencedframe", "template", "noscript", "svg", "math", "input", "button", "textarea", "select", "dialog", "marquee", "plaintext", "xmp"];

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "poster", "cite", "data", "background", "ping", "xlink:href", "longdesc", "manifest", "srcset", "imagesrcset"];

    private static readonly string[] GoodSchemes = ["", "http", "https", "mailto", "tel"];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <param name="sites">Sites with harmless texts: what they have, the theme put there.</param>
    public HarmlessPages(params IEnumerable<IReadOnlyDictionary<string, byte[]>> sites)
    {
        foreach (var harmless in sites)
        {
            foreach (var path in Html(harmless)) _known.UnionWith(Signatures(Parse(harmless[path])));
        }
    }

    /// <summary>What is wrong with a site, one line each.</summary>
    public IEnumerable<string> Problems(IReadOnlyDictionary<string, byte[]> files) =>
        Html(files).SelectMany(path => ProblemsOf(Parse(files[path])).Select(problem => $"{path}: {problem}"))
            .Concat(files.Keys.Order(StringComparer.Ordinal).Select(path => IllFormed(path, files[path])).OfType<string>());

    private IEnumerable<string> ProblemsOf(IDocument document)
    {
        foreach (var signature in Signatures(document))
        {
            if (!_known.Contains(signature)) yield return $"an element that the theme did not make: {signature}";
        }

        foreach (var element in document.All)
        {
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return $"{element.LocalName} has {attribute.Name}=\"{attribute.Value}\"";
                if (attribute.Name is "srcdoc" or "style" or "is" or "contenteditable" or "autofocus") yield return $"{element.LocalName} has {attribute.Name}=\"{attribute.Value}\"";
                if (Addresses.Contains(attribute.Name, StringComparer.OrdinalIgnoreCase) && !GoodSchemes.Contains(Scheme(attribute.Value))) yield return $"{element.LocalName} has {attribute.Name}=\"{attribute.Value}\"";
            }
        }

        foreach (var data in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (!IsJson(data.TextContent)) yield return $"JSON-LD that is no JSON: {data.TextContent}";
        }
    }

    /// <summary>Elements that do something by being there: name, names of attributes, and a script's own code.</summary>
    private static IEnumerable<string> Signatures(IDocument document)
    {
        foreach (var element in document.All)
        {
            var isMeta = element.LocalName == "meta" && (element.HasAttribute("http-equiv") || element.HasAttribute("charset"));
            if (!isMeta && !Active.Contains(element.LocalName, StringComparer.OrdinalIgnoreCase) && element.NamespaceUri == "http://www.w3.org/1999/xhtml") continue;
            var code = element.LocalName is "script" or "style" && element.GetAttribute("type") != "application/ld+json" ? element.TextContent : "";
            yield return $"<{element.LocalName} {string.Join(' ', element.Attributes.Select(static a => a.Name is "rel" or "http-equiv" or "type" ? $"{a.Name}={a.Value}" : a.Name).Order(StringComparer.Ordinal))}>{code}";
        }
    }

    /// <summary>The scheme as a browser reads it (WHATWG URL §4.4).</summary>
    private static string Scheme(string url)
    {
        var text = string.Concat(url.Where(static c => c is not ('\t' or '\n' or '\r'))).TrimStart([.. Enumerable.Range(0, 33).Select(static c => (char)c)]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(text[0]) || text[..colon].Any(static c => !char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))) return "";
        return text[..colon].ToLowerInvariant();
    }

    private static string? IllFormed(string path, byte[] bytes)
    {
        if (path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".webmanifest", StringComparison.Ordinal))
            return IsJson(Encoding.UTF8.GetString(bytes)) ? null : $"{path}: no JSON";
        if (!path.EndsWith(".xml", StringComparison.Ordinal)) return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, NamespaceURI: "http://www.w3.org/1999/xhtml", LocalName: "script" }) return $"{path}: a script";
            }

            return null;
        }
        catch (XmlException exception)
        {
            return $"{path}: {exception.Message}";
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Html(IReadOnlyDictionary<string, byte[]> files) =>
        files.Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IDocument Parse(byte[] bytes) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(Encoding.UTF8.GetString(bytes));
}
