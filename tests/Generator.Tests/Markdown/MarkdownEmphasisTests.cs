using System.Text;
using Generator.Configuration;
using Generator.Markdown.Parsing;

namespace Generator.Tests.Markdown;

/// <summary>Emphasis beside attached particles (و ف ب ل ك), where CommonMark's flanking rules fail.</summary>
public sealed class MarkdownEmphasisTests
{
    [Theory]
    [InlineData("**«الرقة»**و**الموصل**", "<strong>«الرقة»</strong>و<strong>الموصل</strong>")]
    [InlineData("**«الرقة»**و**«الموصل»**", "<strong>«الرقة»</strong>و<strong>«الموصل»</strong>")]
    [InlineData("قال **«نعم»**و", "قال <strong>«نعم»</strong>و")]
    [InlineData("و**«الموصل»** ثم", "و<strong>«الموصل»</strong> ثم")]
    [InlineData("ب*«الموصل»*و*«الرقة»*", "ب<em>«الموصل»</em>و<em>«الرقة»</em>")]
    [InlineData("و_«الموصل»_ ثم", "و<em>«الموصل»</em> ثم")]
    [InlineData("_«الرقة»_و", "<em>«الرقة»</em>و")]
    [InlineData("***«الرقة»***و", "<em><strong>«الرقة»</strong></em>و")]
    [InlineData("و***«الرقة»***", "و<em><strong>«الرقة»</strong></em>")]
    [InlineData("~~«قديم»~~و", "<del>«قديم»</del>و")]
    [InlineData("**(أ)**و", "<strong>(أ)</strong>و")]
    [InlineData("**المصدر:**وكالات", "<strong>المصدر:</strong>وكالات")]
    [InlineData("**الـ15**و**التحالف**", "<strong>الـ15</strong>و<strong>التحالف</strong>")]
    [InlineData("**تمَّ.**و", "<strong>تمَّ.</strong>و")]
    [InlineData("تمَّ**«أ»**", "تمَّ<strong>«أ»</strong>")]
    public void Works_beside_particles(string markdown, string html) => Rendering.Html(markdown).ShouldBe($"<p>{html}</p>");

    [Theory]
    [InlineData("**عاجل**: نص", "<strong>عاجل</strong>: نص")]
    [InlineData("(**مهم**)", "(<strong>مهم</strong>)")]
    [InlineData("«**مهم**»", "«<strong>مهم</strong>»")]
    [InlineData("**نعم**، ثم **لا**.", "<strong>نعم</strong>، ثم <strong>لا</strong>.")]
    [InlineData("**قال (*مهم*) ثم**", "<strong>قال (<em>مهم</em>) ثم</strong>")]
    [InlineData("5 * 6 * 7", "5 * 6 * 7")]
    [InlineData("أ * ب * ج", "أ * ب * ج")]
    [InlineData("اسم_الملف_هنا", "اسم_الملف_هنا")]
    [InlineData("**نص **نص**", "**نص <strong>نص</strong>")]
    public void Leaves_the_rest_alone(string markdown, string html) => Rendering.Html(markdown).ShouldBe($"<p>{html}</p>");

    [Fact]
    public void Without_arabic_letters_emphasis_is_exactly_commonmark()
    {
        var reference = new Markdig.MarkdownPipelineBuilder().Build();
        var random = new Random(583);
        const string Alphabet = "**__ ab.\"()«»-";
        var text = new StringBuilder();
        for (var round = 0; round < 3000; round++)
        {
            text.Clear().Append('x');
            for (var length = random.Next(3, 24); length > 0; length--) text.Append(Alphabet[random.Next(Alphabet.Length)]);
            var markdown = text.Append('x').ToString();
            var expected = Markdig.Markdown.ToHtml(markdown, reference);
            var actual = Markdig.Markdown.ToHtml(markdown, MarkdownPipelines.For(HtmlPolicy.Sanitize));
            actual.ShouldBe(expected, markdown);
        }
    }
}
