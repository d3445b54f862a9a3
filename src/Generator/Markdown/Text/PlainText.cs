using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Text;

/// <summary>The text of inline markup without the markup: for ids, <c>alt</c>, tables of contents and leads.</summary>
internal sealed class PlainText
{
    private const int DeepestNesting = 100;

    private readonly StringBuilder _text = new();

    /// <summary>The text of a heading, paragraph or cell, on one line.</summary>
    public string Of(LeafBlock block) => block.Inline is null ? "" : Of(block.Inline);

    /// <summary>The text of a link, an image or an emphasis, on one line.</summary>
    public string Of(ContainerInline container)
    {
        _text.Clear();
        Append(container, 0);
        var start = 0;
        var end = _text.Length;
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return _text.ToString(start, end - start);
    }

    private void Append(ContainerInline container, int depth)
    {
        if (depth > DeepestNesting) return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    _text.Append(code.ContentSpan);
                    break;
                case LineBreakInline:
                    _text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    _text.Append(link.Url);
                    break;
                case FootnoteLink or HtmlInline or LinkInline { IsImage: true }:
                    break;
                case DelimiterInline delimiter:
                    _text.Append(delimiter.ToLiteral());
                    Append(delimiter, depth + 1);
                    break;
                case ContainerInline inner:
                    Append(inner, depth + 1);
                    break;
            }
        }
    }
}
