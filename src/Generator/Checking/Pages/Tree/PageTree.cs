using System.Runtime.InteropServices;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Generator.Checking.Pages.Tree;

/// <summary>The elements and texts of a page, in the order of the page: what rules look at. Filled by the parser, and again for the next page.</summary>
internal sealed class PageTree : PageNode, IConstructableDocument
{
    private readonly List<PageElement> _elements = [];
    private readonly List<PageAttribute> _attributes = [];
    private readonly List<ReadOnlyMemory<char>> _texts = [];

    public PageTree() => Tree = this;

    /// <summary>Whether the parser made of the page what a list in its order cannot show.</summary>
    public bool IsMended { get; set; }

    /// <summary>All elements.</summary>
    public ReadOnlySpan<PageElement> Elements => CollectionsMarshal.AsSpan(_elements);

    /// <summary>All texts.</summary>
    public ReadOnlySpan<ReadOnlyMemory<char>> Texts => CollectionsMarshal.AsSpan(_texts);

    /// <summary>The root element.</summary>
    public PageElement Root => _elements[0];

    /// <summary>The element <c>head</c>.</summary>
    public PageElement? Head { get; private set; }

    /// <inheritdoc/>
    public TextSource Source { get; private set; } = null!;

    /// <inheritdoc/>
    public IDisposable? Builder { get; set; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head => Head;

    IConstructableElement IConstructableDocument.DocumentElement => Root;

    bool IConstructableDocument.IsLoading => false;

    /// <summary>Forgets the page before.</summary>
    /// <param name="source">The text of the next one.</param>
    public void Begin(TextSource source)
    {
        (Source, Head, IsMended) = (source, null, false);
        ((IConstructableDocument)this).QuirksMode = QuirksMode.Off;
        _elements.Clear();
        _attributes.Clear();
        _texts.Clear();
    }

    /// <summary>Gives back what the parser borrowed: attributes and texts cannot be read any more.</summary>
    public void Release()
    {
        Builder?.Dispose();
        Builder = null;
    }

    /// <summary>Some attributes.</summary>
    public ReadOnlySpan<PageAttribute> Attributes(int first, int count) => CollectionsMarshal.AsSpan(_attributes).Slice(first, count);

    /// <summary>Adds an element.</summary>
    public void Add(PageElement? above, PageElement element)
    {
        if (Head is null && element is { Kind: { Name: "head", IsHtml: true } }) Head = element;
        element.Enter(above, _elements.Count, _texts.Count);
        _elements.Add(element);
    }

    /// <summary>Adds a text.</summary>
    public void Add(ReadOnlyMemory<char> text) => _texts.Add(text);

    /// <summary>Adds an attribute.</summary>
    /// <returns>Its index.</returns>
    public int Add(PageAttribute attribute)
    {
        _attributes.Add(attribute);
        return _attributes.Count - 1;
    }

    /// <summary>Ends an element.</summary>
    public void End(PageElement element) => element.End(_elements.Count, _texts.Count);

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
    }

    void IConstructableDocument.TrackError(Exception exception) => IsMended = true;

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
    }

    void IConstructableDocument.Clear() => IsMended = true;
}
