using AngleSharp.Dom;
using AngleSharp.Text;

namespace Generator.Checking.Pages.Tree;

/// <summary>Lists the elements and texts of a whole document.</summary>
internal static class DocumentCopy
{
    /// <summary>Makes the page that shows what a document shows.</summary>
    public static PageTree Of(IDocument document, PageTreeFactory factory)
    {
        var tree = factory.CreateDocument(new TextSource(""));
        Add(document, null, tree, factory);
        return tree;
    }

    private static void Add(INode node, PageElement? above, PageTree tree, PageTreeFactory factory)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text) tree.Add(text.Data.AsMemory());
            else if (child is IElement element) Add(element, above, tree, factory);
        }
    }

    private static void Add(IElement element, PageElement? above, PageTree tree, PageTreeFactory factory)
    {
        var position = (element.SourceReference?.Position.Position ?? 0) - 1;
        var own = element.NamespaceUri is not { } foreign || foreign == NamespaceNames.HtmlUri ? factory.Html(element.LocalName, position) : factory.Foreign(foreign, element.LocalName, position);
        tree.Add(above, own);
        for (var i = 0; i < element.Attributes.Length; i++) own.Add(element.Attributes[i]!.Name, element.Attributes[i]!.Value);
        Add((INode)element, own, tree, factory);
        tree.End(own);
    }
}
