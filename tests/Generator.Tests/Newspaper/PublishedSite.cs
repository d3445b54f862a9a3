using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Tests.Newspaper;

/// <summary>A built site, to be walked as a browser would.</summary>
internal sealed class PublishedSite(IReadOnlyDictionary<string, byte[]> files, string origin, string basePath)
{
    private readonly Dictionary<string, IDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>Paths of all HTML pages, ordinal.</summary>
    public IEnumerable<string> Pages => files.Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>A page, parsed.</summary>
    public IDocument Document(string path)
    {
        if (_documents.TryGetValue(path, out var document)) return document;
        return _documents[path] = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[path]));
    }

    /// <summary>Why a link of a page leads nowhere, or null. Links to other sites are not followed.</summary>
    public string? WhyBroken(string page, string link)
    {
        if (link.Length == 0) return "it is empty";
        if (link.StartsWith(origin, StringComparison.Ordinal)) link = link[origin.Length..];
        else if (link.Contains(':', StringComparison.Ordinal) && !link.StartsWith('/') && !link.StartsWith('#')) return null;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var path = hash < 0 ? link : link[..hash];
        var target = page;
        if (path.Length > 0)
        {
            path = new Uri(new Uri(origin + basePath + page), path).AbsolutePath;
            if (!path.StartsWith(basePath, StringComparison.Ordinal)) return $"it is not under {basePath}";
            target = Uri.UnescapeDataString(path[basePath.Length..]);
            if (target.Length == 0 || target.EndsWith('/')) target += "index.html";
            if (!files.ContainsKey(target)) return $"there is no file {target}";
        }

        return fragment.Length == 0 || fragment == "top" || Document(target).GetElementById(fragment) is not null ? null : $"{target} has no id {fragment}";
    }
}
