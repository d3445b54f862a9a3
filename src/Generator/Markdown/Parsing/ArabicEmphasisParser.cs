using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Parsing;

/// <summary>
/// Emphasis beside attached Arabic particles. CommonMark §6.2 lets a delimiter run that stands between punctuation and a letter work in
/// one direction only, which breaks <c>**«الرقة»**و**الموصل**</c>: Arabic writes و ف ب ل ك without a space before the next word. Where the
/// letter is Arabic, the run may also work in the other direction, unless the punctuation itself faces away (an opening mark before
/// the run, a closing mark after it). Text without Arabic letters is parsed as CommonMark says.
/// </summary>
internal sealed class ArabicEmphasisParser : EmphasisInlineParser
{
    public ArabicEmphasisParser() => EmphasisDescriptors.Add(new('~', 2, 2, enableWithinWord: true));

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var rest = slice.AsSpan().TrimStart(slice.CurrentChar);
        var after = rest.IsEmpty ? '\0' : rest[0];
        var precededByEntity = processor.Inline is HtmlEntityInline;
        if (!base.Match(processor, ref slice)) return false;
        if (!precededByEntity && processor.Inline is EmphasisDelimiterInline delimiter) delimiter.Type |= OtherDirection(before, after);
        return true;
    }

    private static DelimiterType OtherDirection(char before, char after)
    {
        if (IsArabic(after) && MayClose(before)) return DelimiterType.Close;
        return IsArabic(before) && MayOpen(after) ? DelimiterType.Open : DelimiterType.Undefined;
    }

    // Letters, marks and digits of the Arabic blocks: ّ of «تمّ» and the tatweel of «الـ» are as attached as a letter.
    private static bool IsArabic(char c) =>
        c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u0870' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
        && !IsPunctuation(char.GetUnicodeCategory(c));

    // The end of an emphasised text, before the run: ثم **"نعم"**و
    private static bool MayClose(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation => false,
        var category => IsPunctuation(category),
    };

    // The beginning of an emphasised text, after the run: و**«الموصل»**. Sentence marks end one, they never begin one.
    private static bool MayOpen(char c) => c is not ('.' or ',' or ':' or ';' or '!' or '?' or '،' or '؛' or '؟' or '…' or '۔') && char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => false,
        var category => IsPunctuation(category),
    };

    // CommonMark §2.1: the general categories P and S.
    private static bool IsPunctuation(UnicodeCategory category) =>
        category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;
}
