using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Checking.Pages.Tree;

/// <summary>What all elements of one name have in common.</summary>
/// <param name="Name">The local name.</param>
/// <param name="Namespace">The namespace's address.</param>
/// <param name="Flags">How the parser treats it.</param>
internal sealed record ElementKind(string Name, string Namespace, NodeFlags Flags)
{
    /// <summary>The local name, as the parser asks for it.</summary>
    public StringOrMemory NameMemory { get; } = Name;

    /// <summary>The namespace's address, as the parser asks for it.</summary>
    public StringOrMemory NamespaceMemory { get; } = Namespace;

    /// <summary>Whether it is an element of HTML, not of SVG or MathML.</summary>
    public bool IsHtml { get; } = Namespace == NamespaceNames.HtmlUri;
}

/// <summary>The kinds of one namespace, each asked of the parser's own elements once. For one thread.</summary>
internal sealed class ElementKinds
{
    private readonly string _namespace;
    private readonly IDocument _document = new HtmlParser().ParseDocument("");
    private readonly Dictionary<string, ElementKind> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> _byName;

    public ElementKinds(string namespaceUri) => (_namespace, _byName) = (namespaceUri, _known.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The kind of elements with a name.</summary>
    /// <returns>Null when no program could make an element of that name; a page can.</returns>
    public ElementKind? Of(ReadOnlySpan<char> name)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        try
        {
            var element = _document.CreateElement(_namespace, name.ToString());
            return _known[name.ToString()] = new ElementKind(element.LocalName, _namespace, element.Flags);
        }
        catch (DomException)
        {
            return null;
        }
    }
}
