using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Generator.Checking.Pages.Tree;

/// <summary>A node of a page, as the parser builds it. It knows what is above it and not what is below: the page keeps its elements and texts in their order.</summary>
internal abstract class PageNode : IConstructableNode, IConstructableNodeList
{
    /// <summary>The page that it is on.</summary>
    public PageTree Tree { get; set; } = null!;

    /// <summary>The element above; null for the root.</summary>
    public PageElement? Above { get; set; }

    /// <inheritdoc/>
    public virtual StringOrMemory NodeName => StringOrMemory.Empty;

    /// <inheritdoc/>
    public virtual NodeFlags Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Above;
        set => Above = value as PageElement;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => 0;

    IConstructableNode IConstructableNodeList.this[int index] => throw new NotSupportedException("The parser looks for nodes only to move them.");

    void IConstructableNode.AddNode(IConstructableNode node)
    {
        if (node is PageElement element) Tree.Add(this as PageElement, element);
    }

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Tree.Add(text.Memory);

    // What follows moves nodes to where a browser would put them: such a page is read into a whole document.
    void IConstructableNode.RemoveFromParent() => Tree.IsMended = true;

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Tree.IsMended = true;

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => Tree.IsMended = true;

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Tree.IsMended = true;

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Tree.IsMended = true;

    void IConstructableNodeList.Clear() => Tree.IsMended = true;

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => Enumerable.Empty<IConstructableNode>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Enumerable.Empty<IConstructableNode>().GetEnumerator();
}

/// <summary>The document type declaration: rules do not look at it.</summary>
internal sealed class PageDoctype : PageNode;
