using System.Text.RegularExpressions;
using Generator.Configuration;
using Generator.Markdown.Parsing;
using Generator.Markdown.Text;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Markdown;

/// <summary>Takes the first paragraph's plain text out of a body without parsing all of it: the lead of an article without a summary.</summary>
internal static partial class LeadExtractor
{
    private const int FirstCut = 2;

    /// <summary>The text that <see cref="Body.FirstParagraph"/> would be; null when the body has no paragraph with text at its top level.</summary>
    /// <param name="markdown">The body without front matter.</param>
    /// <param name="isArabic">Whether Arabic typography applies.</param>
    /// <param name="policy">The site's policy for raw HTML, on which it depends what is text.</param>
    public static string? Extract(string markdown, bool isArabic = true, HtmlPolicy policy = HtmlPolicy.Sanitize)
    {
        // A paragraph is complete when another block follows it: until that is so, twice as much is parsed.
        for (var blocks = FirstCut; ; blocks *= 2)
        {
            var end = EndOfBlocks(markdown, blocks);
            if (NeedsDefinitions(markdown, end)) end = markdown.Length;
            var (text, isComplete) = First(DirectionControls.Remove(end == markdown.Length ? markdown : markdown[..end]), isArabic, policy);
            if (end == markdown.Length || (text is not null && isComplete)) return text;
        }
    }

    private static (string? Text, bool IsComplete) First(string markdown, bool isArabic, HtmlPolicy policy)
    {
        if (MarkupLimit.IsExceeded(markdown)) return (null, true);
        MarkdownDocument document;
        try
        {
            document = MarkdownParser.Parse(markdown, MarkdownPipelines.For(policy));
        }
        catch (ArgumentException)
        {
            return (null, true);
        }

        string? text = null;
        foreach (var block in document)
        {
            if (text is not null)
            {
                if (block is not LinkReferenceDefinitionGroup) return (text, true);
            }
            else if (block is ParagraphBlock paragraph && PlainBlock.Text(paragraph, isArabic) is { Length: > 0 } found)
            {
                text = found;
            }
        }

        return (text, false);
    }

    // Definitions of links and footnotes may stand at the end of the article, and decide what is text before it.
    private static bool NeedsDefinitions(string markdown, int end) =>
        end < markdown.Length && markdown.AsSpan(0, end).Contains('[') && Definition().IsMatch(markdown.AsSpan(end));

    /// <summary>Offset after this many runs of lines that are not blank.</summary>
    private static int EndOfBlocks(string markdown, int blocks)
    {
        var inBlock = false;
        for (var start = 0; start < markdown.Length;)
        {
            var lineBreak = markdown.IndexOf('\n', start);
            var end = lineBreak < 0 ? markdown.Length : lineBreak + 1;
            var isBlank = markdown.AsSpan(start, end - start).IsWhiteSpace();
            if (isBlank && inBlock && --blocks == 0) return start;
            inBlock = !isBlank;
            start = end;
        }

        return markdown.Length;
    }

    [GeneratedRegex(@"^[ \t>]*\[[^\]\n]{1,999}\]:", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Definition();
}
