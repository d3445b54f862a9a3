namespace Generator.Arabic.Tests;

public sealed class SlugTests
{
    // reference table "Slugs", every row
    [Theory]
    [InlineData("الرقة بعد الموصل.. هل تمَّ الحسم لتُفتح جبهة جديدة في معقل داعش؟", "الرقة-بعد-الموصل-هل-تم-الحسم-لتفتح-جبهة-جديدة-في-معقل-داعش")]
    [InlineData("أسعار النفط ترتفع 2.5% في ٢٠٢٤", "أسعار-النفط-ترتفع-2-5-في-2024")]
    [InlineData("iPhone 15: كل ما نعرفه!", "iphone-15-كل-ما-نعرفه")]
    [InlineData("مـــصـــر أولاً", "مصر-أولا")]
    [InlineData("الفرقة الـ15 و«داعش»", "الفرقة-ال15-و-داعش")]
    [InlineData("\uFEE3\uFEBC\uFEAE \uFEED\uFE8D\uFEDF\uFEB4\uFEEE\uFEA9\uFE8D\uFEE5", "مصر-والسودان")]
    [InlineData("Café Élysée باريس", "cafe-elysee-باريس")]
    [InlineData("إيران/السعودية: «اتفاق» — ماذا بعد؟", "إيران-السعودية-اتفاق-ماذا-بعد")]
    [InlineData("قال: \"نعم\"", "قال-نعم")]
    [InlineData("#الرقة_تنتصر @EremNews", "الرقة-تنتصر-eremnews")]
    [InlineData("\u0627\u0654حمد و \u0627\u0653خر", "أحمد-و-آخر")]
    [InlineData("۱۲۳ و ١٢٣ و 123", "123-و-123-و-123")]
    [InlineData("It's Ahmed’s كتاب", "its-ahmeds-كتاب")]
    [InlineData("شؤون/شئون المسؤول", "شؤون-شئون-المسؤول")]
    [InlineData("مُحَمَّدٌ ﷺ", "محمد-صلى-الله-عليه-وسلم")]
    [InlineData("؟!…", "")]
    public void A_headline_becomes_a_slug(string headline, string slug) => Slug.From(headline).ShouldBe(slug);

    [Theory]
    [InlineData("already-a-slug-2", "already-a-slug-2")]
    [InlineData("-a--b-", "a-b")]
    [InlineData("Straße Ærø ŁÓDŹ", "strasse-aero-lodz")]
    [InlineData("İstanbul ıspanak", "istanbul-ispanak")]
    [InlineData("Москва й", "москва-й")]
    [InlineData("کتاب گلی", "كتاب-گلي")]
    [InlineData("يا\u200Cليت\u200F \u202Bنعم\u202C", "ياليت-نعم")]
    [InlineData("خبر 🙂 عاجل", "خبر-عاجل")]
    [InlineData("𐤀𐤁", "𐤀𐤁")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("C:\\con", "c-con")]
    [InlineData("محمدﷺ", "محمد-صلى-الله-عليه-وسلم")]
    [InlineData("", "")]
    public void Other_scripts_and_hostile_text_are_safe(string text, string slug) => Slug.From(text).ShouldBe(slug);

    [Fact]
    public void The_first_row_has_the_length_that_the_reference_gives()
    {
        var slug = Slug.From("الرقة بعد الموصل.. هل تمَّ الحسم لتُفتح جبهة جديدة في معقل داعش؟");
        System.Text.Encoding.UTF8.GetByteCount(slug).ShouldBe(105);
        UrlPath.Encode(slug).Length.ShouldBe(293);
    }

    [Fact]
    public void A_long_slug_is_cut_between_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("كلمات", 40));
        var slug = Slug.From(words);
        slug.Length.ShouldBe(77); // 13 words of five letters and 12 hyphens; a fourteenth would pass 80
        slug.ShouldEndWith("-كلمات");
        Slug.From(words, 11).ShouldBe("كلمات-كلمات");
        Slug.From(words, 12).ShouldBe("كلمات-كلمات");
        Slug.From(words, 80, 22).ShouldBe("كلمات-كلمات"); // 21 bytes
        Slug.From(words, 80, 20).ShouldBe("كلمات");
    }

    [Fact]
    public void A_single_long_word_is_cut_inside_at_a_whole_character()
    {
        Slug.From(new string('س', 300)).Length.ShouldBe(80);
        Slug.From(new string('س', 300), 300).Length.ShouldBe(100); // 200 bytes
        Slug.From(string.Concat(Enumerable.Repeat("𐤀", 100)), 7).ShouldBe("𐤀𐤀𐤀");
        Slug.From(string.Concat(Enumerable.Repeat("𐤀", 100)), 80, 10).ShouldBe("𐤀𐤀");
    }

    [Fact]
    public void Slugs_are_stable()
    {
        foreach (var text in new[] { Samples.Paragraph, "الفرقة الـ15", "It's Ahmed’s كتاب", "ÀÉ 2.5% ﷺ" })
        {
            var slug = Slug.From(text);
            Slug.From(slug).ShouldBe(slug);
            Slug.IsSafe(slug).ShouldBeTrue();
        }
    }

    [Fact]
    public void Twins_in_a_page_get_numbers()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Slug.Unique("خلفية", taken).ShouldBe("خلفية");
        Slug.Unique("خلفية", taken).ShouldBe("خلفية-2");
        Slug.Unique("خلفية-2", taken).ShouldBe("خلفية-2-2");
        Slug.Unique("خلفية", taken).ShouldBe("خلفية-3");
    }

    [Theory]
    [InlineData("خبر-1", true)]
    [InlineData("a.b", true)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData("a/b", false)]
    [InlineData("a\\b", false)]
    [InlineData("a b", false)]
    [InlineData("a\u00A0b", false)]
    [InlineData("a%2Fb", false)]
    [InlineData("a?b", false)]
    [InlineData("a#b", false)]
    [InlineData("خبر\u200F", false)]
    [InlineData("\u0627\u0654", false)]
    [InlineData("con", false)]
    [InlineData("Lpt1.txt", false)]
    [InlineData("console", true)]
    [InlineData("a.", false)]
    [InlineData("a\u0001", false)]
    public void A_segment_is_safe_or_not(string segment, bool safe) => Slug.IsSafe(segment).ShouldBe(safe);

    [Fact]
    public void A_broken_surrogate_or_too_many_bytes_are_unsafe()
    {
        Slug.IsSafe("a\uD800").ShouldBeFalse();
        Slug.IsSafe(new string('س', 100)).ShouldBeTrue();
        Slug.IsSafe(new string('س', 101)).ShouldBeFalse();
    }

    [Fact]
    public void A_slug_of_a_slug_allocates_nothing() => Allocations.Of(static () => Slug.From("already-a-slug-2")).ShouldBe(0);
}
