using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Generator.Arabic;
using Generator.Content;

namespace Generator.Model;

/// <summary>Finds articles by what editors call them: the path of the file (from the site's folder, from <c>articles/</c>, or relative), or the slug.</summary>
internal sealed class ArticleNames
{
    private readonly Dictionary<string, Article> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Article>> _bySlug = new(StringComparer.Ordinal);

    public ArticleNames(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            if (article.IsPage) continue;
            _byPath[Nfc.Compose(article.SourcePath)] = article;
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySlug, article.Slug.ToString(), out var known);
            same = known ? same.Add(article) : [article];
        }
    }

    /// <summary>The articles that a name stands for: none, one, or several that share a slug.</summary>
    /// <param name="name">As written.</param>
    /// <param name="fromSourcePath">The file in which it stands, for relative paths; null where none are possible.</param>
    public ImmutableArray<Article> Find(string name, string? fromSourcePath = null)
    {
        var path = Nfc.Compose(name.Trim()).TrimStart('/');
        if (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        if (ByPath(path) is { } article) return [article];
        if (fromSourcePath is not null && ByPath(Beside(fromSourcePath, path)) is { } neighbour) return [neighbour];
        return _bySlug.TryGetValue(path, out var written) ? written : _bySlug.GetValueOrDefault(Slug.From(path), []);
    }

    private Article? ByPath(string path) =>
        Exact(path) ?? Exact("articles/" + path) ?? Exact(path + ".md") ?? Exact("articles/" + path + ".md")
        ?? Exact(path.TrimEnd('/') + "/index.md") ?? Exact("articles/" + path.TrimEnd('/') + "/index.md");

    private Article? Exact(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>A relative path, seen from the folder of a file.</summary>
    private static string Beside(string fromSourcePath, string path)
    {
        var segments = new List<string>(Nfc.Compose(fromSourcePath).Split('/')[..^1]);
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("." or "")) segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
