using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using Generator.Checking.Pages.Tree;

namespace Generator.Tests.Checking;

public sealed class PageParserTests
{
    private const string Start = "<!DOCTYPE html><html lang=ar dir=rtl><head><meta charset=utf-8><title>خبر</title></head><body>";

    public static TheoryData<string> Sound =>
    [
        "<h1>عنوان <em>مهم</em></h1><p>نص &amp; نص<p>فقرة ثانية</p>",
        "<pre><a href=\"/a/\">أول</a>\n</pre><pre>\n<b id=b>ثان</b></pre><listing><i id=i></i></listing>",
        "<a href=\"/a/?x=1&amp;y=2\" id='a'>نص<!-- ملاحظة -->نص</a><br><img src=a.jpg alt=\"صورة: &quot;س&quot;\"><hr/>",
        "<ul><li>واحد<li>اثنان <ul><li>ثلاثة</ul></ul><dl><dt>م<dd>ش<dt>م</dl>",
        "<table><caption>جدول</caption><colgroup><col><thead><tr><th id=x>س<tbody><tr><td>١<td><a href=/y/>٢</a></table><p>بعد",
        "<svg viewBox=\"0 0 1 1\"><title>أيقونة</title><a xlink:href=\"/s/\"><path d=\"M0 0\"/></a><use href=\"#i\"/></svg><math><mi>x</mi></math>",
        "<script type=\"application/ld+json\">{\"@type\":\"Person\"}</script><style>a>b{}</style><noscript><img src=n.gif></noscript>",
        "<form action=/s/><label for=q>بحث</label><input id=q><select><option>١<option>٢</select><textarea>\n<b></textarea><button>ابحث</button></form>",
        "<p><b>غليظ <i>مائل</i></b> <code>x &lt; y</code> <b><b><b><b>أربعة</b></b></b></b></p><video src=v.mp4 poster=p.jpg></video>",
        "<x-card data-a=1>عنصر</x-card><details><summary>س</summary>ج</details><ruby>漢<rt>k</ruby>",
    ];

    public static TheoryData<string> Mended =>
    [
        "<p><b>غليظ</p><p>ما زال غليظًا</b></p>",
        "<table><p>نص</p><tr><td>خلية</table>",
        "<a href=/a/>أول<a href=/b/>ثان</a></a>",
        "<div id=a id=b></div></span>",
        "<p>نص &nosuch; نص<",
        "<template><tr><td id=t>خلية</td></tr></template><p>نص</p>",
        "<h1>عنوان</h2>",
        "<svg><foreignObject><p>نص</p></foreignObject></svg>",
    ];

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_the_quick_reading_shows_of_a_sound_page_is_what_the_whole_document_shows(string body)
    {
        var parser = new PageParser();
        var quick = Shown(parser, Start + body + "</body></html>", needsDocument: false, out var document);
        document.ShouldBeNull();
        quick.ShouldBe(Shown(parser, Start + body + "</body></html>", needsDocument: true, out document));
        document.ShouldNotBeNull();

        // What a page leaves behind is not seen on the next.
        Shown(parser, Start + body + "</body></html>", needsDocument: false, out _).ShouldBe(quick);
    }

    [Theory]
    [MemberData(nameof(Mended))]
    public void A_page_that_a_browser_mends_is_read_into_a_whole_document(string body)
    {
        var parser = new PageParser();
        var shown = Shown(parser, Start + body, needsDocument: false, out var document);
        document.ShouldNotBeNull();
        shown.ShouldBe(Shown(parser, Start + body, needsDocument: true, out _));
    }

    [Fact]
    public void Errors_are_told_once_and_in_their_order()
    {
        var errors = new List<HtmlErrorEvent>();
        _ = new PageParser().Read(Start + "<p>أ</i></p><p>ب</b></p>", needsDocument: false, errors.Add, out _);
        errors.Select(static e => e.Position.Position).ShouldBe([Start.Length + 5, Start.Length + 17]);
    }

    private static string Shown(PageParser parser, string html, bool needsDocument, out IDocument? document)
    {
        var tree = parser.Read(html, needsDocument, static _ => { }, out document);
        var all = new StringBuilder();
        foreach (var element in tree.Elements)
        {
            // An element without a tag of its own has no place, and the whole document does not know that of graphics and formulas.
            var position = html.AsSpan(Math.Max(0, element.Position)).StartsWith("<" + element.Name, StringComparison.OrdinalIgnoreCase) && element.Name is not ("svg" or "math") ? element.Position : -1;
            all.Append(CultureInfo.InvariantCulture, $"{element.Name} {element.Kind.Namespace} {element.Flags} {position} in {element.Above?.Name} before {element.Descendants.Length}: {element.Text()}");
            foreach (var attribute in element.Attributes) all.Append(CultureInfo.InvariantCulture, $" [{attribute.Name}={attribute.Value}]");
            all.Append('\n');
        }

        tree.Release();
        return all.ToString();
    }
}
