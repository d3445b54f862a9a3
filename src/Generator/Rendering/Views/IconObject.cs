using Generator.Outputs.Hosting;

namespace Generator.Rendering.Views;

/// <summary>An icon of the site, as templates see it.</summary>
internal sealed class IconObject(SiteIcon icon) : ModelObject
{
    private static readonly string[] Names = ["url", "type", "rel"];

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        value = member switch { "url" => icon.Href, "type" => icon.MediaType, "rel" => icon.Relation, _ => null };
        return member is "url" or "type" or "rel";
    }
}
