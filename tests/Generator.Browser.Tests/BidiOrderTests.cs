using Generator.Sources;
using Generator.Writing;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>
/// The order in which readers see the rows of arabic.md §1.3, by the places of glyphs on our own pages. A row lists its pieces from the right edge to the left;
/// inside a piece Arabic runs from the right, all else from the left.
/// </summary>
public sealed class BidiOrderTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Rows =
    [
        "بقلم ¦John Smith¦، ¦25 ¦أكتوبر ¦2016",
        "John Smith¦ | ¦25 ¦أكتوبر ¦2016",
        "Reuters¦ - ¦5 ¦دقائق",
        "CNN¦ (¦12¦)",
        "شركتا ¦Google¦، ¦Apple¦ تتنافسان",
        "CNN¦، ¦BBC¦، ¦24 ¦ساعة",
        "فاز ¦Real Madrid¦ على ¦Barcelona¦ ¦3¦-¦1",
        "شركة ¦Yahoo!¦ أمس",
        "لغة ¦C++¦ أسرع",
        "لغة ¦C#¦ أسهل",
        "إطار ¦.NET 10.0¦ الجديد",
        "حساب ¦@EremNews¦ الرسمي",
        "وسم ¦#Syria_2016¦ يتصدر",
        "بسعر ¦$50¦ فقط",
        "الهاتف ¦+971 4 123 4567¦ يوميًا",
        "الهاتف ¦04-123-4567¦ يوميًا",
        "الهاتف ¦+٩٧١ ٤ ١٢٣ ٤٥٦٧¦ يوميًا",
        "في ¦2016-10-25¦ صدر الكتاب",
        "رقم ¦978-3-16-148410-0¦ للكتاب",
        "بلغت ¦-5¦ درجات",
        "تراجع ¦−5.2%¦ أمس",
        "بين ¦-5¦ و¦+10¦ درجات",
        "موقع ¦www.eremnews.com/¦ الآن",
        "صاح «¦We won!¦» ثم خرج",
        "iPhone 15¦: كل ما نعرفه",
        "ارتفع ¦25¦%¦ أمس",
        "ارتفع ¦٢٥¦٪¦ أمس",
        "من ¦10¦-¦15¦ دولة",
        "بين ¦2011¦–¦2016¦ تراجع",
        "من ¦14:30¦-¦16:00¦ مساءً",
        "فاز الفريق ¦3¦-¦1¦ أمس",
        "يوم ¦25/10/2016¦ صدر",
        "الساعة ¦14:30¦ تمامًا",
        "بلغ ¦1,234,567¦ نسمة",
        "عنوان ¦192.168.1.1¦ محلي",
        "إصدار ¦10.0.1¦ جديد",
        "مقاتلات ¦F-16¦ أمريكية",
        "الفرقة الـ¦15¦ تقدمت",
        "جائحة ¦COVID-19¦ عالمية",
        "هاتف ¦iPhone 15¦ الجديد",
        "منظمة (¦WHO¦) قالت",
        "شركة ¦AT&T¦ الأمريكية",
        "مطعم ¦McDonald’s¦ الشهير",
        "بريد ¦info@x.com¦ للتواصل",
        "بسعر ¦50¦€¦ أو ¦50¦$¦ فقط",
        // formulas, paths, numbers before letters and in groups: of the same kinds
        "المعادلة ¦x² + y² = z²¦ صحيحة",
        "حساب ¦3¦ × ¦4¦ = ¦12¦ بسيط",
        "حساب ¦2 + x = 5¦ بسيط",
        "التفاعل ¦2H₂ + O₂ → 2H₂O¦ معروف",
        "الطول ¦L¦ = ¦5¦ م فقط",
        "الرقم ¦10⁻⁶¦ صغير",
        "متجر ¦7-Eleven¦ الجديد",
        "إصدار ¦10.0.401-rc.1¦ متاح",
        "أغنية «¦99 Problems¦» الشهيرة",
        "اتصل ¦(+971) 4-123-4567¦ الآن",
        "بطاقة ¦4012 8888 8888 1881¦ فقط",
        "خسر ¦-50$¦ فقط",
        "بنسبة ¦%¦-3¦ فقط",
        "الساعة ¦8:30 PM¦ بتوقيت دبي",
        "تصنيف ¦AA-¦ مستقر",
        "كتب ¦J. R. R. Tolkien¦ روايته",
        "الصفحات «¦5¦-¦3¦» من الكتاب",
        "قال ¦`--flag value`¦ هنا", // in the body only: headlines hold no code
    ];

    /// <summary>Each row is a headline, and a paragraph of one more article.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Files = new(() =>
    {
        var sources = new MemorySourceTree().Add("site.yml", "title: صحيفة\nurl: https://news.example/\npermalink: /{slug}/\npage_size: 500\n");
        var paragraphs = new List<string>();
        for (var i = 0; i < Rows.Length; i++)
        {
            var text = string.Concat(Pieces(i));
            if (!IsCode(i)) sources.Add($"articles/row-{i}.md", $"---\ntitle: \"{text}\"\ndate: 2016-10-25 14:05\n---\nمتن.\n");
            paragraphs.Add(IsCode(i) ? Rows[i].Replace("¦", "", StringComparison.Ordinal) : text.Replace("_", "\\_", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal));
        }

        sources.Add("articles/all.md", $"---\ntitle: كل الصفوف\ndate: 2016-10-24\n---\n{string.Join("\n\n", paragraphs)}\n");
        var output = new MemoryOutputStore();
        var report = Build.Run(sources, output, new BuildOptions { Now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero) });
        report.Diagnostics.Where(static d => d.Severity == Diagnostics.Severity.Error).ShouldBeEmpty();
        return output.Files;
    });

    [Fact]
    public async Task Headlines_are_seen_in_reading_order()
    {
        var page = await browser.OpenAsync(Files.Value, 2400, scripts: true);
        await page.GotoAsync("https://news.example/latest/");
        var wrong = new List<string>();
        for (var i = 0; i < Rows.Length; i++)
        {
            if (!IsCode(i)) wrong.AddRange(await Faults(page, $".headline a[href='/row-{i}/']", Pieces(i)));
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Paragraphs_are_seen_in_reading_order()
    {
        var page = await browser.OpenAsync(Files.Value, 2400, scripts: true);
        await page.GotoAsync("https://news.example/all/");
        var wrong = new List<string>();
        for (var i = 0; i < Rows.Length; i++) wrong.AddRange(await Faults(page, $".body p:nth-of-type({i + 1})", Pieces(i)));
        wrong.ShouldBeEmpty();
    }

    private static bool IsCode(int row) => Rows[row].Contains('`', StringComparison.Ordinal);

    private static string[] Pieces(int row) => Rows[row].Replace("`", "", StringComparison.Ordinal).Split('¦');

    private static async Task<IEnumerable<string>> Faults(IPage page, string selector, string[] pieces)
    {
        var glyphs = await page.EvaluateAsync<Glyph[]>("""
            selector => {
              const element = document.querySelector(selector), glyphs = [];
              element.style.whiteSpace = 'nowrap';
              element.style.textWrap = 'nowrap';
              const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode())
                for (let i = 0; i < node.length; i++) {
                  const range = document.createRange();
                  range.setStart(node, i);
                  range.setEnd(node, i + 1);
                  const box = range.getBoundingClientRect();
                  glyphs.push({ text: node.data[i], center: box.left + box.width / 2, width: box.width });
                }
              return glyphs;
            }
            """, selector);
        var shown = string.Concat(glyphs.Select(static g => g.Text)).Replace('\u00A0', ' ');
        if (shown != string.Concat(pieces)) return [$"{selector} shows {shown}"];
        var faults = new List<string>();
        var (at, edge) = (0, double.PositiveInfinity);
        foreach (var piece in pieces)
        {
            var visible = glyphs[at..(at + piece.Length)].Where(static g => g.Width > 0 && !string.IsNullOrWhiteSpace(g.Text)).Select(static g => g.Center).ToArray();
            at += piece.Length;
            if (visible.Length == 0) continue;
            if (visible.Max() > edge) faults.Add($"{selector}: «{piece.Trim()}» is not left of what is read before it, in {shown}");
            edge = visible.Min();
            var isArabic = piece.Any(static c => c is >= 'ء' and <= 'ي' or '،') || piece.All(static c => !char.IsLetterOrDigit(c));
            if (!visible.Zip(visible.Skip(1)).All(pair => isArabic ? pair.First >= pair.Second : pair.First <= pair.Second)) faults.Add($"{selector}: «{piece.Trim()}» is out of order in {shown}");
        }

        return faults;
    }

    /// <summary>A character and where it stands, in CSS pixels.</summary>
    public sealed class Glyph
    {
        public string Text { get; set; } = "";

        public double Center { get; set; }

        public double Width { get; set; }
    }
}
