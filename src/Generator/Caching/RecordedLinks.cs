using Generator.Markdown;

namespace Generator.Caching;

/// <summary>Notes where the links and images of a body lead, which other pages and files decide.</summary>
internal sealed class RecordedLinks(ILinkResolver links, Reads reads) : ILinkResolver
{
    /// <summary>The name of the dependency on a link.</summary>
    public static string Name(string fromSourcePath, string target) => fromSourcePath + "\n" + target;

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
