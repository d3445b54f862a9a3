using Generator.Configuration;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Generator.Markdown.Parsing;

/// <summary>The syntax of bodies. A built pipeline never changes, so that all threads share it.</summary>
internal static class MarkdownPipelines
{
    /// <summary>Levels of nested blocks at which parsing stops with an error (Markdig's own limit).</summary>
    public const int DeepestNesting = 128;

    private static readonly MarkdownPipeline WithHtml = Build(html: true);
    private static readonly MarkdownPipeline WithoutHtml = Build(html: false);

    /// <summary>The syntax under a policy: where raw HTML is to be shown as text, it is never read as HTML.</summary>
    public static MarkdownPipeline For(HtmlPolicy policy) => policy == HtmlPolicy.Escape ? WithoutHtml : WithHtml;

    private static MarkdownPipeline Build(bool html)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists();
        builder.InlineParsers.Insert(0, new ArabicAutoLinkParser());
        builder.InlineParsers.Replace<EmphasisInlineParser>(new ArabicEmphasisParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskItemParser());
        builder.BlockParsers.Insert(0, new ComponentBlockParser());
        if (!html) builder.DisableHtml();

        // Last, because it plugs itself into the parsers that are there.
        return builder.UseGenericAttributes().UsePreciseSourceLocation().Build();
    }
}
