using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Markdown.RawHtml;

/// <summary>Parses pieces of HTML as browsers do (WHATWG HTML §13.4), without running or loading anything.</summary>
internal sealed class HtmlFragments
{
    // Made when the first piece comes: most sites have no raw HTML, and loading the parser takes longer than reading a hundred articles.
    private HtmlParser? _parser;
    private IElement? _body;

    public INodeList Parse(string html)
    {
        _parser ??= new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });
        _body ??= _parser.ParseDocument("<!doctype html><body>").Body!;
        return _parser.ParseFragment(html, _body);
    }

    /// <summary>Offset at which an element's tag begins; -1 for elements that no tag opened.</summary>
    public static int OffsetOf(IElement element) => element.SourceReference is { } reference ? reference.Position.Index : -1;
}
