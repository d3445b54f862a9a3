using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Markdown;

/// <summary>Renders <c>::: name</c> containers through <c>templates/components/name.html</c>. Two implementations: the template engine, and a recorder for tests.</summary>
internal interface IComponentRenderer
{
    /// <summary>Whether there is a component of this name.</summary>
    bool Has(string name);

    /// <summary>Names of all components, for suggestions.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The component's HTML; messages about it go to <paramref name="report"/>, and null comes back when it failed.</summary>
    string? Render(ComponentCall call, Action<Diagnostic> report);
}

/// <summary>A container of a Markdown body.</summary>
/// <param name="Name">Its name: <c>read-also</c>.</param>
/// <param name="Positional">Arguments without a name.</param>
/// <param name="Named">Arguments <c>key=value</c>, in order.</param>
/// <param name="BodyHtml">The rendered Markdown inside it, safe HTML.</param>
/// <param name="Links">The links inside it (internal ones resolved), for components that show a list of articles.</param>
/// <param name="Images">The images inside it, for galleries, then those that <c>src</c> and <c>poster</c> name.</param>
/// <param name="Span">Its opening line.</param>
internal sealed record ComponentCall(
    string Name,
    ImmutableArray<string> Positional,
    ImmutableArray<KeyValuePair<string, string>> Named,
    string BodyHtml,
    ImmutableArray<ComponentLink> Links,
    ImmutableArray<ComponentImage> Images,
    FileSpan Span);

/// <summary>A link inside a component: address, text, and the article behind it.</summary>
internal sealed record ComponentLink(string Href, string Text, string? SourcePath);

/// <summary>An image inside a component.</summary>
internal sealed record ComponentImage(string Href, string Alt, string? Caption, int Width, int Height);
