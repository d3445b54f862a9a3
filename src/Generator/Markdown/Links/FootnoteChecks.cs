using Generator.Diagnostics.Catalogue;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Generator.Markdown.Links;

/// <summary>Finds footnotes that nothing refers to: the parser drops them, and their text would be lost without a word.</summary>
internal static class FootnoteChecks
{
    public static void Run(BodyContext context, MarkdownDocument document)
    {
        if (!context.Source.Markdown.Contains("[^", StringComparison.Ordinal)) return;
        foreach (var definition in document.GetLinkReferenceDefinitions(false)?.Links.Values ?? Enumerable.Empty<LinkReferenceDefinition>())
        {
            if (definition is FootnoteLinkReferenceDefinition { Footnote: { Order: < 0 } footnote })
            {
                context.Diagnostics.Add(MarkdownMessages.FootnoteUnused(context.At(definition.Span), (footnote.Label ?? "").TrimStart('^')));
            }
        }
    }
}
