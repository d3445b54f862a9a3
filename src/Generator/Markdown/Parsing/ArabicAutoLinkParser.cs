using System.Buffers;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Generator.Markdown.Parsing;

/// <summary>Bare addresses that end before Arabic punctuation and guillemets too; GitHub's rules (GFM, section 6.9) know those of English only.</summary>
internal sealed class ArabicAutoLinkParser() : AutoLinkParser(new AutoLinkOptions { UseHttpsForWWWLinks = true, ValidPreviousCharacters = "*_~(«" })
{
    private const int LongestAddress = 2048;
    private const string Marks = "،؛؟«»‹›“”…";

    private static readonly SearchValues<char> MarksAndBlanks = SearchValues.Create(Marks + " \n\t\u00A0");

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = slice.End;
        var rest = slice.AsSpan();
        if (rest[..Math.Min(rest.Length, LongestAddress)].IndexOfAny(MarksAndBlanks) is > 0 and var next && Marks.Contains(slice.PeekChar(next), StringComparison.Ordinal)) slice.End = slice.Start + next - 1;
        var isLink = base.Match(processor, ref slice);
        slice.End = end;
        return isLink;
    }
}
