using System.Text;
using Generator.Diagnostics;

namespace Generator.Tests.Checking;

/// <summary>Each defect gives one finding, at its place in the sources.</summary>
public sealed class SeededDefectsTests
{
    private const string Article = SeededSite.Article;

    private static readonly Dictionary<string, (string Code, string Place, Action<SeededSite> Seed)> Defects = new(StringComparer.Ordinal)
    {
        ["a Markdown link to nothing"] = ("link-broken", Article + ":10:7", static s => s.Body("[خبر](nope.md) قديم.")),
        ["an HTML link to nothing"] = ("link-broken", Article + ":12:18", static s => s.Body("نص أول.\n\n<p>اقرأ <a href=\"/politics/nope/\">الخبر</a></p>")),
        ["a link in a template to nothing"] = ("link-broken", "templates/body_end.html:1:13", static s => s.Tree.Add("templates/body_end.html", "<p><a href=\"/nope/\">الأرشيف</a></p>\n")),
        ["a menu entry to nothing"] = ("link-broken", "site.yml:7:24", static s => s.Set("menu:\n  - {title: قديم, url: /nope/}")),
        ["a link to a place that another article lacks"] = ("fragment-missing", Article + ":10:12", static s => s.Body("[الافتتاح](port.md#الختام) قريب.")),
        ["a link to a place that this article lacks"] = ("fragment-broken", Article + ":10:9", static s => s.Body("[أعلاه](#الختام) تفاصيل.")),
        ["an HTML link to a place that a page lacks"] = ("fragment-missing", Article + ":12:17", static s => s.Body("نص أول.\n\n<p>عنا <a href=\"/about/#history\">هنا</a></p>")),
        ["a link to an old URL"] = ("link-redirected", Article + ":12:17", static s => s.Body("نص أول.\n\n<p>عنا <a href=\"/old/\">هنا</a></p>")),
        ["a link without text"] = ("link-without-text", Article + ":12:17", static s => s.Body("نص أول.\n\n<p>عنا <a href=\"/about/\"></a></p>")),
        ["a picture over http"] = ("mixed-content", Article + ":12:14", static s => s.Body("نص أول.\n\n<p><img src=\"http://other.example/b.png\" alt=\"رصيف\"></p>")),
        ["a Markdown picture that is not there"] = ("image-missing", Article + ":10:9", static s => s.Body("![رصيف](/nope.png)")),
        ["an HTML picture that is not there"] = ("image-missing", Article + ":12:14", static s => s.Body("نص أول.\n\n<p><img src=\"/nope.png\" alt=\"رصيف\"></p>")),
        ["a picture that is none"] = ("image-unreadable", Article + ":10:9", static s => { s.Tree.Add("static/b.png", "no picture"); s.Body("![رصيف](/b.png)"); }
        ),
        ["a picture without alt"] = ("image-alt-missing", Article + ":12:14", static s => s.Body("نص أول.\n\n<p><img src=\"/a.png\"></p>")),
        ["an article's picture without description"] = ("image-alt-empty", Article + ":8:8", static s => s.Body("نص أول.", "image: /a.png\n")),
        ["a Markdown picture without description"] = ("image-alt-empty", Article + ":12:5", static s => s.Body("نص أول.\n\n![](/a.png)")),
        ["a picture described by its file's name"] = ("image-alt-file-name", Article + ":12:10", static s => s.Body("نص أول.\n\n![a.png](/a.png)")),
        ["a second main heading"] = ("heading-first", Article + ":12:5", static s => s.Body("نص أول.\n\n<h1>عنوان ثان للصفحة</h1>")),
        ["a page without a main heading"] = ("heading-first", "static/card.html:1:1", static s => s.Tree.Add("static/card.html", "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"><head><title>بطاقة</title></head><body><p>نص</p></body></html>\n")),
        ["a heading that skips a level"] = ("heading-order", Article + ":14:5", static s => s.Body("نص أول.\n\n<h2>أول العناوين</h2>\n\n<h4>ثاني العناوين</h4>")),
        ["an empty heading"] = ("heading-empty", Article + ":12:1", static s => s.Body("نص أول.\n\n<h2></h2>")),
        ["two articles of one title"] = ("page-title-duplicate", "articles/politics/port.md:2:1", static s => s.Tree.Add("articles/politics/port.md", "---\ntitle: المجلس يقر الموازنة\ndate: 2026-11-19 08:30\nsummary: نسخة ثانية من الخبر.\n---\n\nقال مدير الميناء إن الرصيف جاهز.\n")),
        ["two articles of one summary"] = ("description-duplicate", "articles/politics/port.md:4:1", static s => s.Tree.Add("articles/politics/port.md", "---\ntitle: الميناء يعود\ndate: 2026-11-19 08:30\nsummary: صوّت 62 عضوًا لمصلحة الموازنة الجديدة.\n---\n\nأقر المجلس الموازنة بعد نقاش دام يومين.\n")),
        ["a page without description"] = ("description-missing", "pages/about.md:2:1", static s => s.Tree.Add("pages/about.md", "---\ntitle: من نحن\n---\n\n![رصيف](/a.png)\n")),
        ["an id twice"] = ("html-id-duplicate", Article + ":12:4", static s => s.Body("نص أول.\n\n<p id=\"x1\">أول</p>\n\n<p id=\"x1\">ثان</p>")),
        ["a label for nothing"] = ("html-id-reference", "templates/body_end.html:1:26", static s => s.Tree.Add("templates/body_end.html", "<section aria-labelledby=\"nope\"><p>إعلان</p></section>\n")),
        ["markup that a browser mends"] = ("html-syntax", "templates/body_end.html:1:20", static s => s.Tree.Add("templates/body_end.html", "<p>إعلان</p><p></p></p>\n")),
        ["a static page that a browser mends"] = ("html-syntax", "static/card.html:2:80", static s => s.Tree.Add("static/card.html", "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"><head><title>بطاقة</title></head><body><h1>بطاقة</h1></b></body></html>\n")),
        ["a shortcode of another generator"] = ("template-code", Article + ":12:10", static s => s.Body("نص أول.\n\nشاهد هنا {{< youtube abc >}} ثم اقرأ `{{ code }}` بعدها.")),
        ["a static page without language"] = ("html-language", "static/card.html:1:1", static s => s.Tree.Add("static/card.html", "<!doctype html>\n<html><head><title>بطاقة</title></head><body><h1>بطاقة</h1></body></html>\n")),
        ["a static page without title"] = ("page-title-missing", "static/card.html:1:1", static s => s.Tree.Add("static/card.html", "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"><head></head><body><h1>بطاقة</h1></body></html>\n")),
        ["structured data that is no JSON"] = ("structured-data", "templates/head_extra.html:1:36", static s => s.Tree.Add("templates/head_extra.html", "<script type=\"application/ld+json\">{name: 1}</script>\n")),
        ["structured data without what it must have"] = ("structured-data", "templates/head_extra.html:1:45", static s => s.Tree.Add("templates/head_extra.html", "<script type=\"application/ld+json\">{\"@type\":\"VideoObject\",\"name\":\"لقاء\",\"thumbnailUrl\":\"/a.png\"}</script>\n")),
        ["a feed that is no XML"] = ("feed-invalid", "static/rss.xml:2:22", static s => s.Tree.Add("static/rss.xml", "<rss version=\"2.0\">\n<channel><title>خبر</channel></rss>\n")),
        ["a feed without what it must have"] = ("feed-invalid", "static/feed.json", static s => s.Tree.Add("static/feed.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"الخبر\"}")),
        ["a sitemap that is no XML"] = ("sitemap-invalid", "static/sitemap.xml:1:16", static s => s.Tree.Add("static/sitemap.xml", "<urlset><url></urlset>")),
        ["a sitemap with a page that is not there"] = ("sitemap-invalid", "static/sitemap.xml", static s => s.Tree.Add("static/sitemap.xml", "<urlset><url><loc>https://khabar.example/nope/</loc></url></urlset>")),
        ["a page over its budget"] = ("page-weight", Article + ":2:1", static s => { s.Set("check: {page_kilobytes: 200, image-weight: off}"); s.Tree.Add("static/b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><desc>" + new string('x', 300_000) + "</desc></svg>"); s.Body("نص أول.\n\n![رصيف](/b.svg)"); }
        ),
        ["HTML over its budget"] = ("html-weight", Article + ":2:1", static s => { s.Set("check: {html_kilobytes: 60}"); s.Body(new StringBuilder().Insert(0, "كلمة ثم كلمة ثم كلمة ثم كلمة. ", 2000).ToString()); }
        ),
        ["a picture over its budget"] = ("image-weight", "static/b.png", static s => s.Tree.Add("static/b.png", new byte[700_000])),
        ["a page that nobody links to"] = ("page-orphan", "pages/about.md:2:1", static s => s.Tree.Add("templates/partials/footer.html", "<footer></footer>\n")),
        ["two tags that are easily confused"] = ("tags-similar", Article + ":8:1", static s => s.Body("نص أول.", "tags: [الموانى]\n")),
        ["a Latin comma"] = ("latin-punctuation", Article + ":10:11", static s => s.Body("قال المدير, ثم خرج.")),
        ["a dotless ya"] = ("dotless-ya", Article + ":10:1", static s => s.Body("فى المدينة.")),
        ["a stretched word"] = ("tatweel-repeated", Article + ":10:3", static s => s.Body("خبـــــر جديد.")),
        ["a lonely quotation mark"] = ("quote-unbalanced", Article + ":10:5", static s => s.Body("قال «نعم ثم خرج.")),
    };

    public static TheoryData<string> Names => [.. Defects.Keys];

    [Fact]
    public void The_site_without_them_has_no_finding() => new SeededSite().Check().Diagnostics.Select(Shown).ShouldBeEmpty();

    [Fact]
    public void There_are_forty_of_them_at_least() => Defects.Count.ShouldBeGreaterThanOrEqualTo(40);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gives_one_finding_at_its_place(string name)
    {
        var (code, place, seed) = Defects[name];
        var site = new SeededSite();
        seed(site);
        site.Check().Diagnostics.Select(Shown).ShouldBe([$"{place} {code}"]);
    }

    private static string Shown(Diagnostic diagnostic) => $"{diagnostic.Span} {diagnostic.Code}";
}
