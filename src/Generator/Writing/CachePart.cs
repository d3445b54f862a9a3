namespace Generator.Writing;

/// <summary>Reads what a build left, or null when there is nothing of this format that was written whole.</summary>
/// <param name="seal">The hash by which it is known.</param>
internal delegate ReadOnlyMemory<byte>? CacheReader(CachePart part, ulong magic, out Hash128 seal);

/// <summary>The files in which a build leaves what it knows for the next one. A build in which nothing has changed reads the first two alone.</summary>
internal enum CachePart
{
    /// <summary>What the settings say about publishing. Where it is does not depend on them.</summary>
    Settings,

    /// <summary>What the site was made from, and what the build had to say.</summary>
    Summary,

    /// <summary>The front matter of the articles.</summary>
    Articles,

    /// <summary>What each page read.</summary>
    Pages,
}
