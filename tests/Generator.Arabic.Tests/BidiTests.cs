using System.Text;

namespace Generator.Arabic.Tests;

public sealed class BidiTests
{
    /// <summary>[bare] for bdi, {ltr} for bdi dir="ltr".</summary>
    private static string Mark(string text)
    {
        var runs = new List<IsolatedRun>();
        Bidi.Isolates(text, runs).ShouldBe(runs.Count > 0);
        var output = new StringBuilder();
        var at = 0;
        foreach (var run in runs)
        {
            run.Start.ShouldBeGreaterThanOrEqualTo(at, text);
            output.Append(text, at, run.Start - at).Append(run.LeftToRight ? '{' : '[').Append(text, run.Start, run.Length).Append(run.LeftToRight ? '}' : ']');
            at = run.Start + run.Length;
        }
        return output.Append(text, at, text.Length - at).ToString();
    }

    // The reference's table of isolation, rows to be wrapped; source: W3C, "Inline markup and bidirectional text", and UAX #9
    [Theory]
    [InlineData("بقلم John Smith، 25 أكتوبر 2016", "بقلم [John Smith]، 25 أكتوبر 2016")]
    [InlineData("John Smith | 25 أكتوبر 2016", "[John Smith] | 25 أكتوبر 2016")]
    [InlineData("Reuters - 5 دقائق", "[Reuters] - 5 دقائق")]
    [InlineData("CNN (12)", "[CNN] (12)")]
    [InlineData("شركتا Google، Apple تتنافسان", "شركتا [Google]، [Apple] تتنافسان")]
    [InlineData("CNN، BBC، 24 ساعة", "[CNN]، [BBC]، 24 ساعة")]
    [InlineData("فاز Real Madrid على Barcelona 3-1", "فاز Real Madrid على [Barcelona] 3-1")]
    [InlineData("شركة Yahoo! أمس", "شركة {Yahoo!} أمس")]
    [InlineData("لغة C++ أسرع", "لغة {C++} أسرع")]
    [InlineData("لغة C# أسهل", "لغة {C#} أسهل")]
    [InlineData("إطار .NET 10.0 الجديد", "إطار {.NET 10.0} الجديد")]
    [InlineData("حساب @EremNews الرسمي", "حساب {@EremNews} الرسمي")]
    [InlineData("وسم #Syria_2016 يتصدر", "وسم {#Syria_2016} يتصدر")]
    [InlineData("بسعر $50 فقط", "بسعر {$50} فقط")]
    [InlineData("الهاتف +971 4 123 4567 يوميًا", "الهاتف {+971 4 123 4567} يوميًا")]
    [InlineData("الهاتف 04-123-4567", "الهاتف {04-123-4567}")]
    [InlineData("الهاتف +٩٧١ ٤ ١٢٣ ٤٥٦٧", "الهاتف {+٩٧١ ٤ ١٢٣ ٤٥٦٧}")]
    [InlineData("الهاتف ٠٤-١٢٣-٤٥٦٧", "الهاتف {٠٤-١٢٣-٤٥٦٧}")]
    [InlineData("في 2016-10-25 صدر", "في {2016-10-25} صدر")]
    [InlineData("رقم 978-3-16-148410-0 للكتاب", "رقم {978-3-16-148410-0} للكتاب")]
    [InlineData("بلغت -5 درجات", "بلغت {-5} درجات")]
    [InlineData("تراجع −5.2% أمس", "تراجع {−5.2%} أمس")]
    [InlineData("موقع www.eremnews.com/ الآن", "موقع {www.eremnews.com/} الآن")]
    [InlineData("انظر https://ar.wikipedia.org/wiki/الرقة/تاريخ للمزيد", "انظر {https://ar.wikipedia.org/wiki/الرقة/تاريخ} للمزيد")]
    [InlineData("صاح «We won!» ثم", "صاح «{We won!}» ثم")]
    public void Isolated(string text, string marked) => Mark(text).ShouldBe(marked);

    // The reference's table of isolation, rows to be left alone
    [Theory]
    [InlineData("iPhone 15: كل ما نعرفه")]
    [InlineData("ارتفع 25% أمس")]
    [InlineData("ارتفع ٢٥٪ أمس")]
    [InlineData("من 10-15 دولة")]
    [InlineData("بين 2011–2016 تراجع")]
    [InlineData("من 14:30-16:00 مساءً")]
    [InlineData("فاز الفريق 3-1 أمس")]
    [InlineData("يوم 25/10/2016 صدر")]
    [InlineData("الساعة 14:30 تمامًا")]
    [InlineData("بلغ 1,234,567 نسمة")]
    [InlineData("عنوان 192.168.1.1 محلي")]
    [InlineData("إصدار 10.0.1 جديد")]
    [InlineData("مقاتلات F-16 أمريكية")]
    [InlineData("الفرقة الـ15 تقدمت")]
    [InlineData("جائحة COVID-19 عالمية")]
    [InlineData("هاتف iPhone 15 الجديد")]
    [InlineData("منظمة (WHO) قالت")]
    [InlineData("شركة AT&T الأمريكية")]
    [InlineData("مطعم McDonald's الشهير")]
    [InlineData("بريد info@x.com للتواصل")]
    [InlineData("بسعر 50€ أو 50$ فقط")]
    [InlineData("شركة Google العالمية")]
    public void Left_alone(string text) => Mark(text).ShouldBe(text);

    // More of the same kinds
    [Theory]
    [InlineData("«Google»، «Apple»", "«[Google]»، «[Apple]»")]
    [InlineData("قالت Reuters: 5 قتلى", "قالت [Reuters]: 5 قتلى")]
    [InlineData("سهم Apple 5.2% أعلى", "سهم [Apple] 5.2% أعلى")]
    [InlineData("أرباح Toyota 1,200 مليون", "أرباح [Toyota] 1,200 مليون")]
    [InlineData("على CNN 14:30 بتوقيت", "على [CNN] 14:30 بتوقيت")]
    [InlineData("في Dubai 25 أكتوبر", "في [Dubai] 25 أكتوبر")]
    [InlineData("iPhone 15، 25 أكتوبر", "[iPhone 15]، 25 أكتوبر")]
    [InlineData("طائرة Boeing 737-800 سقطت", "طائرة Boeing 737-800 سقطت")]
    [InlineData("هاتف iPhone 15 Pro Max الجديد", "هاتف iPhone 15 Pro Max الجديد")]
    [InlineData("Arsenal - Chelsea اليوم", "[Arsenal] - [Chelsea] اليوم")]
    [InlineData("Arsenal 2-1 Chelsea", "[Arsenal] 2-1 Chelsea")]
    [InlineData("فيلم «Mission: Impossible» الجديد", "فيلم «Mission: Impossible» الجديد")]
    [InlineData("شركة Apple Inc. الأمريكية", "شركة {Apple Inc.} الأمريكية")]
    [InlineData("في U.S. وكندا", "في {U.S.} وكندا")]
    [InlineData("اشترى iPhone. ثم عاد", "اشترى iPhone. ثم عاد")]
    [InlineData("فاز Real Madrid!", "فاز Real Madrid!")]
    [InlineData("خطة 4-2-3-1 هجومية", "خطة 4-2-3-1 هجومية")]
    [InlineData("للبالغين +18 فقط", "للبالغين {+18} فقط")]
    [InlineData("هاتف 04 123 4567 متاح", "هاتف {04 123 4567} متاح")]
    [InlineData("هاتف (04) 123 4567 متاح", "هاتف {(04) 123 4567} متاح")]
    [InlineData("بلغ 1 234 567 نسمة", "بلغ {1 234 567} نسمة")]
    [InlineData("سعة 50 GB كاملة", "سعة {50 GB} كاملة")]
    [InlineData("الأمر --flag value هنا", "الأمر {--flag value} هنا")]
    [InlineData("ملف /etc/hosts هنا", "ملف {/etc/hosts} هنا")]
    [InlineData("شركة Google (Alphabet) الأم", "شركة Google (Alphabet) الأم")]
    [InlineData("على example.com/news/خبر الآن", "على {example.com/news/خبر} الآن")]
    [InlineData("زوروا www.x.com.", "زوروا {www.x.com}.")]
    [InlineData("نظام Windows™ قديم", "نظام {Windows™} قديم")]
    [InlineData("مجلة OK! البريطانية", "مجلة {OK!} البريطانية")]
    [InlineData("Breaking news from Cairo today.", "{Breaking news from Cairo today.}")]
    [InlineData("Москва، 25 أكتوبر", "[Москва]، 25 أكتوبر")]
    [InlineData("北京 - 5 دقائق", "[北京] - 5 دقائق")]
    [InlineData("CNN ٢٤ ساعة", "CNN ٢٤ ساعة")]
    [InlineData("Reuters \uFFFC 5 دقائق", "[Reuters] \uFFFC 5 دقائق")]
    [InlineData("نص عربي، فقط!", "نص عربي، فقط!")]
    [InlineData("10 - 15", "10 - 15")]
    [InlineData("", "")]
    // formulas with letters are one phrase; numbers alone are read from the right, like ranges
    [InlineData("المعادلة x² + y² = z² صحيحة", "المعادلة {x² + y² = z²} صحيحة")]
    [InlineData("المعادلة E = mc² شهيرة", "المعادلة {E = mc²} شهيرة")]
    [InlineData("حساب 3 × 4 = 12 بسيط", "حساب 3 × 4 = 12 بسيط")]
    [InlineData("حساب 2 + x = 5 بسيط", "حساب {2 + x = 5} بسيط")]
    [InlineData("الحل x = -5 أو -b ± √Δ فقط", "الحل {x = -5} أو {-b ± √Δ} فقط")]
    [InlineData("الناتج (a + b)² = a² + 2ab + b² معروف", "الناتج {(a + b)² = a² + 2ab + b²} معروف")]
    [InlineData("التفاعل 2H₂ + O₂ → 2H₂O معروف", "التفاعل {2H₂ + O₂ → 2H₂O} معروف")]
    [InlineData("لأن a < b دائمًا", "لأن {a < b} دائمًا")]
    [InlineData("قال John: «x = 5» فقط", "قال [John]: «[x = 5]» فقط")]
    [InlineData("خط London → Paris الجديد", "خط {London → Paris} الجديد")]
    [InlineData("سعر 1 USD = 3.67 AED اليوم", "سعر {1 USD = 3.67 AED} اليوم")]
    [InlineData("الطول L = 5 م فقط", "الطول [L] = 5 م فقط")]
    [InlineData("بيتكوين BTC = 50,000 دولار", "بيتكوين [BTC] = 50,000 دولار")]
    [InlineData("تعاون CNN + BBC جديد", "تعاون [CNN] + [BBC] جديد")]
    [InlineData("السعر Google + 5 شركات", "السعر [Google] + 5 شركات")]
    [InlineData("عبر Disney+، 5 أفلام", "عبر {Disney+}، 5 أفلام")]
    [InlineData("الرقم 10⁻⁶ صغير", "الرقم {10⁻⁶} صغير")]
    [InlineData("الرقم 6.02 × 10²³ كبير", "الرقم 6.02 × 10²³ كبير")]
    [InlineData("أيون Ca²⁺ ووحدة cm⁻¹ معًا", "أيون {Ca²⁺} ووحدة cm⁻¹ معًا")]
    // paths and addresses
    [InlineData("في C:\\Users\\Ahmed\\file.txt تجده", "في {C:\\Users\\Ahmed\\file.txt} تجده")]
    [InlineData("في C:\\Users\\أحمد\\ملف تجده", "في {C:\\Users\\أحمد\\ملف} تجده")]
    [InlineData("في C:\\Program Files\\App تجده", "في {C:\\Program Files\\App} تجده")]
    [InlineData("الملف \\\\server\\share\\doc هنا", "الملف {\\\\server\\share\\doc} هنا")]
    [InlineData("القرص C: ممتلئ", "القرص C: ممتلئ")]
    [InlineData("الملف ~/docs/خبر.md هنا", "الملف {~/docs/خبر.md} هنا")]
    [InlineData("الملف ./build.sh والملف ../x هنا", "الملف {./build.sh} والملف {../x} هنا")]
    [InlineData("انظر (https://example.com/a_(b)) ثم", "انظر ({https://example.com/a_(b)}) ثم")]
    // numbers before letters, numbers in groups, signs with currencies
    [InlineData("متجر 7-Eleven الجديد", "متجر {7-Eleven} الجديد")]
    [InlineData("إصدار 10.0.401-rc.1 متاح", "إصدار {10.0.401-rc.1} متاح")]
    [InlineData("شبكة 5G وتقنية 3D معًا", "شبكة 5G وتقنية 3D معًا")]
    [InlineData("أغنية «99 Problems» الشهيرة", "أغنية «{99 Problems}» الشهيرة")]
    [InlineData("فيلم «2001: A Space Odyssey» قديم", "فيلم «{2001: A Space Odyssey}» قديم")]
    [InlineData("اتصل (+971) 4-123-4567 الآن", "اتصل {(+971) 4-123-4567} الآن")]
    [InlineData("اتصل 1 800 123 4567 مجانًا", "اتصل {1 800 123 4567} مجانًا")]
    [InlineData("بطاقة 4012 8888 8888 1881 فقط", "بطاقة {4012 8888 8888 1881} فقط")]
    [InlineData("أعوام 2014 2015 2016 صعبة", "أعوام 2014 2015 2016 صعبة")]
    [InlineData("خسر -50$ ثم $-50 فقط", "خسر {-50$} ثم {$-50} فقط")]
    [InlineData("بنسبة %25.5 ثم %-3 فقط", "بنسبة %25.5 ثم %{-3} فقط")]
    [InlineData("الساعة 8:30 PM ثم 8:30 p.m. بتوقيت دبي", "الساعة {8:30 PM} ثم {8:30 p.m.} بتوقيت دبي")]
    // marks that end a foreign name
    [InlineData("مسلسل Who Wants to Be a Millionaire? يعود", "مسلسل {Who Wants to Be a Millionaire?} يعود")]
    [InlineData("تصنيف AA- وفصيلة O- وشبكة CNN- معًا", "تصنيف {AA-} وفصيلة {O-} وشبكة CNN- معًا")]
    [InlineData("كتب J. R. R. Tolkien روايته", "كتب J. R. R. Tolkien روايته")]
    [InlineData("بقلم J.K. Rowling، 2016", "بقلم [J.K. Rowling]، 2016")]
    [InlineData("المنظمة (World Health Organization (WHO)) دولية", "المنظمة (World Health Organization (WHO)) دولية")]
    [InlineData("المنظمة (منظمة الصحة العالمية (WHO)) دولية", "المنظمة (منظمة الصحة العالمية (WHO)) دولية")]
    public void Further_cases(string text, string marked) => Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("John Smith", ValueIsolation.Auto)]
    [InlineData("CNN", ValueIsolation.Auto)]
    [InlineData("Google (Alphabet)", ValueIsolation.LeftToRight)]
    [InlineData(".NET", ValueIsolation.LeftToRight)]
    [InlineData("Yahoo!", ValueIsolation.LeftToRight)]
    [InlineData("محمد أحمد", ValueIsolation.None)]
    [InlineData("أحمد Smith", ValueIsolation.Auto)]
    [InlineData("CNN العربية", ValueIsolation.RightToLeft)]
    [InlineData("Reuters، AFP", ValueIsolation.RightToLeft)]
    [InlineData("رويترز، أ ف ب", ValueIsolation.None)]
    [InlineData("(وكالات)", ValueIsolation.Auto)]
    [InlineData("عاجل!", ValueIsolation.Auto)]
    [InlineData("تمَّ", ValueIsolation.None)]
    [InlineData("هـ", ValueIsolation.None)]
    [InlineData("2016", ValueIsolation.None)]
    [InlineData("25%", ValueIsolation.None)]
    [InlineData("3-1", ValueIsolation.None)]
    [InlineData("-5", ValueIsolation.LeftToRight)]
    [InlineData("+971 4 123 4567", ValueIsolation.LeftToRight)]
    [InlineData("", ValueIsolation.None)]
    [InlineData(" ", ValueIsolation.None)]
    public void Values_of_unknown_language(string value, ValueIsolation isolation) => Bidi.Isolation(value).ShouldBe(isolation);

    // UAX #9, P2 and P3
    [Theory]
    [InlineData("iPhone 15: كل ما نعرفه", TextDirection.LeftToRight)]
    [InlineData("«15» كلمة word", TextDirection.RightToLeft)]
    [InlineData("שלום", TextDirection.RightToLeft)]
    [InlineData("2016 - 5", TextDirection.Neutral)]
    [InlineData("𐤀𐤁", TextDirection.RightToLeft)]
    [InlineData("𝐀", TextDirection.LeftToRight)]
    [InlineData("", TextDirection.Neutral)]
    public void Direction_of_the_first_strong_character(string text, TextDirection direction) => Bidi.Direction(text).ShouldBe(direction);

    // UAX #9, table 4: U+066B and U+066C are AN, so that a decimal is one group; N1 counts AN as R, so that blanks and hyphens between groups need a bdo
    [Theory]
    [InlineData("+٩٧١ ٤ ١٢٣ ٤٥٦٧", true)]
    [InlineData("٠٤-١٢٣-٤٥٦٧", true)]
    [InlineData("-٣٫٤", false)]
    [InlineData("-١٬٢٣٤٫٥", false)]
    [InlineData("-5", false)]
    [InlineData("", false)]
    public void Groups_of_Arabic_digits(string text, bool are) => ArabicGroups.Are(text).ShouldBe(are);

    [Fact]
    public void Controls_are_found_and_stripped()
    {
        Bidi.StripControls("a\u200Eb\u200Fc\u061Cd\u202Ae\u202Ef\u2066g\u2069").ShouldBe("abcdefg");
        Bidi.HasControls("a\u2067").ShouldBeTrue();
        Bidi.HasControls(Samples.Body).ShouldBeFalse();
        Bidi.StripControls(Samples.Body).ShouldBeSameAs(Samples.Body);
    }

    [Fact]
    public void Nothing_is_allocated_without_runs()
    {
        var runs = new List<IsolatedRun>();
        Allocations.Of(() => Bidi.Isolates(Samples.Body, runs)).ShouldBe(0);
        Allocations.Of(() => Bidi.Isolates("هاتف iPhone 15 الجديد بسعر 999 دولارًا", runs)).ShouldBe(0);
        runs.ShouldBeEmpty();
    }

    [Fact]
    public void Hostile_text_never_throws_and_runs_are_ordered_and_inside()
    {
        const string alphabet = "aB1٢ ،.-+$@#!/()«»\"'%:…أب\u00A0\uD83D\uDE00\uFFFC°−";
        var random = new Random(42);
        var runs = new List<IsolatedRun>();
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 24)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            runs.Clear();
            Bidi.Isolates(text, runs);
            Bidi.Isolation(text);
            var at = 0;
            foreach (var run in runs)
            {
                run.Start.ShouldBeGreaterThanOrEqualTo(at, text);
                run.Length.ShouldBeGreaterThan(0, text);
                at = run.Start + run.Length;
                at.ShouldBeLessThanOrEqualTo(text.Length, text);
                char.IsWhiteSpace(text[run.Start]).ShouldBeFalse(text);
                char.IsWhiteSpace(text[at - 1]).ShouldBeFalse(text);
            }
        }
    }
}
