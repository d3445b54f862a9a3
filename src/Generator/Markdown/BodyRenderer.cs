using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Markdown.Html;
using Generator.Markdown.Links;
using Generator.Markdown.Parsing;
using Generator.Markdown.RawHtml;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Markdown;

/// <summary>Renders Markdown bodies to HTML. Its buffers are used again: one renderer a thread.</summary>
internal sealed class BodyRenderer
{
    private readonly BodyContext _context;

    public BodyRenderer(HtmlPolicy policy, ILinkResolver links, IComponentRenderer components, BodyOptions? options = null) =>
        _context = new(policy, links, components, options ?? new());

    /// <summary>The body as HTML, with everything that there is to say about it. Never throws because of what an author wrote.</summary>
    public Body Render(BodySource source)
    {
        _context.Reset(source);
        source = _context.Source;
        if (MarkupLimit.Check(source, _context.Lines) is { } tooMuch)
        {
            _context.Diagnostics.Add(tooMuch);
            return Result();
        }

        if (Parse(source) is { } document)
        {
            if (source.IsLive) LiveEntryOrder.Apply(document);
            _context.HeadingShift = HeadingHtml.ShiftOf(_context, document);
            RawScope.WriteChildren(_context, document);
            FootnoteChecks.Run(_context, document);
            CheckOwnFragments();
        }

        return Result();
    }

    // Markdig gives up on deep nesting with an exception, its only one for what an author wrote.
    private MarkdownDocument? Parse(BodySource source)
    {
        try
        {
            return MarkdownParser.Parse(source.Markdown, MarkdownPipelines.For(_context.Policy));
        }
        catch (ArgumentException)
        {
            _context.Diagnostics.Add(MarkdownMessages.NestedTooDeep(_context.Lines.At(0, 0), MarkdownPipelines.DeepestNesting));
            return null;
        }
    }

    private void CheckOwnFragments()
    {
        foreach (var (fragment, span) in _context.OwnFragments)
        {
            if (_context.Ids.Contains(fragment)) continue;
            _context.Diagnostics.Add(MarkdownMessages.FragmentBroken(_context.At(span), fragment, Suggestions.For(fragment, _context.Ids.Given)));
        }
    }

    private Body Result()
    {
        _context.Text.ReportControls();
        if (_context.Diagnostics.Count > 1) _context.Diagnostics.Sort(Diagnostic.DisplayOrder);
        return new(
            _context.Out.Written,
            _context.Headings.Count == 0 ? [] : [.. _context.Headings],
            _context.Ids.Given.Count == 0 ? [] : [.. _context.Ids.Given],
            _context.FragmentLinks.Count == 0 ? [] : [.. _context.FragmentLinks],
            _context.FirstParagraph,
            _context.Diagnostics.Count == 0 ? ImmutableArray<Diagnostic>.Empty : [.. _context.Diagnostics]);
    }
}
