using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Content;
using Generator.Model;

namespace Generator.Planning;

/// <summary>Site paths by the paths of the source files behind them (NFC). Made when the first body asks.</summary>
internal sealed class SourceIndex
{
    private static readonly string[] Folders = ["articles", "pages", "static"];

    private readonly Dictionary<string, string> _sitePaths = new(StringComparer.Ordinal);

    public SourceIndex(Site site, SiteFiles files, SitePaths paths)
    {
        Add(site.Articles, paths.Articles);
        Add(site.Pages, paths.Pages);
        foreach (var (article, path) in paths.Hidden) _sitePaths[Nfc.Compose(article.SourcePath)] = path;
        foreach (var file in files.Static) _sitePaths[Nfc.Compose(file.Path)] = "/" + Nfc.Compose(file.Path["static/".Length..]);
        AddBundleFiles(files);
    }

    /// <summary>Whether a source file of this path (or one written without <c>.md</c>, or a bundle's folder) can be known at all: whether it lies in a folder of which files are.</summary>
    public static bool MayHave(string path)
    {
        foreach (var folder in Folders)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/')) return true;
        }

        return false;
    }

    /// <summary>The site path of a source file, also of one written without <c>.md</c> or of a bundle's folder; null when there is none.</summary>
    public string? Find(string path) =>
        _sitePaths.GetValueOrDefault(path)
        ?? _sitePaths.GetValueOrDefault(path + ".md")
        ?? _sitePaths.GetValueOrDefault(path + "/index.md");

    /// <summary>The file that a broken link probably meant, as the link would write it: one of the same name elsewhere, else the most similar name. Null when none is near.</summary>
    public string? Nearest(string fromSourcePath, string target)
    {
        var name = FileName(target.TrimEnd('/'));
        if (name.Length == 0) return null;
        var isMarkdown = IsMarkdown(target);
        var (best, bestDistance) = ((string?)null, Math.Max(1, name.Length / 4));
        foreach (var path in _sitePaths.Keys)
        {
            // Markdown is not suggested for a picture, nor a picture for Markdown.
            if (isMarkdown != IsMarkdown(path)) continue;
            var distance = NameDistance.Between(name, FileName(path), bestDistance + 1);
            if (distance < bestDistance || (distance == bestDistance && (best is null || string.CompareOrdinal(path, best) < 0))) (best, bestDistance) = (path, distance);
        }

        if (best is null) return null;
        return best.StartsWith("static/", StringComparison.Ordinal) ? best["static".Length..] : RelativePath.From(Nfc.Compose(fromSourcePath), best);
    }

    private void Add(ImmutableArray<Article> articles, ImmutableArray<string> paths)
    {
        for (var i = 0; i < articles.Length; i++)
        {
            if (paths[i].Length > 0) _sitePaths[Nfc.Compose(articles[i].SourcePath)] = paths[i];
        }
    }

    private void AddBundleFiles(SiteFiles files)
    {
        foreach (var file in files.Content)
        {
            var path = Nfc.Compose(file.Path);
            if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) continue;
            for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            {
                if (!_sitePaths.TryGetValue(string.Concat(path.AsSpan(0, end), "/index.md"), out var article)) continue;
                _sitePaths[path] = string.Concat(article.AsSpan(0, article.LastIndexOf('/')), path.AsSpan(end));
                break;
            }
        }
    }

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> FileName(string path) => path.AsSpan(path.LastIndexOf('/') + 1);
}
