using System.Collections.Frozen;

namespace Generator.Arabic;

/// <summary>Words after which a number is a date or a quantity, never a part of the name before it.</summary>
internal static class CountedWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = MonthNames.AllSpellings.Select(static name => name.Split(' ')[0]).Concat(
    [
        "ألف", "آلاف", "ألفا", "ألفًا", "مليون", "ملايين", "مليونا", "مليونًا", "مليار", "مليارات", "مليارا", "مليارًا", "تريليون", "تريليونات",
        "ثانية", "ثوان", "ثوانٍ", "دقيقة", "دقائق", "ساعة", "ساعات", "يوم", "يوما", "يومًا", "أيام", "أسبوع", "أسبوعا", "أسبوعًا", "أسابيع", "شهر", "شهرا", "شهرًا", "أشهر", "شهور",
        "سنة", "سنوات", "عام", "عاما", "عامًا", "أعوام", "دولار", "دولارا", "دولارًا", "دولارات", "يورو", "جنيه", "جنيها", "جنيهًا", "جنيهات", "ريال", "ريالا", "ريالًا", "ريالات",
        "درهم", "درهما", "درهمًا", "دراهم", "دينار", "دينارا", "دينارًا", "دنانير", "ليرة", "ليرات", "بالمئة", "بالمائة", "هدف", "هدفا", "هدفًا", "أهداف", "نقطة", "نقاط", "مباراة", "مباريات",
        "شخص", "شخصا", "شخصًا", "أشخاص", "قتيل", "قتيلا", "قتيلًا", "قتلى", "جريح", "جريحا", "جريحًا", "جرحى", "كيلومتر", "كيلومترا", "كيلومترًا", "كيلومترات", "كم", "سم", "مم", "كغ", "كغم", "كجم", "غ", "غرام", "غرامًا", "درجة", "درجات", "كيلوغرام", "كيلوغرامًا", "كيلوغرامات", "متر", "مترا", "مترًا", "أمتار", "طن", "طنا", "طنًا", "أطنان",
        "خبر", "أخبار", "مقال", "مقالات", "صورة", "صور", "موظف", "موظفا", "موظفًا", "موظفين", "عامل", "عاملا", "عاملًا", "مرة", "مرات", "دول", "دولة", "هـ", "م", "ص", "من", "في",
    ]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool StartsWithOne(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (BidiClasses.IsRight(text[end]) || text[end] == ArabicCharacters.Tatweel || ArabicCharacters.IsMark(text[end]))) end++;
        return Words.Contains(text[..end]);
    }
}
