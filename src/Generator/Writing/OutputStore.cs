using Generator.Configuration;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>Where a site is published to: a folder on disk, or memory for tests and library users.</summary>
public abstract class OutputStore
{
    private protected OutputStore()
    {
    }

    /// <summary>Opens the store for one build. An output folder that must not be written to is refused with a message.</summary>
    /// <param name="rules">What to respect.</param>
    /// <param name="cancellation">Stops waiting for another build that writes there.</param>
    internal abstract Checked<Publication> Open(PublishingRules rules, CancellationToken cancellation = default);

    /// <summary>Finds the cache that the last build left, without opening the store; null where there is none.</summary>
    /// <param name="configuredOutput">Output folder as configured; null where only <see cref="CachePart.Settings"/> is wanted.</param>
    internal virtual CacheReader? FindCache(string? configuredOutput) => null;
}

/// <summary>What a publication must respect.</summary>
/// <param name="Output">Output folder as configured, relative to the site's folder unless rooted; stores in memory have no use for it.</param>
/// <param name="ReplaceOutput">Whether an output folder that is not ours may be cleared.</param>
/// <param name="Url">Where the site stands, for the list of changed URLs; null: none is kept.</param>
internal sealed record PublishingRules(string Output, bool ReplaceOutput, SiteUrl? Url = null);
