namespace Generator.Arabic;

/// <summary>
/// Numbers in groups whose order counts from the left: telephone numbers, ISO dates, ISBNs, serial numbers, thousands parted by blanks. After Arabic letters the
/// groups would stand in reverse (UAX #9, W2 and N1). Ranges, scores and football formations (4-3-3) are read from the right and are none.
/// </summary>
internal static class NumberGroups
{
    private const int LongestTelephone = 15; // E.164
    private const int LongestCardGroup = 4;
    private const int LongestCard = 24; // a card's number has 19 (ISO/IEC 7812), an Arab country's IBAN 22 digits at least

    internal static IsolationItem? Read(ReadOnlySpan<char> text, int start, int end, int limit)
    {
        var from = start;
        var international = from > limit && text[from - 1] == '+';
        if (international) from--;
        if (from > limit && text[from - 1] == '(' && end < text.Length && text[end] == ')' && (international || FirstDigit(text[start..end]) is 0)) from--;
        var to = SpacedEnd(text, end, international || FirstDigit(text[start..end]) == 0 || text[from] == '(');
        if (international && Digits(text[from..to]) is < 7 or > LongestTelephone) return null;
        if (international || to > end || IsSerial(text[start..end])) return new(from, to, IsPhrase: false, MustWrap: true);
        if (CardEnd(text, start, end) is > 0 and var card) return new(start, card, IsPhrase: false, MustWrap: true);
        return ThousandsEnd(text, start, end) is > 0 and var thousands ? new(start, thousands, IsPhrase: false, MustWrap: true) : null;
    }

    /// <summary>Three groups or more with hyphens, or two when the first is a dialling code.</summary>
    private static bool IsSerial(ReadOnlySpan<char> number)
    {
        var hyphens = number.Count('-');
        if (hyphens == 0 || number.ContainsAny('/', ':', '–')) return false;
        if (hyphens == 1) return FirstDigit(number) == 0 && number.IndexOf('-') >= 2 && Digits(number) >= 7;
        return Digits(number) >= 6 && LongestGroup(number) > 2;
    }

    /// <summary>The end of a telephone number in spaced groups; the end of its first group when it has no more.</summary>
    private static int SpacedEnd(ReadOnlySpan<char> text, int end, bool telephone)
    {
        if (!telephone) return end;
        var to = end;
        var digits = 0;
        for (var i = end; i < text.Length;)
        {
            var gap = i;
            while (gap < text.Length && gap < i + 2 && text[gap] is ' ' or '\u00A0' or '(' or ')' or '-') gap++;
            if (gap == i || gap >= text.Length || !BidiClasses.IsDigit(text[gap])) break;
            i = gap;
            while (i < text.Length && (BidiClasses.IsDigit(text[i]) || (text[i] == '-' && i + 1 < text.Length && BidiClasses.IsDigit(text[i + 1]))))
            {
                if (BidiClasses.IsDigit(text[i++])) digits++;
            }
            if (i < text.Length && ForeignPhrase.IsCore(text, i)) break;
            to = i;
        }
        return digits is >= 4 and <= LongestTelephone ? to : end;
    }

    /// <summary>1 234 567: groups of three digits; 50 000 only with zeros, because two numbers can stand side by side.</summary>
    private static int ThousandsEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 3 || Digits(text[start..end]) != end - start) return 0;
        var (to, groups) = (end, 0);
        while (to + 3 < text.Length && text[to] == ' ' && Digits(text.Slice(to + 1, 3)) == 3 && !(to + 4 < text.Length && BidiClasses.IsDigit(text[to + 4])))
        {
            to += 4;
            groups++;
        }
        var zeros = groups == 1 && ArabicCharacters.DigitValue(text[to - 1]) + ArabicCharacters.DigitValue(text[to - 2]) + ArabicCharacters.DigitValue(text[to - 3]) == 0;
        return groups >= 2 || zeros ? to : 0;
    }

    /// <summary>4012 8888 8888 1881, 1 800 123 4567: three groups or more of up to four digits, nine in all. Years side by side are none.</summary>
    private static int CardEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var (to, groups, digits, years) = (end, 1, end - start, IsYear(text[start..end]));
        if (digits > LongestCardGroup || Digits(text[start..end]) != digits) return 0;
        while (to + 1 < text.Length && text[to] is ' ' or '\u00A0' && BidiClasses.IsDigit(text[to + 1]))
        {
            var next = ForeignPhrase.TokenEnd(text, to + 1);
            var length = next - to - 1;
            if (length > LongestCardGroup || Digits(text[(to + 1)..next]) != length) break;
            years &= IsYear(text[(to + 1)..next]);
            (to, groups, digits) = (next, groups + 1, digits + length);
        }
        return groups >= 3 && digits is >= 9 and <= LongestCard && !years ? to : 0;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && FirstDigit(digits) is 1 or 2;

    private static int FirstDigit(ReadOnlySpan<char> number) => ArabicCharacters.DigitValue(number[0]);

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (BidiClasses.IsDigit(c)) count++;
        }
        return count;
    }

    private static int LongestGroup(ReadOnlySpan<char> number)
    {
        var longest = 0;
        foreach (var group in number.Split('-')) longest = Math.Max(longest, group.End.Value - group.Start.Value);
        return longest;
    }
}
