using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Generator.Checking.Pages.Tree;

/// <summary>An attribute; its texts last as long as the page is read.</summary>
internal readonly record struct PageAttribute(StringOrMemory Name, StringOrMemory Value);

/// <summary>An element of a page. One class for nearly all: the parser calls it through interfaces, which costs more when there are several.</summary>
internal class PageElement : PageNode, IConstructableSvgElement, IConstructableMathElement, IConstructableMetaElement, IConstructableFormElement, IConstructableFrameElement, IConstructableNamedNodeMap
{
    private int _firstAttribute;
    private int _attributeCount;
    private int _index;
    private int _elementsEnd;
    private int _firstText;
    private int _textsEnd;

    /// <summary>Its name and what follows from it.</summary>
    public ElementKind Kind { get; private set; } = null!;

    /// <summary>The local name.</summary>
    public string Name => Kind.Name;

    /// <summary>Where its tag begins in the page, in UTF-16 code units.</summary>
    public int Position { get; private set; }

    /// <summary>Its attributes, in the order of the tag.</summary>
    public ReadOnlySpan<PageAttribute> Attributes => Tree.Attributes(_firstAttribute, _attributeCount);

    /// <summary>The elements in it, in their order.</summary>
    public ReadOnlySpan<PageElement> Descendants => Tree.Elements[(_index + 1).._elementsEnd];

    /// <summary>The texts in it, in their order.</summary>
    public ReadOnlySpan<ReadOnlyMemory<char>> Texts => Tree.Texts[_firstText.._textsEnd];

    /// <inheritdoc/>
    public override StringOrMemory NodeName => Kind.NameMemory;

    /// <inheritdoc/>
    public override NodeFlags Flags => Kind.Flags;

    StringOrMemory IConstructableElement.NamespaceUri => Kind.NamespaceMemory;

    StringOrMemory IConstructableElement.LocalName => Kind.NameMemory;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference { get; set; }

    int IConstructableNamedNodeMap.Length => _attributeCount;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => throw new NotSupportedException("The parser asks elements for their attributes.");

    /// <summary>Becomes an element of the next page.</summary>
    public void Begin(PageTree tree, ElementKind kind, int position)
    {
        (Tree, Kind, Position, Above) = (tree, kind, position, null);
        (_firstAttribute, _attributeCount, _index, _elementsEnd, _firstText, _textsEnd) = (0, 0, 0, 0, 0, 0);
    }

    /// <summary>Notes its place in the page.</summary>
    public void Enter(PageElement? above, int index, int texts) => (Above, _index, _firstText) = (above, index, texts);

    /// <summary>Notes where it ends.</summary>
    public void End(int elements, int texts) => (_elementsEnd, _textsEnd) = (elements, texts);

    /// <summary>Adds an attribute. All of an element's are added before those of the next one.</summary>
    public void Add(StringOrMemory name, StringOrMemory value)
    {
        var at = Tree.Add(new PageAttribute(name, value));
        if (_attributeCount == 0) _firstAttribute = at;
        else if (at != _firstAttribute + _attributeCount) Tree.IsMended = true;
        _attributeCount++;
    }

    /// <summary>Whether it has an attribute.</summary>
    public bool Has(string name) => TryGet(name, out _);

    /// <summary>The value of an attribute, as long as the page is read.</summary>
    public bool TryGet(string name, out ReadOnlySpan<char> value)
    {
        foreach (ref readonly var attribute in Attributes)
        {
            if (!attribute.Name.Memory.Span.SequenceEqual(name)) continue;
            value = attribute.Value.Memory.Span;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value of an attribute; null when it does not have it.</summary>
    public string? Get(string name) => TryGet(name, out var value) ? value.ToString() : null;

    /// <summary>Whether an attribute has a value.</summary>
    public bool Is(string name, string value) => TryGet(name, out var own) && own.SequenceEqual(value);

    /// <summary>All text in it.</summary>
    public string Text()
    {
        var texts = Texts;
        if (texts.Length == 1) return texts[0].ToString();
        var length = 0;
        foreach (var text in texts) length += text.Length;
        return string.Create(length, this, static (all, element) =>
        {
            foreach (var text in element.Texts)
            {
                text.Span.CopyTo(all);
                all = all[text.Length..];
            }
        });
    }

    /// <summary>Whether there is anything but white space in it.</summary>
    public bool HasText()
    {
        foreach (var text in Texts)
        {
            if (!text.Span.IsWhiteSpace()) return true;
        }

        return false;
    }

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => Add(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Add(name, value);

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        for (var i = 0; i < tagAttributes.Count; i++) Add(tagAttributes[i].Name, tagAttributes[i].Value);
    }

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName)
    {
        foreach (ref readonly var attribute in Attributes)
        {
            if (attribute.Name.Memory.Span.SequenceEqual(localName.Memory.Span)) return attribute.Value;
        }

        return StringOrMemory.Empty;
    }

    bool IConstructableElement.HasAttribute(StringOrMemory name)
    {
        foreach (ref readonly var attribute in Attributes)
        {
            if (attribute.Name.Memory.Span.SequenceEqual(name.Memory.Span)) return true;
        }

        return false;
    }

    void IConstructableElement.SetupElement() => Tree.End(this);

    /// <summary>The encoding that a meta element may declare is known.</summary>
    void IConstructableMetaElement.Handle()
    {
    }

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    /// <summary>An element that was not closed where it should have been goes on in the next block: a page to be mended.</summary>
    IConstructableNode IConstructableElement.ShallowCopy()
    {
        Tree.IsMended = true;
        var copy = new PageElement();
        copy.Begin(Tree, Kind, Position);
        return copy;
    }

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not PageElement other || other._attributeCount != _attributeCount) return false;
        foreach (ref readonly var attribute in Attributes)
        {
            if (!other.TryGet(attribute.Name.ToString(), out var value) || !value.SequenceEqual(attribute.Value.Memory.Span)) return false;
        }

        return true;
    }
}
