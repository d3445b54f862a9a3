using System.Collections.Frozen;
using AngleSharp.Dom;
using Generator.Arabic;

namespace Generator.Markdown.RawHtml;

/// <summary>
/// Puts <c>bdi</c> into the text of raw HTML where foreign words and numbers would change places (UAX #9), as in the rest of a body. Text whose direction
/// its author has said (<c>dir</c>, <c>bdi</c>, <c>bdo</c>) and code stay as they are, and no other character of the text changes.
/// </summary>
internal sealed class RawIsolation
{
    private const int DeepestNesting = 200;

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal, "a", "abbr", "b", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u");

    // One character of the line each: nothing inside them is looked at.
    private static readonly FrozenSet<string> Objects = FrozenSet.Create(StringComparer.Ordinal, "audio", "bdi", "bdo", "code", "img", "kbd", "ruby", "samp", "var", "video", "wbr");

    private readonly InlineRun _line = new();

    /// <summary>Changes the parsed nodes of a region.</summary>
    public void Apply(RawRegion region, INodeList nodes)
    {
        if (nodes.Length > 0 && nodes[0].Parent is { } root) Block(region, root, isAuthors: true, 0);
    }

    // A block from Markdown has its isolation already; blocks of raw HTML may stand inside it.
    private void Block(RawRegion region, INode block, bool isAuthors, int depth)
    {
        foreach (var child in block.ChildNodes.ToArray())
        {
            if (child is IElement element && !IsInline(element))
            {
                Flush(isAuthors);
                if (depth < DeepestNesting && !IsLeftAlone(region, element)) Block(region, element, IsWrittenByAuthor(region, element), depth + 1);
            }
            else
            {
                Append(child, isAuthors, depth);
            }
        }

        Flush(isAuthors);
    }

    private void Append(INode node, bool isAuthors, int depth)
    {
        switch (node)
        {
            case IText text:
                _line.AddText(text);
                break;
            case IElement { LocalName: "br" }:
                Flush(isAuthors); // a line of its own for the algorithm (CSS Writing Modes 4, §2.4.5)
                break;
            case IElement element when depth >= DeepestNesting || Objects.Contains(element.LocalName) || element.HasAttribute("dir"):
                _line.AddObject(element);
                break;
            case IElement element:
                foreach (var child in element.ChildNodes.ToArray()) Append(child, isAuthors, depth + 1);
                break;
        }
    }

    private void Flush(bool isAuthors)
    {
        if (isAuthors) _line.Isolate();
        _line.Clear();
    }

    private static bool IsInline(IElement element) => element.LocalName == "br" || Inline.Contains(element.LocalName) || Objects.Contains(element.LocalName);

    private static bool IsLeftAlone(RawRegion region, IElement element) =>
        element.HasAttribute("dir") || element.LocalName == "pre" || element.NamespaceUri != NamespaceNames.HtmlUri || HtmlAllowList.DropsContent(element.LocalName) || region.SlotOf(element) is not null;

    private static bool IsWrittenByAuthor(RawRegion region, IElement element) => HtmlFragments.OffsetOf(element) is >= 0 and var offset && region.SourceOffset(offset) >= 0;
}
