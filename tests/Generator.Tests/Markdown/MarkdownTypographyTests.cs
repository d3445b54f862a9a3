namespace Generator.Tests.Markdown;

/// <summary>Isolation and typography across inline markup; the rules themselves are tested with the Arabic layer.</summary>
public sealed class MarkdownTypographyTests
{
    [Theory]
    [InlineData("بقلم John Smith، 25 أكتوبر", "بقلم <bdi>John Smith</bdi>، 25\u00A0أكتوبر")]
    [InlineData("بقلم **John Smith**، 25 أكتوبر", "بقلم <strong><bdi>John Smith</bdi></strong>، 25\u00A0أكتوبر")]
    [InlineData("بقلم John **Smith**، 25 أكتوبر", "بقلم <bdi>John <strong>Smith</strong></bdi>، 25\u00A0أكتوبر")]
    [InlineData("بقلم **John** *Smith*، 25 أكتوبر", "بقلم <bdi><strong>John</strong> <em>Smith</em></bdi>، 25\u00A0أكتوبر")]
    [InlineData("بقلم [John Smith](other.md)، 25 أكتوبر", "بقلم <a href=\"/repo/politics/other/\"><bdi>John Smith</bdi></a>، 25\u00A0أكتوبر")]
    [InlineData("شركة Yahoo! أمس", "شركة <bdi dir=\"ltr\">Yahoo!</bdi> أمس")]
    [InlineData("هاتف +971 4 123 4567 هنا", "هاتف <bdi dir=\"ltr\">+971 4 123 4567</bdi> هنا")]
    [InlineData("بلغت -5 درجات", "بلغت <bdi dir=\"ltr\">-5</bdi> درجات")]
    [InlineData("بين 10-15 و 25% و 14:30", "بين 10-15 و 25% و 14:30")]
    [InlineData("فيروس COVID-19 ينتشر", "فيروس COVID-19 ينتشر")]
    [InlineData("`a` ثم `b`", "<code dir=\"ltr\">a</code> ثم <code dir=\"ltr\">b</code>")]
    [InlineData("C &amp; D, 5", "C &amp; D, 5", false)]
    public void Foreign_runs_are_isolated(string markdown, string html, bool isArabic = true) => Rendering.Html(markdown, isArabic: isArabic).ShouldBe($"<p>{html}</p>");

    [Theory]
    [InlineData("قال \"نعم\" ثم", "قال «نعم» ثم")]
    [InlineData("قال **\"نعم\"**و", "قال <strong>«نعم»</strong>و")]
    [InlineData("قال \"**نعم** ثم [لا](other.md)\" هنا", "قال «<strong>نعم</strong> ثم <a href=\"/repo/politics/other/\">لا</a>» هنا")]
    [InlineData("\"قال 'نعم' أمس\"", "«قال ‹نعم› أمس»")]
    [InlineData("قال “نعم” ثم ”لا“", "قال «نعم» ثم «لا»")]
    [InlineData("شاشة 15\" هنا", "شاشة 15\" هنا")]
    [InlineData("نص \" وحيد", "نص \" وحيد")]
    [InlineData("هذه \\\"علامة\\\" كما هي", "هذه \"علامة\" كما هي")]
    [InlineData("قال \"`a \"b\"` نعم\"", "قال «<code dir=\"ltr\">a \"b\"</code> نعم»")]
    [InlineData("<b title=\"x\">قال \"نعم\"</b>", "<b title=\"x\">قال «نعم»</b>")]
    [InlineData("انتظر... ثم 25 أكتوبر", "انتظر… ثم 25\u00A0أكتوبر")]
    [InlineData("\"yes\" 25...", "\"yes\" 25...", false)]
    public void Quotation_marks_pair_across_markup(string markdown, string html, bool isArabic = true) => Rendering.Html(markdown, isArabic: isArabic).ShouldBe($"<p>{html}</p>");

    [Fact]
    public void Headings_captions_and_alternative_texts_have_them_too()
    {
        var rendered = Rendering.Render("## قال \"نعم\"\n\n![قال \"لا\"](photo.jpg 'وقال \"ربما\"')");
        rendered.Body.Headings[0].Text.ShouldBe("قال «نعم»");
        rendered.Document.QuerySelector("img")!.GetAttribute("alt").ShouldBe("قال «لا»");
        rendered.Document.QuerySelector("figcaption")!.TextContent.ShouldBe("وقال «ربما»");
    }

    [Theory]
    [InlineData("عام 2014 .", "عام 2014.")]
    [InlineData("نص  واسع ، هنا", "نص واسع، هنا")]
    [InlineData("ﻣﺼﺮ", "مصر")]
    [InlineData("ا\u0654حمد", "أحمد")]
    public void Text_is_cleaned(string markdown, string html) => Rendering.Html(markdown).ShouldBe($"<p>{html}</p>");

    [Fact]
    public void Directional_controls_are_removed_with_one_warning_a_file()
    {
        var rendered = Rendering.Render("نص\n\nقال \u202Eعكس\u202C هنا\n\n\u200Fآخر");
        rendered.Html.ShouldBe("<p>نص</p>\n<p>قال عكس هنا</p>\n<p>آخر</p>\n");
        rendered.Messages.ShouldBe("Warning direction-control 3:5+1");
    }

    [Fact]
    public void Code_is_never_touched() => Rendering.Html("`a  . \"b\"`").ShouldBe("<p><code dir=\"ltr\">a  . \"b\"</code></p>");
}
