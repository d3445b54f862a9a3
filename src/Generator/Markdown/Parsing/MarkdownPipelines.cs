using Generator.Configuration;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Generator.Markdown.Parsing;

/// <summary>The syntax of bodies. A built pipeline never changes, so that all threads share it.</summary>
internal static class MarkdownPipelines
{
    /// <summary>Levels of nested blocks at which parsing stops with an error (Markdig's own limit).</summary>
    public const int DeepestNesting = 128;

    /// <summary>What most bodies are made of.</summary>
    private const string Sample = "## عنوان\n\nفقرة **مهمة** فيها «اقتباس» و[رابط](/a/) و`رمز`.\n\n- بند\n- آخر\n\n> قول\n";

    private static readonly MarkdownPipeline WithHtml = Build(html: true);
    private static readonly MarkdownPipeline WithoutHtml = Build(html: false);

    /// <summary>The syntax under a policy: where raw HTML is to be shown as text, it is never read as HTML.</summary>
    public static MarkdownPipeline For(HtmlPolicy policy) => policy == HtmlPolicy.Escape ? WithoutHtml : WithHtml;

    /// <summary>Begins, beside what the caller does next, to load what the first body would wait for.</summary>
    /// <param name="policy">The site's policy for raw HTML.</param>
    /// <param name="jobs">As in <see cref="BuildOptions.Jobs"/>.</param>
    public static void Prefetch(HtmlPolicy policy, int jobs) => _ = new Background<MarkdownDocument>(() => MarkdownParser.Parse(Sample, For(policy)), jobs);

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
