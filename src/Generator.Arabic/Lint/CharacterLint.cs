namespace Generator.Arabic;

/// <summary>Characters that have no place in Arabic text.</summary>
internal static class CharacterLint
{
    internal static void Check(ReadOnlySpan<char> text, ref List<LintFinding>? findings)
    {
        var system = DigitSystem.None;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case ',' or ';' or '?' when i > 0 && EndsArabicWord(text[i - 1]):
                    Add(ref findings, i, 1, LintCode.LatinPunctuation, c switch { ',' => "،", ';' => "؛", _ => "؟" });
                    break;
                case 'ک' or 'ی':
                    Add(ref findings, i, 1, LintCode.PersianCharacter, c == 'ک' ? "ك" : "ي");
                    break;
                case >= '۰' and <= '۹':
                    i = PersianDigits(text, i, ref findings);
                    break;
                case ArabicCharacters.Tatweel when i + 1 < text.Length && text[i + 1] == ArabicCharacters.Tatweel:
                    i = Tatweel(text, i, ref findings);
                    break;
                case (>= '0' and <= '9') or (>= '٠' and <= '٩'):
                    i = Number(text, i, ref system, ref findings);
                    break;
            }
        }
    }

    private enum DigitSystem
    {
        None,
        Western,
        ArabicIndic,
    }

    private static bool EndsArabicWord(char c) => ArabicCharacters.IsArabicLetter(c) || ArabicCharacters.IsMark(c) || c is '»';

    /// <summary>The first system in a text is its own; numbers in the other are found. Digits inside a Latin word (F-16, COVID-19) are no numbers.</summary>
    private static int Number(ReadOnlySpan<char> text, int start, ref DigitSystem system, ref List<LintFinding>? findings)
    {
        var end = start + 1;
        while (end < text.Length && ArabicCharacters.DigitValue(text[end]) >= 0 && IsWestern(text[end]) == IsWestern(text[start])) end++;
        if (start > 0 && (char.IsAsciiLetter(text[start - 1]) || (text[start - 1] is '-' or '.' or '/' && start > 1 && char.IsAsciiLetterOrDigit(text[start - 2])))) return end - 1;
        var found = IsWestern(text[start]) ? DigitSystem.Western : DigitSystem.ArabicIndic;
        if (system == DigitSystem.None) system = found;
        if (found != system) Add(ref findings, start, end - start, LintCode.MixedDigits, InSystem(text[start..end], found == DigitSystem.Western));
        return end - 1;
    }

    private static bool IsWestern(char digit) => digit <= '9';

    private static string InSystem(ReadOnlySpan<char> digits, bool toArabic) =>
        toArabic ? Digits.InStyle(digits.ToString(), DigitStyle.Arab) : Digits.ToAsciiDigits(digits.ToString());

    private static int PersianDigits(ReadOnlySpan<char> text, int start, ref List<LintFinding>? findings)
    {
        var end = start + 1;
        while (end < text.Length && text[end] is >= '۰' and <= '۹') end++;
        Add(ref findings, start, end - start, LintCode.PersianCharacter, Digits.ToAsciiDigits(text[start..end].ToString()));
        return end - 1;
    }

    private static int Tatweel(ReadOnlySpan<char> text, int start, ref List<LintFinding>? findings)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == ArabicCharacters.Tatweel) end++;
        Add(ref findings, start, end - start, LintCode.RepeatedTatweel, "");
        return end - 1;
    }

    private static void Add(ref List<LintFinding>? findings, int offset, int length, LintCode code, string suggestion) =>
        (findings ??= []).Add(new(offset, length, code, suggestion));
}
