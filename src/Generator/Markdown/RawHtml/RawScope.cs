using Generator.Configuration;
using Generator.Markdown.Html;
using Generator.Markdown.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.RawHtml;

/// <summary>Writes the blocks of a body or of a container, and judges the raw HTML among them. What stands before the first and after the last piece is not parsed again.</summary>
internal static class RawScope
{
    public static void WriteChildren(BodyContext context, ContainerBlock scope)
    {
        var (first, last) = context.Policy == HtmlPolicy.Escape || !context.Source.Markdown.Contains('<', StringComparison.Ordinal) ? (-1, -1) : RawRange(scope);
        for (var i = 0; i < scope.Count; i++)
        {
            if (i == first) context.Region = new(context.Out.Length, context.Source.Markdown);
            BlockHtml.Write(context, scope[i]);
            if (i == last) Close(context);
        }
    }

    private static void Close(BodyContext context)
    {
        var region = context.Region!;
        context.Region = null;
        if (context.Policy == HtmlPolicy.Allow) HtmlBalance.Repair(context, region);
        else context.Sanitizer.Clean(context, region);
    }

    private static (int First, int Last) RawRange(ContainerBlock scope)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < scope.Count; i++)
        {
            if (!HasRawHtml(scope[i])) continue;
            if (first < 0) first = i;
            last = i;
        }

        return (first, last);
    }

    // A container judges its own content.
    private static bool HasRawHtml(Block block)
    {
        switch (block)
        {
            case HtmlBlock:
                return true;
            case ComponentBlock:
                return false;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    if (HasRawHtml(child)) return true;
                }

                return false;
            case LeafBlock { Inline: { } inline }:
                return HasRawHtml(inline);
            default:
                return false;
        }
    }

    // Walks without recursion: inline markup may be nested as deep as its author likes.
    private static bool HasRawHtml(ContainerInline root)
    {
        Inline? inline = root;
        while (inline is not null)
        {
            if (inline is HtmlInline) return true;
            if (inline is ContainerInline { FirstChild: { } child })
            {
                inline = child;
                continue;
            }

            while (inline is not null && inline != root && inline.NextSibling is null) inline = inline.Parent;
            inline = inline == root ? null : inline?.NextSibling;
        }

        return false;
    }
}
