namespace Generator.Markdown;

/// <summary>What has been found inside a container so far.</summary>
internal sealed class ComponentContent
{
    public List<ComponentLink> Links { get; } = [];

    public List<ComponentImage> Images { get; } = [];
}
