using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Generator.Checking.Pages.Tree;

/// <summary>Makes the nodes of one page after the other for the parser. Most elements of a page serve the next one again. For one thread.</summary>
internal sealed class PageTreeFactory : IDomConstructionElementFactory<PageTree, PageElement>
{
    private static readonly ElementKind Nameless = new("", NamespaceNames.HtmlUri, NodeFlags.HtmlMember);

    private readonly ElementKinds _html = new(NamespaceNames.HtmlUri);
    private readonly ElementKinds _svg = new(NamespaceNames.SvgUri);
    private readonly ElementKinds _math = new(NamespaceNames.MathMlUri);
    private readonly List<PageElement> _pool = [];
    private int _used;
    private int _position;

    /// <summary>The page that is read, and then the next one.</summary>
    public PageTree Tree { get; } = new();

    /// <summary>Notes where the tag is whose elements come next.</summary>
    public void At(ref StructHtmlToken token) => _position = token.Position.Position - 1;

    /// <summary>Begins a page.</summary>
    public PageTree CreateDocument(TextSource source, IBrowsingContext? context = null)
    {
        _used = 0;
        Tree.Begin(source);
        return Tree;
    }

    /// <summary>Makes an element of HTML.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="position">Where its tag begins, in UTF-16 code units.</param>
    public PageElement Html(ReadOnlySpan<char> name, int position) => Next(KindOf(_html, name), position);

    /// <summary>Makes an element of another vocabulary.</summary>
    /// <param name="namespaceUri">The address of SVG or MathML.</param>
    /// <param name="name">Its local name.</param>
    /// <param name="position">Where its tag begins, in UTF-16 code units.</param>
    public PageElement Foreign(string namespaceUri, ReadOnlySpan<char> name, int position) => Next(KindOf(namespaceUri == NamespaceNames.SvgUri ? _svg : _math, name), position);

    PageElement IDomConstructionElementFactory<PageTree, PageElement>.Create(PageTree document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags)
    {
        var name = localName.Memory.Span;
        var element = Html(name, _position);

        // The parser takes the token after these tags by itself, to leave out a line break; another tag begins at once.
        if (name is "pre" or "listing") _position = Tree.Source.Index;
        return element;
    }

    PageElement IDomConstructionElementFactory<PageTree, PageElement>.CreateUnknown(PageTree document, StringOrMemory tagName) => Html(tagName.Memory.Span, _position);

    PageElement IDomConstructionElementFactory<PageTree, PageElement>.CreateNoScript(PageTree document, bool scripting) => Html("noscript", _position);

    IConstructableMathElement IDomConstructionElementFactory<PageTree, PageElement>.CreateMath(PageTree document, StringOrMemory name) =>
        Foreign(NamespaceNames.MathMlUri, name.Memory.Span, _position);

    IConstructableSvgElement IDomConstructionElementFactory<PageTree, PageElement>.CreateSvg(PageTree document, StringOrMemory name) =>
        Foreign(NamespaceNames.SvgUri, name.Memory.Span, _position);

    IConstructableMetaElement IDomConstructionElementFactory<PageTree, PageElement>.CreateMeta(PageTree document) => Html("meta", _position);

    IConstructableScriptElement IDomConstructionElementFactory<PageTree, PageElement>.CreateScript(PageTree document, bool parserInserted, bool started) => Special<PageScript>("script");

    IConstructableFormElement IDomConstructionElementFactory<PageTree, PageElement>.CreateForm(PageTree document) => Html("form", _position);

    IConstructableFrameElement IDomConstructionElementFactory<PageTree, PageElement>.CreateFrame(PageTree document) => Html("frame", _position);

    IConstructableTemplateElement IDomConstructionElementFactory<PageTree, PageElement>.CreateTemplate(PageTree document)
    {
        Tree.IsMended = true;
        return Special<PageTemplate>("template");
    }

    IConstructableNode IDomConstructionElementFactory<PageTree, PageElement>.CreateDocumentType(PageTree document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new PageDoctype { Tree = Tree };

    private PageElement Next(ElementKind kind, int position)
    {
        if (_used == _pool.Count) _pool.Add(new PageElement());
        var element = _pool[_used++];
        element.Begin(Tree, kind, position);
        return element;
    }

    private T Special<T>(string name)
        where T : PageElement, new()
    {
        var element = new T();
        element.Begin(Tree, KindOf(_html, name), _position);
        return element;
    }

    private ElementKind KindOf(ElementKinds kinds, ReadOnlySpan<char> name)
    {
        if (kinds.Of(name) is { } kind) return kind;
        Tree.IsMended = true;
        return Nameless;
    }
}
