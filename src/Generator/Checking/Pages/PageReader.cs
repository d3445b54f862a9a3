using System.Collections.Immutable;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace Generator.Checking.Pages;

/// <summary>Reads published pages with the parser that browsers agree on. One for each thread.</summary>
/// <param name="texts">Shared by all threads: most addresses stand on many pages.</param>
internal sealed class PageReader(SharedTexts texts)
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = true }, BrowsingContext.New(AngleSharp.Configuration.Default));
    private readonly List<PageFinding> _findings = [];
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _loads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads a page and checks what can be checked without the others.</summary>
    public PageFacts Read(string outputPath, ReadOnlySpan<byte> bytes)
    {
        foreach (var set in (HashSet<string>[])[_links, _loads, _ids]) set.Clear();
        _findings.Clear();
        var text = Encoding.UTF8.GetString(bytes);
        using var document = Parse(text);
        var elements = new ElementRules(_findings, _ids);
        foreach (var element in document.All)
        {
            elements.Check(element);
            Collect(element);
        }

        var (noIndex, isRedirect) = (MetaContent(document, "robots").Contains("noindex", StringComparison.OrdinalIgnoreCase), IsRedirect(document, text));
        if (!isRedirect) elements.Finish(document);
        TemplateCodeRule.Check(document, text, _findings);
        return new PageFacts(outputPath)
        {
            Title = texts.Of((document.Title ?? "").Trim()),
            Description = MetaContent(document, "description"),
            NoIndex = noIndex,
            IsRedirect = isRedirect,
            Bytes = bytes.Length,
            Ids = [.. _ids.Select(texts.Of)],
            Links = [.. _links.Select(texts.Of)],
            Loads = [.. _loads.Select(texts.Of)],
            Findings = [.. _findings],
        };
    }

    private IDocument Parse(string text)
    {
        void OnError(object sender, AngleSharp.Dom.Events.Event e)
        {
            if (e is HtmlErrorEvent error) SyntaxRules.Add(_findings, text, error);
        }

        _parser.Error += OnError;
        try
        {
            return _parser.ParseDocument(text.AsMemory());
        }
        finally
        {
            _parser.Error -= OnError;
        }
    }

    private void Collect(IElement element)
    {
        switch (element.LocalName)
        {
            case "a" or "area":
                if (element.GetAttribute("href") is { } href) _links.Add(href.Trim());
                break;
            case "img" or "script" or "source" or "video" or "audio" or "track" or "iframe":
                if (element.GetAttribute("src") is { Length: > 0 } source) _loads.Add(source.Trim());
                if (element.GetAttribute("poster") is { Length: > 0 } poster) _loads.Add(poster.Trim());
                if (element.GetAttribute("srcset") is { } set) AddSourceSet(set);
                break;
            case "link":
                if (element.GetAttribute("href") is { Length: > 0 } linked && IsLoaded(element.GetAttribute("rel"))) _loads.Add(linked.Trim());
                break;
        }
    }

    /// <summary>HTML, srcset: addresses with descriptors, separated by commas.</summary>
    private void AddSourceSet(string set)
    {
        foreach (var candidate in set.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var end = candidate.IndexOf(' ', StringComparison.Ordinal);
            _loads.Add(end < 0 ? candidate.TrimEnd(',') : candidate[..end]);
        }
    }

    private static bool IsLoaded(string? relation) => relation is not null && (relation.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) || relation.Contains("icon", StringComparison.OrdinalIgnoreCase)
        || relation.Contains("manifest", StringComparison.OrdinalIgnoreCase) || relation.Contains("preload", StringComparison.OrdinalIgnoreCase) || relation.Contains("alternate", StringComparison.OrdinalIgnoreCase));

    private static string MetaContent(IDocument document, string name) =>
        document.Head?.Children.FirstOrDefault(e => e.LocalName == "meta" && name.Equals(e.GetAttribute("name"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("content")?.Trim() ?? "";

    private static bool IsRedirect(IDocument document, string text) =>
        text.Length < 8192 && text.Contains("http-equiv=\"refresh\"", StringComparison.OrdinalIgnoreCase) && document.Links.Length <= 1;
}
