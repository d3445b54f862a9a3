using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Markdown.Links;
using Generator.Markdown.Parsing;
using Generator.Markdown.RawHtml;

namespace Generator.Markdown.Html;

/// <summary>Renders containers: their Markdown first, then the component's template around it.</summary>
internal static class ComponentHtml
{

    public static void Write(BodyContext context, ComponentBlock block)
    {
        var call = Call(context, block);
        if (!context.Components.Has(call.Name))
        {
            context.Diagnostics.Add(MarkdownMessages.ComponentUnknown(
                context.At(block.NameSpan), call.Name, Suggestions.For(call.Name, context.Components.Names), Suggestions.List(context.Components.Names)));
            return;
        }

        if (context.Components.Render(call, context.Diagnostics.Add) is not { } html) return;

        // A template is trusted: what it writes passes by the sanitizer.
        if (context.Region is { } region) region.WriteSlot(context.Out, html);
        else context.Out.Append(html);
        if (context.Out.Length > 0 && !html.EndsWith('\n')) context.Out.Append('\n');
    }

    private static bool IsAddress(string key) => key is "src" or "poster" or "href" or "url" or "id";

    private static ComponentCall Call(BodyContext context, ComponentBlock block)
    {
        if (!block.IsFenceClosed) context.Diagnostics.Add(MarkdownMessages.ComponentUnclosed(context.At(block.OpeningSpan), block.Name, block.Colons));
        var arguments = ComponentArguments.Parse(block.Arguments);
        if (arguments.UnclosedQuote >= 0) context.Diagnostics.Add(MarkdownMessages.ComponentQuoteUnclosed(context.At(block.OpeningSpan), block.Name));

        var (outerComponent, outerRegion) = (context.Component, context.Region);
        var content = new ComponentContent();
        (context.Component, context.Region) = (content, null);
        var start = context.Out.Length;
        RawScope.WriteChildren(context, block);
        context.Out.TrimLineBreak(start);
        var body = context.Out.Cut(start);
        (context.Component, context.Region) = (outerComponent, outerRegion);
        ImmutableArray<KeyValuePair<string, string>> named = [.. arguments.Named.Select(pair => IsAddress(pair.Key) ? pair : KeyValuePair.Create(pair.Key, context.Text.Plain(pair.Value)))];
        return new(
            block.Name,
            [.. arguments.Positional.Select(context.Text.Plain)],
            ComponentSources.Resolve(context, named, content, block.OpeningSpan),
            body, [.. content.Links], [.. content.Images], context.At(block.OpeningSpan));
    }
}
