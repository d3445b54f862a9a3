using System.Collections.Concurrent;
using System.Text;
using Generator.Arabic;
using Generator.Checking.Pages;
using Generator.Configuration;
using Generator.Content;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Planning;
using Generator.Sources;

namespace Generator.Checking.Whole;

/// <summary>Finds the line of a source that a finding in a published file comes from: in the article, else in the site's own templates, else in its settings. Used by several threads.</summary>
internal sealed class SourceLocator(SourceTree sources, PlannedSite planned)
{
    private readonly Dictionary<string, Page> _pages = planned.Plan.Pages.ToDictionary(static page => page.OutputPath, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _texts = new(StringComparer.Ordinal);
    private readonly Lazy<string[]> _templates = new(() => [.. sources.List("templates").Select(static file => file.Path).Where(static path => path.EndsWith(".html", StringComparison.Ordinal))]);

    /// <summary>The place to change. Without a line where only the file is known.</summary>
    public FileSpan Locate(string outputPath, Clue clue)
    {
        if (!_pages.TryGetValue(outputPath, out var page)) return new FileSpan(SiteConfigReader.FileName);
        if (page is CopiedFile copied) return Exact(copied.Source.Path, clue);
        if (page.OwnArticle is { } article) return InArticle(article.SourcePath, clue) ?? Elsewhere(clue) ?? new FileSpan(article.SourcePath);
        return Elsewhere(clue) ?? new Claim(page.Path, page).Span(planned.Site.Config) ?? new FileSpan(SiteConfigReader.FileName);
    }

    /// <summary>The place of a key of front matter; the file when it has none.</summary>
    public FileSpan Key(string path, string key) => TextOf(path) is { } text && KeyIn(path, text, key) is { } place ? place : new FileSpan(path);

    private FileSpan? InArticle(string path, Clue clue)
    {
        if (TextOf(path) is not { } text) return null;
        return clue.Kind switch
        {
            ClueKind.Page => KeyIn(path, text, "title") ?? new FileSpan(path, 1),
            ClueKind.Key => KeyIn(path, text, clue.Text) ?? KeyIn(path, text, "title") ?? new FileSpan(path, 1),
            _ => Search(path, text, clue),
        };
    }

    private FileSpan? Elsewhere(Clue clue)
    {
        if (clue.Kind is ClueKind.Page or ClueKind.Key) return null;
        foreach (var template in _templates.Value)
        {
            if (TextOf(template) is { } text && Search(template, text, clue) is { } place) return place;
        }

        return clue.Kind != ClueKind.Markup && TextOf(SiteConfigReader.FileName) is { } settings ? Search(SiteConfigReader.FileName, settings, clue) : null;
    }

    private FileSpan Exact(string path, Clue clue)
    {
        if (clue.Offset < 0 || TextOf(path) is not { } text || text.Length == 0) return new FileSpan(path);
        var (line, column) = new LineMap(text).Place(Math.Clamp(clue.Offset, 0, text.Length - 1));
        return new FileSpan(path, line, column);
    }

    private static FileSpan? Search(string path, string text, Clue clue)
    {
        foreach (var candidate in Candidates(clue))
        {
            if (candidate.Length < 2) continue;
            var at = text.IndexOf(clue.Before + candidate, StringComparison.Ordinal) is >= 0 and var sure ? sure + clue.Before.Length : text.IndexOf(candidate, StringComparison.Ordinal);
            if (at < 0) continue;
            var (line, column) = new LineMap(text).Place(at);
            return new FileSpan(path, line, column, candidate.Contains('\n', StringComparison.Ordinal) ? 0 : candidate.Length);
        }

        return null;
    }

    /// <summary>What an author may have written for what the page shows.</summary>
    private static IEnumerable<string> Candidates(Clue clue)
    {
        yield return clue.Text;
        if (clue.Kind == ClueKind.Address)
        {
            var decoded = SitePathReader.Decode(clue.Text);
            yield return decoded;
            yield return decoded.TrimEnd('/');
            var end = decoded.AsSpan().IndexOfAny('#', '?');
            var path = end < 0 ? decoded : decoded[..end];
            yield return path[(path.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/') is { Length: > 3 } name ? name : "";
        }
        else if (clue.Kind == ClueKind.Text)
        {
            var words = Bidi.StripControls(clue.Text).Split(' ');
            for (var count = words.Length; count > 0; count /= 2) yield return string.Join(' ', words.Take(count));
        }
    }

    private static FileSpan? KeyIn(string path, string text, string key)
    {
        var map = new LineMap(text);
        for (var line = 1; line <= map.Count; line++)
        {
            var content = map.Line(text, line);
            if (line > 1 && content.StartsWith("---")) return null;
            if (content.StartsWith(key) && content[key.Length..].TrimStart().StartsWith(":")) return new FileSpan(path, line, 1, key.Length);
        }

        return null;
    }

    private string? TextOf(string path)
    {
        if (_texts.TryGetValue(path, out var known)) return known;
        try
        {
            return _texts[path] = sources.Find(path) is null ? null : Encoding.UTF8.GetString(sources.ReadAll(path)).TrimStart('\uFEFF');
        }
        catch (IOException)
        {
            return _texts[path] = null;
        }
    }
}
