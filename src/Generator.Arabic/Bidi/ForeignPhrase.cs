using System.Buffers;
using System.Globalization;

namespace Generator.Arabic;

/// <summary>Reads a phrase of left-to-right words, with the numbers (iPhone 15) and signs (.NET, C++) that belong to it.</summary>
internal static class ForeignPhrase
{
    private const int LongestGap = 4;

    /// <summary>Punctuation that may stand between two words of one phrase: Hello, world; Tom &amp; Jerry; Google (Alphabet).</summary>
    private static readonly SearchValues<char> InnerGap = SearchValues.Create(" \u00A0\n.,'’!?:;&()-/");

    internal static IsolationItem Read(ReadOnlySpan<char> text, int start, int limit)
    {
        var end = TokenEnd(text, start);
        var open = 0;
        while (NextToken(text, end) is > 0 and var next && Joins(text, end, next, ref open)) end = TokenEnd(text, next);
        if (open > 0 && end < text.Length && text[end] == ')') end++;
        var from = ForeignAffixes.PhraseStart(text, start, limit);
        var to = ForeignAffixes.PhraseEnd(text, start, end);
        if (from < start) to = PathEnd(text, from, to);
        var first = text[start..TokenEnd(text, start)];
        return new(from, to, IsPhrase: true, MustWrap: from < start || to > end || IsRaisedSign(text[end - 1]) || BeginsWithNumber(first) || ForeignNumber.HasForeignUnit(text, start, start + first.Length));
    }

    /// <summary>The end of the word or number at a place: letters, digits, marks, and signs between two of them (AT&amp;T, 1,234, F-16, info@x.com).</summary>
    internal static int TokenEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && (IsWordPart(text, i) || IsInnerSign(text, i))) i++;
        return i;
    }

    /// <summary>7-Eleven, 10.0.401-rc.1: what stands between a number and the first letter takes the direction around it (UAX #9, N2). In 5G nothing does.</summary>
    internal static bool BeginsWithNumber(ReadOnlySpan<char> phrase)
    {
        if (!BidiClasses.IsDigit(phrase[0])) return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (BidiClasses.IsLeftAt(phrase, i)) return !BidiClasses.IsDigit(phrase[i - 1]);
        }
        return false;
    }

    /// <summary>The rest of a path that goes on with an Arabic name: /var/www/أخبار/index.html.</summary>
    private static int PathEnd(ReadOnlySpan<char> text, int from, int end)
    {
        if (text[from] is not ('/' or '~' or '.') || end + 1 >= text.Length || text[end] != '/' || !BidiClasses.IsRight(text[end + 1])) return end;
        while (end < text.Length && !VisibleUrl.IsEnd(text[end])) end++;
        while (text[end - 1] is '.' or ',' or ':' or ')') end--;
        return end;
    }

    internal static bool HasLetter(ReadOnlySpan<char> token)
    {
        for (var i = 0; i < token.Length; i++)
        {
            if (BidiClasses.IsLeftAt(token, i)) return true;
        }
        return false;
    }

    internal static bool IsCore(ReadOnlySpan<char> text, int i) => i < text.Length && BidiClasses.At(text, i) is BidiClass.Digit or BidiClass.Left;

    /// <summary>Where the next word or number begins when only a short neutral gap lies between, or 0.</summary>
    private static int NextToken(ReadOnlySpan<char> text, int end)
    {
        for (var i = end; i < text.Length && i <= end + LongestGap; i++)
        {
            if (IsCore(text, i)) return i > end ? i : 0;
            if (!InnerGap.Contains(text[i])) return 0;
        }
        return 0;
    }

    private static bool Joins(ReadOnlySpan<char> text, int end, int next, ref int open)
    {
        var gap = text[end..next];
        var tokenEnd = TokenEnd(text, next);
        if (!HasLetter(text[next..tokenEnd])) return gap.Length == 1 && IsBlank(gap[0]) && !ForeignNumber.IsSeparate(text, next, tokenEnd);
        if (IsListSeparator(gap)) return false;
        foreach (var c in gap)
        {
            if (c == '(') open++;
            else if (c == ')' && --open < 0) return false;
        }
        return true;
    }

    /// <summary>A spaced dash or slash parts two names; without blanks both belong to one (Spider-Man, AC/DC), and so does an option (git push --force).</summary>
    private static bool IsListSeparator(ReadOnlySpan<char> gap) => gap.ContainsAny('-', '/') && gap.ContainsAny(' ', '\u00A0', '\n') && gap is not " --";

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\n';

    private static bool IsWordPart(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) || c == '_';
        if (BidiClasses.At(text, i) is BidiClass.Digit or BidiClass.Left || (char.IsLowSurrogate(c) && i > 0 && BidiClasses.IsLeftAt(text, i - 1))) return true;
        if (IsRaisedSign(c)) return i > 0 && IsWordPart(text, i - 1);
        return c is not (>= '\u0600' and <= '\u08FF')
            && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber;
    }

    /// <summary>10⁻⁶, Ca²⁺, cm⁻¹.</summary>
    internal static bool IsRaisedSign(char c) => c is '⁺' or '⁻' or '₊' or '₋';

    private static bool IsInnerSign(ReadOnlySpan<char> text, int i)
    {
        if (i == 0 || !IsCore(text, i + 1)) return false;
        return text[i] switch
        {
            '\'' or '’' or '.' or '&' or '@' or '+' or '-' or '/' or '#' or '=' or '$' or '~' or '°' => IsWordPart(text, i - 1),
            ',' or ':' or '–' or '\u066B' or '\u066C' => BidiClasses.IsDigit(text[i - 1]) && BidiClasses.IsDigit(text[i + 1]),
            _ => false,
        };
    }
}
