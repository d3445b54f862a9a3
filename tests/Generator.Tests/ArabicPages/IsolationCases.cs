namespace Generator.Tests.ArabicPages;

/// <summary>
/// Texts as an editor types them, with what the page must isolate: [ ] for <c>bdi</c>, { } for <c>bdi dir="ltr"</c>, &lt; &gt; for one with <c>bdo</c> inside. What has neither must stay as it is.
/// </summary>
internal static class IsolationCases
{
    /// <summary>The reference's table of isolation (arabic.md §1.3), row by row.</summary>
    public static readonly string[] OfTheTable =
    [
        "بقلم [John Smith]، 25 أكتوبر 2016",
        "[John Smith] | 25 أكتوبر 2016",
        "[Reuters] - 5 دقائق",
        "[CNN] (12)",
        "شركتا [Google]، [Apple] تتنافسان",
        "[CNN]، [BBC]، 24 ساعة",
        "فاز Real Madrid على [Barcelona] 3-1",
        "شركة {Yahoo!} أمس",
        "لغة {C++} أسرع",
        "لغة {C#} أسهل",
        "إطار {.NET 10.0} الجديد",
        "حساب {@EremNews} الرسمي",
        "وسم {#Syria_2016} يتصدر",
        "بسعر {$50} فقط",
        "الهاتف {+971 4 123 4567} يوميًا",
        "الهاتف {04-123-4567} يوميًا",
        "الهاتف <+٩٧١ ٤ ١٢٣ ٤٥٦٧> يوميًا",
        "في {2016-10-25} صدر الكتاب",
        "رقم {978-3-16-148410-0} للكتاب",
        "بلغت {-5} درجات",
        "تراجع {−5.2%} أمس",
        "موقع {www.eremnews.com/} الآن",
        "انظر {https://ar.wikipedia.org/wiki/الرقة/تاريخ} للمزيد",
        "صاح «{We won!}» ثم خرج",
        "iPhone 15: كل ما نعرفه",
        "ارتفع 25% أمس",
        "ارتفع ٢٥٪ أمس",
        "من 10-15 دولة",
        "بين 2011–2016 تراجع",
        "من 14:30-16:00 مساءً",
        "فاز الفريق 3-1 أمس",
        "يوم 25/10/2016 صدر",
        "الساعة 14:30 تمامًا",
        "بلغ 1,234,567 نسمة",
        "عنوان 192.168.1.1 محلي",
        "إصدار 10.0.1 جديد",
        "مقاتلات F-16 أمريكية",
        "الفرقة الـ15 تقدمت",
        "جائحة COVID-19 عالمية",
        "هاتف iPhone 15 الجديد",
        "منظمة (WHO) قالت",
        "شركة AT&T الأمريكية",
        "مطعم McDonald’s الشهير",
        "بريد info@x.com للتواصل",
        "بسعر 50€ أو 50$ فقط",
    ];

    /// <summary>More of the same kinds, as newsrooms write them.</summary>
    public static readonly string[] OfTheNews =
    [
        // names and what follows them
        "وقال [Elon Musk]: 5 أسباب وراء القرار",
        "التقى Emmanuel Macron نظيره الألماني Olaf Scholz في باريس",
        "قمة تجمع [Biden]، [Macron]، [Scholz] في برلين",
        "تقرير [Bloomberg]، 3 نوفمبر 2016",
        "المصدر: [Reuters] / [AFP]",
        "[Reuters] – 12 ساعة",
        "شراكة بين Microsoft وOpenAI بقيمة 10 مليارات دولار",
        "أرباح [Toyota] 1,200 مليون ين",
        "سهم [Tesla] 5.2% أعلى",
        "على [CNN] 14:30 بتوقيت غرينتش",
        "من [London] 2011–2016 إلى دبي",
        "صحيفة The New York Times الأمريكية",
        "مسلسل Game of Thrones يعود",
        "كتاب «Sapiens» الأكثر مبيعًا",
        "فيلم «Mission: Impossible» الجديد",
        "غنّت «Hello» ثم «Someone Like You»",
        // scores
        "[Arsenal] 2-1 Chelsea",
        "[Liverpool] - [Everton] مساء اليوم",
        "تعادل الهلال والنصر 2-2",
        "خسر [PSG] 0-3 أمام ليون",
        "خطة 4-3-3 هجومية",
        "فاز 6-4 و7-5 في ساعتين",
        // numbers, money, units
        "بنسبة 2.5% في 2024",
        "انخفض {-2.5%} في الربع الأول",
        "بين {-5} و{+10} درجات",
        "سعر البرميل {$85.40} اليوم",
        "بلغ {€1,200} شهريًا",
        "بلغ 1.5 مليون دولار",
        "ميزانية 50 مليار ريال",
        "سرعة {100 km} في الساعة",
        "سعة {50 GB} كاملة",
        "حرارة {25°C} ظهرًا",
        "الطابق {+18} للبالغين",
        "1/3 السكان",
        "المادة 140 من الدستور",
        "الإصدار 2.0 من التطبيق",
        // telephones, dates, serials
        "اتصل على {800-123-4567} مجانًا",
        "الخط الساخن 19999 يعمل",
        "هاتف {04 123 4567} متاح",
        "هاتف {(04) 123 4567} متاح",
        "أُقرّ في {2024-01-15} رسميًا",
        "الساعة 8:00 صباحًا إلى 16:00",
        "آية 2:255 من السورة",
        // addresses and handles
        "راسلونا على news@erem.com الآن",
        "تابعونا على {@erem_news} و#أخبار",
        "زوروا {www.example.com} الآن",
        "على {example.com/news/خبر} الآن",
        // programming and products
        "لغات Python وJava وRust",
        "ملف report.pdf للتحميل",
        "ملف {/etc/hosts} مهم",
        "الأمر {--flag value} هنا",
        "مكتبة Node.js الشهيرة",
        "نظام Windows 11 الجديد",
        "معالج M3 Pro الأسرع",
        "هاتف Galaxy S24 Ultra الجديد",
        "طائرة Boeing 737-800 سقطت",
        "شبكة 5G الجديدة",
        "بث 4K مجاني",
        "فيتامين B12 وأوميغا 3",
        "لقاح Pfizer-BioNTech فعال",
        "غاز CO2 في الجو",
        "مجموعة G20 تجتمع",
        "قناة MBC1 تعرض",
        "شركة {Apple Inc.} الأمريكية",
        "في {U.S.} وكندا",
        "علامة {Windows™} مسجلة",
        "شركة Procter & Gamble العالمية",
        "شركة Google (Alphabet) الأم",
        // Arabic alone
        "قال الوزير إن «الاتفاق» وشيك",
        "نص عربي، فقط!",
        "هل انتهت الأزمة؟",
        "(وكالات) خاص",
        "في القرن الـ21 وعام 1438هـ",
    ];

    public static string Typed(string marked) => string.Concat(marked.Where(static c => c is not ('[' or ']' or '{' or '}' or '<' or '>')));

    public static string Html(string marked) => marked.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "{<bdo dir=\"ltr\">", StringComparison.Ordinal).Replace("> ", "</bdo>} ", StringComparison.Ordinal)
        .Replace("[", "<bdi>", StringComparison.Ordinal).Replace("]", "</bdi>", StringComparison.Ordinal)
        .Replace("{", "<bdi dir=\"ltr\">", StringComparison.Ordinal).Replace("}", "</bdi>", StringComparison.Ordinal);
}
