using Generator.Outputs.Feeds;
using Generator.Planning;
using Generator.Rendering.Views;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>What every rendering thread shares, immutable.</summary>
/// <param name="World">Everything that templates can reach.</param>
/// <param name="Theme">Templates, strings, assets.</param>
/// <param name="Sources">Where bodies are read again.</param>
/// <param name="Strict">Missing template variables are errors.</param>
internal sealed record RenderingInput(World World, Theme Theme, ListedSources Sources, bool Strict)
{
    /// <summary>Which pages are made.</summary>
    public Shard Shard { get; init; } = new(1, 1);

    /// <summary>The bodies that feeds carry.</summary>
    public FeedBodies FeedBodies { get; } = new(World);
}
