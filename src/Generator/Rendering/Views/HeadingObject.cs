using Generator.Markdown;

namespace Generator.Rendering.Views;

/// <summary>A heading of a body, for tables of contents.</summary>
internal sealed class HeadingObject(Heading heading) : ModelObject
{
    private static readonly string[] Names = ["level", "id", "text"];

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "level": value = heading.Level; return true;
            case "id": value = heading.Id; return true;
            case "text": value = heading.Text; return true;
            default: value = null; return false;
        }
    }
}
