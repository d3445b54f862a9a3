using System.Buffers;
using System.Text;
using AngleSharp.Text;
using Generator.Checking.Pages.Tree;

namespace Generator.Checking.Pages;

/// <summary>Reads published pages and checks each by itself. One for each thread.</summary>
internal sealed class PageReader
{
    private static readonly SearchValues<string> Refreshing = SearchValues.Create(["http-equiv=\"refresh\""], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> LoadedRelations = SearchValues.Create(["stylesheet", "icon", "manifest", "preload", "alternate"], StringComparison.OrdinalIgnoreCase);

    private readonly SharedTexts _texts;
    private readonly PageParser _parser = new();
    private readonly ElementRules _elements;
    private readonly List<PageFinding> _findings = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    // Addresses are shared strings: equal ones are the same.
    private readonly HashSet<string> _links = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _loads = new(ReferenceEqualityComparer.Instance);

    /// <param name="texts">Shared by all threads: most addresses stand on many pages.</param>
    public PageReader(SharedTexts texts) => (_texts, _elements) = (texts, new ElementRules(_findings, _ids, texts));

    /// <summary>Reads a page and checks what can be checked without the others.</summary>
    public PageFacts Read(string outputPath, ReadOnlySpan<byte> bytes)
    {
        foreach (var set in (HashSet<string>[])[_links, _loads, _ids]) set.Clear();
        _findings.Clear();
        _elements.Begin();
        var text = Encoding.UTF8.GetString(bytes);
        var tree = _parser.Read(text, TemplateCodeRule.MayApply(text), error => SyntaxRules.Add(_findings, text, error), out var document);
        try
        {
            foreach (var element in tree.Elements)
            {
                _elements.Check(element);
                Collect(element);
            }

            var (title, isRedirect) = (TitleOf(tree), IsRedirect(tree, text));
            if (!isRedirect) _elements.Finish(tree, title);
            if (document is not null) TemplateCodeRule.Check(document, _findings);
            return new PageFacts(outputPath)
            {
                Title = _texts.Of(title),
                Description = MetaContent(tree, "description"),
                NoIndex = MetaContent(tree, "robots").Contains("noindex", StringComparison.OrdinalIgnoreCase),
                IsRedirect = isRedirect,
                Bytes = bytes.Length,
                Ids = [.. _ids],
                Links = [.. _links],
                Loads = [.. _loads],
                Findings = [.. _findings],
            };
        }
        finally
        {
            tree.Release();
            document?.Dispose();
        }
    }

    private void Collect(PageElement element)
    {
        switch (element.Name)
        {
            case "a" or "area":
                if (element.TryGet("href", out var href)) _links.Add(_texts.Of(href.Trim()));
                break;
            case "img" or "script" or "source" or "video" or "audio" or "track" or "iframe":
                if (element.TryGet("src", out var source) && !source.IsEmpty) _loads.Add(_texts.Of(source.Trim()));
                if (element.TryGet("poster", out var poster) && !poster.IsEmpty) _loads.Add(_texts.Of(poster.Trim()));
                if (element.TryGet("srcset", out var set)) AddSourceSet(set);
                break;
            case "link":
                if (element.TryGet("href", out var linked) && !linked.IsEmpty && element.TryGet("rel", out var relation) && relation.ContainsAny(LoadedRelations)) _loads.Add(_texts.Of(linked.Trim()));
                break;
        }
    }

    /// <summary>HTML, srcset: addresses with descriptors, separated by commas.</summary>
    private void AddSourceSet(ReadOnlySpan<char> set)
    {
        foreach (var range in set.Split(", "))
        {
            var candidate = set[range].Trim();
            if (candidate.IsEmpty) continue;
            var end = candidate.IndexOf(' ');
            _loads.Add(_texts.Of(end < 0 ? candidate.TrimEnd(',') : candidate[..end]));
        }
    }

    private static string TitleOf(PageTree tree)
    {
        foreach (var element in tree.Elements)
        {
            if (element is { Name: "title", Kind.IsHtml: true }) return element.Text().CollapseAndStrip().Trim();
        }

        return "";
    }

    private static string MetaContent(PageTree tree, string name)
    {
        if (tree.Head is not { } head) return "";
        foreach (var element in head.Descendants)
        {
            if (element.Name == "meta" && element.Above == head && element.TryGet("name", out var own) && own.Equals(name, StringComparison.OrdinalIgnoreCase)) return element.Get("content")?.Trim() ?? "";
        }

        return "";
    }

    private static bool IsRedirect(PageTree tree, string text) =>
        text.Length < 8192 && text.AsSpan().ContainsAny(Refreshing) && LinksOf(tree) <= 1;

    private static int LinksOf(PageTree tree)
    {
        var count = 0;
        foreach (var element in tree.Elements)
        {
            if (element is { Name: "a" or "area", Kind.IsHtml: true } && element.Has("href")) count++;
        }

        return count;
    }
}
