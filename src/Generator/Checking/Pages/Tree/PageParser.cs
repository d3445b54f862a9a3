using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Generator.Checking.Pages.Tree;

/// <summary>
/// Reads pages with the parser that browsers agree on. One builds no more of a page than rules look at; as soon as it meets an error, or anything that such a page cannot show, the page is read again into a whole document.
/// For one thread.
/// </summary>
internal sealed class PageParser
{
    private readonly PageTreeFactory _factory = new();
    private readonly HtmlParser _quick;
    private readonly HtmlParser _whole = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = true }, BrowsingContext.New(AngleSharp.Configuration.Default));
    private readonly TokenizerMiddleware _consume;
    private Action<HtmlErrorEvent>? _onError;

    public PageParser()
    {
        _quick = new HtmlParser(new HtmlParserOptions { IsScripting = true }, BrowsingContext.New(new AngleSharp.Configuration().With(_factory)));
        _quick.Error += (_, _) => _factory.Tree.IsMended = true;
        _whole.Error += (_, e) => _onError!((HtmlErrorEvent)e);
        _consume = Consume;
    }

    /// <summary>Reads a page. What the last one left is forgotten.</summary>
    /// <param name="text">The page.</param>
    /// <param name="needsDocument">Whether a whole document is wanted in any case.</param>
    /// <param name="onError">Gets the errors, in the order of the page.</param>
    /// <param name="document">The whole document, where there is one.</param>
    public PageTree Read(string text, bool needsDocument, Action<HtmlErrorEvent> onError, out IDocument? document)
    {
        document = null;
        if (!needsDocument)
        {
            var quick = _quick.ParseDocument<PageTree, PageElement>(new TextSource(new ReadOnlyMemoryTextSource(text.AsMemory())), _consume);
            if (!quick.IsMended) return quick;
            quick.Release();
        }

        _onError = onError;
        document = _whole.ParseDocument(text.AsMemory());
        return DocumentCopy.Of(document, _factory);
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        _factory.At(ref token);
        next(ref token);
        return _factory.Tree.IsMended ? TokenConsumptionResult.Stop : TokenConsumptionResult.Continue;
    }
}
