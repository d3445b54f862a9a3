using AngleSharp.Dom;

namespace Generator.Tests.Newspaper;

/// <summary>What must hold for every page of every site that we build.</summary>
internal static class SiteRules
{
    private static readonly string[] LinkAttributes = ["href", "src", "poster"];

    /// <summary>Everything that is wrong on a page, one line each.</summary>
    public static IEnumerable<string> Violations(PublishedSite site, string path, string language, string direction)
    {
        var document = site.Document(path);
        var root = document.DocumentElement;
        if (root.GetAttribute("lang") != language || root.GetAttribute("dir") != direction) yield return $"{path}: html is lang={root.GetAttribute("lang")} dir={root.GetAttribute("dir")}";
        if (document.QuerySelectorAll("h1").Length != 1) yield return $"{path}: {document.QuerySelectorAll("h1").Length} h1";
        if (string.IsNullOrWhiteSpace(document.Title)) yield return $"{path}: no title";
        if (document.QuerySelectorAll("main").Length != 1) yield return $"{path}: {document.QuerySelectorAll("main").Length} main";
        foreach (var paragraph in document.QuerySelectorAll("p"))
        {
            if (string.IsNullOrWhiteSpace(paragraph.TextContent) && paragraph.QuerySelector("img") is null) yield return $"{path}: an empty p";
        }

        foreach (var twin in document.All.Where(static e => !string.IsNullOrEmpty(e.Id)).GroupBy(static e => e.Id, StringComparer.Ordinal).Where(static g => g.Count() > 1))
            yield return $"{path}: id {twin.Key} stands {twin.Count()} times";
        foreach (var image in document.Images.Where(static i => !i.HasAttribute("alt"))) yield return $"{path}: image {image.GetAttribute("src")} has no alt";
        foreach (var violation in Links(site, path, document)) yield return violation;
        if (document.QuerySelector("[style], [onclick]") is { } scripted) yield return $"{path}: {scripted.LocalName} has an inline style or handler";
    }

    /// <summary>How often a text stands among the visible texts of the page's main part.</summary>
    public static int VisibleCount(IDocument document, string text)
    {
        var visible = document.QuerySelector("main")!.TextContent;
        var count = 0;
        for (var at = visible.IndexOf(text, StringComparison.Ordinal); at >= 0; at = visible.IndexOf(text, at + text.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    private static IEnumerable<string> Links(PublishedSite site, string path, IDocument document)
    {
        foreach (var element in document.All)
        {
            foreach (var name in LinkAttributes)
            {
                if (element.GetAttribute(name) is { } link && site.WhyBroken(path, link) is { } reason) yield return $"{path}: {name}={link} is broken: {reason}";
            }
        }
    }
}
