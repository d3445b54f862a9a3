using Generator.Checking.Pages.Tree;
using Generator.Diagnostics.Catalogue;

namespace Generator.Checking.Pages;

/// <summary>Rules over the elements of one page, in the order of the page.</summary>
internal sealed class ElementRules(List<PageFinding> findings, HashSet<string> ids, SharedTexts texts)
{
    private readonly List<(string Id, PageElement From)> _references = [];
    private readonly List<string> _anchors = [];
    private int _lastLevel;
    private int _firstHeadings;

    /// <summary>Forgets the page before.</summary>
    public void Begin()
    {
        _references.Clear();
        _anchors.Clear();
        (_lastLevel, _firstHeadings) = (0, 0);
    }

    /// <summary>Checks one element.</summary>
    public void Check(PageElement element)
    {
        // Once through the attributes: to ask an element for one by its name is a search.
        foreach (ref readonly var attribute in element.Attributes)
        {
            var value = attribute.Value.Memory.Span;
            switch (attribute.Name.Memory.Span)
            {
                case "id" when value.Length > 0: CheckId(element, texts.Of(value)); break;
                case "for" or "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-owns":
                    foreach (var reference in value.Split(' '))
                    {
                        if (!value[reference].IsEmpty) _references.Add((texts.Of(value[reference]), element));
                    }

                    break;
                case "name" when element.Name == "a": _anchors.Add(texts.Of(value)); break;
            }
        }

        switch (element.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": CheckHeading(element, element.Name[1] - '0'); break;
            case "img": CheckImage(element); break;
            case "a": CheckLink(element); break;
            case "script" when element.Is("type", "application/ld+json"): StructuredDataRules.Check(element, findings); break;
        }
    }

    /// <summary>Checks what only the whole page shows.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="title">Its title.</param>
    public void Finish(PageTree tree, string title)
    {
        if (_firstHeadings == 0) findings.Add(CheckMessages.NoFirstHeading(new Clue(ClueKind.Page, "", 0)));
        if (title.Length == 0) findings.Add(CheckMessages.NoTitle(new Clue(ClueKind.Markup, "<title>", 0)));
        if (!tree.Root.TryGet("lang", out var language) || language.IsEmpty || !tree.Root.TryGet("dir", out var direction) || direction.IsEmpty) findings.Add(CheckMessages.NoLanguage(new Clue(ClueKind.Markup, "<html", 0)));
        ids.UnionWith(_anchors);
        foreach (var (reference, from) in _references)
        {
            if (!ids.Contains(reference)) findings.Add(CheckMessages.IdReference(reference, ClueOf(from, ClueKind.Markup, $"\"{reference}\"")));
        }
    }

    private void CheckId(PageElement element, string id)
    {
        if (!ids.Add(id)) findings.Add(CheckMessages.IdDuplicate(id, ClueOf(element, ClueKind.Markup, $"id=\"{id}\"")));
    }

    private void CheckHeading(PageElement heading, int level)
    {
        if (!heading.HasText()) findings.Add(CheckMessages.HeadingEmpty(level, ClueOf(heading, ClueKind.Markup, $"<h{level}")));
        if (level == 1 && ++_firstHeadings == 2) findings.Add(CheckMessages.SecondFirstHeading(Shown(heading), ClueOf(heading, ClueKind.Text, Shown(heading))));
        else if (_lastLevel > 0 && level > _lastLevel + 1) findings.Add(CheckMessages.HeadingOrder(Shown(heading), _lastLevel, level, ClueOf(heading, ClueKind.Text, Shown(heading))));
        _lastLevel = level;
    }

    private void CheckImage(PageElement image)
    {
        if (!image.TryGet("alt", out var alt)) findings.Add(CheckMessages.AltMissing(Source(), Clue()));
        else if (alt.IsWhiteSpace() && ShowsSomething(image)) findings.Add(CheckMessages.AltEmpty(Source(), Clue()));
        else if (IsFileName(alt.Trim())) findings.Add(CheckMessages.AltFileName(Source(), alt.Trim().ToString(), Clue()));

        string Source() => image.Get("src") ?? "";
        Clue Clue() => ClueOf(image, ClueKind.Address, Source());
    }

    private void CheckLink(PageElement link)
    {
        if (!link.TryGet("href", out var href) || link.Is("aria-hidden", "true")) return;
        if (link.HasText() || link.Has("aria-label") || link.Has("aria-labelledby") || link.Has("title")) return;
        foreach (var element in link.Descendants)
        {
            if (element.Has("aria-label") || (element.Name == "title" && IsInGraphic(element)) || (element.Name == "img" && element.TryGet("alt", out var alt) && !alt.IsEmpty)) return;
        }

        findings.Add(CheckMessages.LinkWithoutText(href.ToString(), ClueOf(link, ClueKind.Address, href.ToString())));
    }

    private static bool IsInGraphic(PageElement element)
    {
        for (var above = element.Above; above is not null; above = above.Above)
        {
            if (above.Name == "svg") return true;
        }

        return false;
    }

    /// <summary>A picture in a figure belongs to the article; one in a link repeats what the link says.</summary>
    private static bool ShowsSomething(PageElement image)
    {
        if (image.Is("role", "presentation") || image.Is("role", "none")) return false;
        var isInFigure = false;
        for (var element = image.Above; element is not null; element = element.Above)
        {
            if (element.Name == "a" || element.Is("aria-hidden", "true")) return false;
            isInFigure |= element.Name == "figure";
        }

        return isInFigure;
    }

    private static bool IsFileName(ReadOnlySpan<char> alt)
    {
        var dot = alt.LastIndexOf('.');
        return dot > 0 && !alt.Contains(' ') && alt[(dot + 1)..].ToString().ToLowerInvariant() is "jpg" or "jpeg" or "png" or "gif" or "webp" or "avif" or "svg";
    }

    private static string Shown(PageElement element) => string.Join(' ', element.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Clue ClueOf(PageElement element, ClueKind kind, string text) => new(kind, text, element.Position);
}
