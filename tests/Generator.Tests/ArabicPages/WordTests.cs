using Generator.Arabic;

namespace Generator.Tests.ArabicPages;

/// <summary>The theme's Arabic words and counted nouns, printed through a build (arabic.md §2.6 and §2.9; plural categories: CLDR 48).</summary>
public sealed class WordTests
{
    private static string Printed(string template, string settings = "") =>
        new ArabicSite(settings).File("templates/article.html", $"<p>{template}</p>").Article("a", "خبر").Text("news/2016/10/25/a/index.html");

    // §2.9, every row that the theme prints
    [Theory]
    [InlineData("skip_to_content", "انتقل إلى المحتوى الرئيسي")]
    [InlineData("home", "الرئيسية")]
    [InlineData("latest", "آخر الأخبار")]
    [InlineData("most_read", "الأكثر قراءة")]
    [InlineData("related", "أخبار ذات صلة")]
    [InlineData("read_also", "اقرأ أيضًا")]
    [InlineData("sections", "الأقسام")]
    [InlineData("tags", "الوسوم")]
    [InlineData("share", "مشاركة")]
    [InlineData("published", "نُشر في")]
    [InlineData("updated", "آخر تحديث")]
    [InlineData("source", "المصدر")]
    [InlineData("breaking", "عاجل")]
    [InlineData("live", "مباشر")]
    [InlineData("correction", "تصحيح")]
    [InlineData("type_opinion", "رأي")]
    [InlineData("type_analysis", "تحليل")]
    [InlineData("type_report", "تقرير")]
    [InlineData("type_interview", "مقابلة")]
    [InlineData("type_video", "فيديو")]
    [InlineData("type_photos", "صور")]
    [InlineData("main_nav", "التنقل الرئيسي")]
    [InlineData("footer_nav", "روابط التذييل")]
    [InlineData("breadcrumb", "مسار التنقل")]
    [InlineData("pagination", "التنقل بين الصفحات")]
    [InlineData("previous", "السابق")]
    [InlineData("next", "التالي")]
    [InlineData("toc", "محتويات المقال")]
    [InlineData("see_all", "عرض الكل")]
    [InlineData("archive", "الأرشيف")]
    [InlineData("follow_us", "تابعونا")]
    [InlineData("rights", "جميع الحقوق محفوظة")]
    [InlineData("empty_section", "لا توجد أخبار في هذا القسم حاليًا")]
    [InlineData("empty_list", "لا توجد مقالات بعد")]
    [InlineData("not_found_title", "الصفحة غير موجودة")]
    public void A_word_of_the_theme(string key, string word) => Printed($"{{{{ t '{key}' }}}}").ShouldContain($"<p>{word}</p>");

    [Theory]
    [InlineData("'by' 'author' 'سامي'", "بقلم سامي")]
    [InlineData("'photo_credit' 'name' 'سامي'", "تصوير: سامي")]
    [InlineData("'page_x_of_y' 'page' '2' 'pages' '5'", "صفحة 2 من 5")]
    [InlineData("'go_to_page' 'page' '3'", "الانتقال إلى صفحة 3")]
    [InlineData("'current_page' 'page' '3'", "الصفحة الحالية، صفحة 3")]
    public void A_sentence_of_the_theme(string call, string text) => Printed($"{{{{ t {call} }}}}").ShouldContain($"<p>{text}</p>");

    // §2.6, the two last rows: reading time in every form, and a list with و at each next name
    [Theory]
    [InlineData("t 'reading_time' 0", "قراءة في أقل من دقيقة")]
    [InlineData("t 'reading_time' 1", "قراءة في دقيقة واحدة")]
    [InlineData("t 'reading_time' 2", "قراءة في دقيقتين")]
    [InlineData("t 'reading_time' 3", "قراءة في 3 دقائق")]
    [InlineData("t 'reading_time' 11", "قراءة في 11 دقيقة")]
    [InlineData("t 'reading_time' 100", "قراءة في 100 دقيقة")]
    [InlineData("t 'article_count' 0", "لا مقالات")]
    [InlineData("t 'article_count' 1", "مقال واحد")]
    [InlineData("t 'article_count' 2", "مقالان")]
    [InlineData("t 'article_count' 3", "3 مقالات")]
    [InlineData("t 'article_count' 11", "11 مقالًا")]
    [InlineData("t 'article_count' 100", "100 مقال")]
    public void Counted_words_of_the_theme(string call, string text) => Printed($"{{{{ {call} }}}}").ShouldContain($"<p>{text}</p>");

    [Fact]
    public void Names_are_joined_by_waw() =>
        new ArabicSite().Article("a", "خبر", more: ("authors", new[] { "سامي", "سمر", "نور" })).ArticlePage("a").QuerySelector(".authors")!.TextContent.Trim().ShouldBe("بقلم سامي وسمر ونور");

    // §2.6: zero, one, two, few, many, other
    public static TheoryData<string> Nouns =>
    [
        "أقل من دقيقة|دقيقة واحدة|دقيقتان|{n} دقائق|{n} دقيقة|{n} دقيقة",
        "لا ساعات|ساعة واحدة|ساعتان|{n} ساعات|{n} ساعة|{n} ساعة",
        "اليوم|يوم واحد|يومان|{n} أيام|{n} يومًا|{n} يوم",
        "لا أسابيع|أسبوع واحد|أسبوعان|{n} أسابيع|{n} أسبوعًا|{n} أسبوع",
        "لا أشهر|شهر واحد|شهران|{n} أشهر|{n} شهرًا|{n} شهر",
        "لا سنوات|سنة واحدة|سنتان|{n} سنوات|{n} سنة|{n} سنة",
        "لا أخبار|خبر واحد|خبران|{n} أخبار|{n} خبرًا|{n} خبر",
        "لا مقالات|مقال واحد|مقالان|{n} مقالات|{n} مقالًا|{n} مقال",
        "لا توجد نتائج|نتيجة واحدة|نتيجتان|{n} نتائج|{n} نتيجة|{n} نتيجة",
        "لا تعليقات|تعليق واحد|تعليقان|{n} تعليقات|{n} تعليقًا|{n} تعليق",
        "لا مشاهدات|مشاهدة واحدة|مشاهدتان|{n} مشاهدات|{n} مشاهدة|{n} مشاهدة",
        "لا قراءات|قراءة واحدة|قراءتان|{n} قراءات|{n} قراءة|{n} قراءة",
        "لا مشاركات|مشاركة واحدة|مشاركتان|{n} مشاركات|{n} مشاركة|{n} مشاركة",
        "لا صور|صورة واحدة|صورتان|{n} صور|{n} صورة|{n} صورة",
        "لا كلمات|كلمة واحدة|كلمتان|{n} كلمات|{n} كلمة|{n} كلمة",
        "لا صفحات|صفحة واحدة|صفحتان|{n} صفحات|{n} صفحة|{n} صفحة",
    ];

    [Theory]
    [MemberData(nameof(Nouns))]
    public void A_counted_noun_has_six_forms(string forms)
    {
        var words = forms.Split('|');
        string[] categories = ["zero", "one", "two", "few", "many", "other"];
        var settings = $"strings: {{article_count: {{{string.Join(", ", categories.Zip(words, static (category, word) => $"{category}: {ArabicSite.Json(word)}"))}}}}}";
        int[] counts = [0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 111, 1000, 1002, 1003];
        var printed = Printed(string.Join('|', counts.Select(static n => $"{{{{ t 'article_count' {n} }}}}")), settings);
        printed.ShouldContain($"<p>{string.Join('|', counts.Select(Expected))}</p>");

        string Expected(int count) => words[Array.FindIndex(categories, name => string.Equals(name, $"{Plurals.Category(count)}", StringComparison.OrdinalIgnoreCase))].Replace("{n}", count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
