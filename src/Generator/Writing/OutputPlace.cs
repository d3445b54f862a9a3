using System.Text;

namespace Generator.Writing;

/// <summary>An output folder, and where what we remember of it is kept.</summary>
/// <param name="SiteFolder">Full path of the site's folder, without links.</param>
/// <param name="Output">Full path of the output folder, without links.</param>
internal sealed record OutputPlace(string SiteFolder, string Output)
{
    /// <summary>
    /// The folder's name in its list: relative where it lies below the site's folder, so that a site may be moved, or checked out elsewhere, without losing track of
    /// what it published.
    /// </summary>
    public string Name { get; } = Output.StartsWith(SiteFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        ? Output[(SiteFolder.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/')
        : Output;

    /// <summary>Whether the settings chose the folder, and not the command.</summary>
    public bool IsConfigured { get; init; }

    /// <summary>The list of published files.</summary>
    public string ListPath => InState("published", ".list");

    /// <summary>The journal of a commit that has begun; there is none when all is done.</summary>
    public string JournalPath => InState("published", ".journal");

    /// <summary>Caches: safe to delete.</summary>
    public string CacheFolder => Path.Combine(SiteFolder, ".gen", "cache");

    /// <summary>What builds into this folder leave for the next one.</summary>
    public string CachePath(CachePart part) => part switch
    {
        CachePart.Settings when IsConfigured => Path.Combine(CacheFolder, "configured.settings"),
        CachePart.Settings => InState("cache", ".settings"),
        CachePart.Summary => InState("cache", ".cache"),
        CachePart.Articles => InState("cache", ".articles"),
        _ => InState("cache", ".pages"),
    };

    /// <summary>Reads what the last build left (<see cref="CacheReader"/>).</summary>
    public ReadOnlyMemory<byte>? ReadCache(CachePart part, ulong magic, out Hash128 seal)
    {
        try
        {
            return SealedFile.ReadContent(CachePath(part), magic, out seal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            seal = default;
            return null;
        }
    }

    /// <summary>What the last build changed.</summary>
    public string ChangesPath => Path.Combine(CacheFolder, "changes.json");

    /// <summary>The path of a file that we keep about this output.</summary>
    /// <param name="kind">Folder below <c>.gen/</c>.</param>
    /// <param name="extension">Extension with its dot.</param>
    public string InState(string kind, string extension) =>
        Path.Combine(SiteFolder, ".gen", kind, Hash128.Of(Encoding.UTF8.GetBytes(Name)).ToHexadecimal() + extension);
}
