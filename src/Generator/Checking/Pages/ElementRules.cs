using AngleSharp.Dom;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.Pages;

/// <summary>Rules over the elements of one page, in the order of the page.</summary>
internal sealed class ElementRules(List<PageFinding> findings, HashSet<string> ids)
{
    private readonly List<(string Id, IElement From)> _references = [];
    private readonly List<string> _anchors = [];
    private int _lastLevel;
    private int _firstHeadings;

    /// <summary>Checks one element.</summary>
    public void Check(IElement element)
    {
        // Once through the attributes: to ask an element for one by its name is a search.
        for (var i = 0; i < element.Attributes.Length; i++)
        {
            var attribute = element.Attributes[i]!;
            switch (attribute.LocalName)
            {
                case "id" when attribute.Value.Length > 0:
                    if (!ids.Add(attribute.Value)) findings.Add(CheckMessages.IdDuplicate(attribute.Value, ClueOf(element, ClueKind.Markup, $"id=\"{attribute.Value}\"")));
                    break;
                case "for" or "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-owns":
                    foreach (var reference in attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)) _references.Add((reference, element));
                    break;
                case "name" when element.LocalName == "a": _anchors.Add(attribute.Value); break;
            }
        }

        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": CheckHeading(element, element.LocalName[1] - '0'); break;
            case "img": CheckImage(element); break;
            case "a": CheckLink(element); break;
            case "script" when element.GetAttribute("type") == "application/ld+json": StructuredDataRules.Check(element, findings); break;
        }
    }

    /// <summary>Checks what only the whole page shows.</summary>
    public void Finish(IDocument document)
    {
        if (_firstHeadings == 0) findings.Add(CheckMessages.NoFirstHeading(new Clue(ClueKind.Page, "", 0)));
        if (string.IsNullOrWhiteSpace(document.Title)) findings.Add(CheckMessages.NoTitle(new Clue(ClueKind.Markup, "<title>", 0)));
        var root = document.DocumentElement;
        if (string.IsNullOrEmpty(root.GetAttribute("lang")) || string.IsNullOrEmpty(root.GetAttribute("dir"))) findings.Add(CheckMessages.NoLanguage(new Clue(ClueKind.Markup, "<html", 0)));
        ids.UnionWith(_anchors);
        foreach (var (reference, from) in _references)
        {
            if (!ids.Contains(reference)) findings.Add(CheckMessages.IdReference(reference, ClueOf(from, ClueKind.Markup, $"\"{reference}\"")));
        }
    }

    private void CheckHeading(IElement heading, int level)
    {
        var text = Shown(heading);
        var clue = ClueOf(heading, ClueKind.Text, text);
        if (text.Length == 0) findings.Add(CheckMessages.HeadingEmpty(level, ClueOf(heading, ClueKind.Markup, $"<h{level}")));
        if (level == 1 && ++_firstHeadings == 2) findings.Add(CheckMessages.SecondFirstHeading(text, clue));
        else if (_lastLevel > 0 && level > _lastLevel + 1) findings.Add(CheckMessages.HeadingOrder(text, _lastLevel, level, clue));
        _lastLevel = level;
    }

    private void CheckImage(IElement image)
    {
        var source = image.GetAttribute("src") ?? "";
        var clue = ClueOf(image, ClueKind.Address, source);
        if (image.GetAttribute("alt") is not { } alt) findings.Add(CheckMessages.AltMissing(source, clue));
        else if (alt.AsSpan().Trim().IsEmpty && ShowsSomething(image)) findings.Add(CheckMessages.AltEmpty(source, clue));
        else if (IsFileName(alt.Trim())) findings.Add(CheckMessages.AltFileName(source, alt.Trim(), clue));
    }

    private void CheckLink(IElement link)
    {
        if (link.GetAttribute("href") is not { } href || link.GetAttribute("aria-hidden") == "true") return;
        if (HasText(link) || link.HasAttribute("aria-label") || link.HasAttribute("aria-labelledby") || link.HasAttribute("title")) return;
        if (link.QuerySelector("[aria-label], svg title, img[alt]:not([alt=''])") is not null) return;
        findings.Add(CheckMessages.LinkWithoutText(href, ClueOf(link, ClueKind.Address, href)));
    }

    /// <summary>A picture in a figure belongs to the article; one in a link repeats what the link says.</summary>
    private static bool ShowsSomething(IElement image)
    {
        if (image.GetAttribute("role") is "presentation" or "none") return false;
        var isInFigure = false;
        for (var element = image.ParentElement; element is not null; element = element.ParentElement)
        {
            if (element.LocalName == "a" || element.GetAttribute("aria-hidden") == "true") return false;
            isInFigure |= element.LocalName == "figure";
        }

        return isInFigure;
    }

    private static bool HasText(INode node)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text ? !string.IsNullOrWhiteSpace(text.Data) : child is IElement && HasText(child)) return true;
        }

        return false;
    }

    private static bool IsFileName(string alt)
    {
        var dot = alt.LastIndexOf('.');
        return dot > 0 && !alt.Contains(' ', StringComparison.Ordinal) && alt[(dot + 1)..].ToLowerInvariant() is "jpg" or "jpeg" or "png" or "gif" or "webp" or "avif" or "svg";
    }

    private static string Shown(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Clue ClueOf(IElement element, ClueKind kind, string text) => new(kind, text, (element.SourceReference?.Position.Position ?? 0) - 1);
}
