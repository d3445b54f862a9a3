namespace Generator.Arabic.Tests;

/// <summary>Clean newspaper text that no rule changes.</summary>
internal static class Samples
{
    internal const string Paragraph =
        "أعلنت وزارة الطاقة، أمس، أن إنتاج المحطات الجديدة بلغ ثلاثة أضعاف ما كان متوقعًا في خطة العام الماضي، وأكد الوزير في مؤتمر صحفي أن «الشبكة الوطنية "
        + "قادرة على استيعاب الزيادة كلها». وتمَّ الاتفاق على استكمال الأعمال قبل نهاية الصيف (أي خلال أربعة أشهر)؛ فهل يكفي ذلك؟ ";

    /// <summary>About 6 KB of UTF-8, the size of an article's body.</summary>
    internal static readonly string Body = string.Concat(Enumerable.Repeat(Paragraph, 12)).Trim();
}
