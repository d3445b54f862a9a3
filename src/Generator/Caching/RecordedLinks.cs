using Generator.Markdown;

namespace Generator.Caching;

/// <summary>Notes where the links and images of a body lead, which other pages and files decide.</summary>
internal sealed class RecordedLinks(ILinkResolver links, Reads reads) : ILinkResolver
{
    /// <summary>
    /// The name of the dependency on a link: the file and the link with a line break between. A link that begins with a slash leads to the same place from every file, and is
    /// a name of its own, which all pages share.
    /// </summary>
    public static string Name(string fromSourcePath, string target) => target.StartsWith('/') ? target : fromSourcePath + "\n" + target;

    /// <summary>The file and the link of a <see cref="Name"/>; no file (empty) where any would do.</summary>
    public static (string FromSourcePath, string Target) Parts(string name)
    {
        if (name.StartsWith('/')) return ("", name);
        var at = name.IndexOf('\n', StringComparison.Ordinal);
        return (name[..at], name[(at + 1)..]);
    }

    /// <inheritdoc/>
    public LinkTarget ResolveLink(string fromSourcePath, string target)
    {
        reads.Add(DependencyKind.Link, Name(fromSourcePath, target));
        return links.ResolveLink(fromSourcePath, target);
    }

    /// <inheritdoc/>
    public ImageTarget ResolveImage(string fromSourcePath, string source)
    {
        reads.Add(DependencyKind.Image, Name(fromSourcePath, source));
        return links.ResolveImage(fromSourcePath, source);
    }

    /// <summary>Only errors ask, and a build with errors leaves nothing to remember.</summary>
    public string? Suggest(string fromSourcePath, string target) => links.Suggest(fromSourcePath, target);
}
