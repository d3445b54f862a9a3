using Generator.Planning;

namespace Generator.Outputs.Fragments;

/// <summary>A list that many pages show, published once: the HTML of <c>templates/fragments/NAME.html</c>, without a page around it.</summary>
internal sealed record FragmentPage(string Name) : Page($"/fragments/{Name}.html")
{
    /// <summary>The lists that change with every article.</summary>
    public static IReadOnlyList<string> Names { get; } = ["latest", "most-read", "breaking"];

    /// <summary>The template that makes it.</summary>
    public string Template => "fragments/" + Name;
}
