namespace Generator.Markdown;

/// <summary>Says where the links and images of a Markdown file lead. Two implementations: the site's plan, and a table for tests.</summary>
internal interface ILinkResolver
{
    /// <summary>Resolves a link that is not absolute (no scheme): a path to an <c>.md</c> file, a site path, or a path to a file beside the article. Fragment and query are not part of <paramref name="target"/>.</summary>
    /// <param name="fromSourcePath">Source path of the Markdown file in which the link stands.</param>
    /// <param name="target">The link as written, percent-decoded, without fragment and query.</param>
    LinkTarget ResolveLink(string fromSourcePath, string target);

    /// <summary>Resolves an image that is not absolute.</summary>
    ImageTarget ResolveImage(string fromSourcePath, string source);

    /// <summary>The path that a broken link or a missing image probably meant, or null. Looks at every file of the site: ask only for a message.</summary>
    string? Suggest(string fromSourcePath, string target);
}

/// <summary>Where a link leads.</summary>
internal abstract record LinkTarget
{
    /// <summary>To a page or file of this site.</summary>
    /// <param name="Href">Root-relative URL with the base path, percent-encoded.</param>
    /// <param name="SourcePath">The Markdown file behind it, so that fragments can be checked; null for other files.</param>
    public sealed record Found(string Href, string? SourcePath) : LinkTarget;

    /// <summary>To an article that this build leaves out: the link becomes its text, with a warning.</summary>
    public sealed record Hidden(string SourcePath) : LinkTarget;

    /// <summary>Nowhere: an error.</summary>
    public sealed record Broken : LinkTarget;
}

/// <summary>What an image is.</summary>
internal abstract record ImageTarget
{
    /// <summary>A picture of this site.</summary>
    /// <param name="Href">Root-relative URL with the base path, percent-encoded.</param>
    /// <param name="Width">Pixels; 0 when the file does not say.</param>
    /// <param name="Height">Pixels; 0 when the file does not say.</param>
    public sealed record Found(string Href, int Width, int Height) : ImageTarget;

    /// <summary>No such file: an error.</summary>
    public sealed record Missing : ImageTarget;

    /// <summary>The file is there but is no picture that browsers show: an error.</summary>
    public sealed record Unreadable(string Reason) : ImageTarget;
}
