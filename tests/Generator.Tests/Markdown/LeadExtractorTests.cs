using Generator.Markdown;

namespace Generator.Tests.Markdown;

public sealed class LeadExtractorTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("\n\n", null)]
    [InlineData("نص أول\nوسطر ثان\n\nفقرة", "نص أول وسطر ثان")]
    [InlineData("\r\n\r\nنص\r\n\r\nفقرة", "نص")]
    [InlineData("# عنوان\n\n## فرع\n\nنص", "نص")]
    [InlineData("عنوان\n=====\n\nنص", "نص")]
    [InlineData("![و](photo.jpg)\n\nنص", "نص")]
    [InlineData("::: info\nداخل\n\nداخل\n:::\n\nنص", "نص")]
    [InlineData("| أ | ب |\n|--|--|\n| ج | د |\n\nنص", "نص")]
    [InlineData("- أ\n\n  ب\n\nنص", "نص")]
    [InlineData("> أ\n\nنص", "نص")]
    [InlineData("```\nرمز\n\nرمز\n```\n\nنص", "نص")]
    [InlineData("<!-- تعليق\n\nتعليق -->\n\nنص", "نص")]
    [InlineData("<div>\nداخل\n</div>\n\nنص", "نص")]
    [InlineData("---\n\nنص", "نص")]
    [InlineData("قال **الوزير** `x` [رابط](other.md)[^1] <b>و</b>&nbsp;\\*\n\n[^1]: ش", "قال الوزير x رابط و\u00A0*")]
    [InlineData("انظر [هنا][مرجع].\n\nفقرة\n\nفقرة\n\n[مرجع]: other.md", "انظر هنا.")]
    [InlineData("مصطلح\n\n:   شرح\n\nنص", "نص")]
    [InlineData("[مرجع]: other.md\n\nنص", "نص")]
    [InlineData("أ<br>ب  \nج", "أب ج")]
    public void Takes_the_first_paragraph(string markdown, string? lead)
    {
        LeadExtractor.Extract(markdown).ShouldBe(lead);
        Rendering.Render(markdown).Body.FirstParagraph.ShouldBe(lead);
    }

    [Fact]
    public void Says_what_the_renderer_says_for_random_bodies()
    {
        string[] parts = ["نص", "\n", "\n\n", "# ", "- ", "> ", "**", "[أ](other.md)", "`", "```\n", "::: info\n", ":::\n", "| أ | ب |\n|--|--|\n", "<b>", "<!--", "-->", "![و](photo.jpg)", "\n===\n", ":   ", "[^1]", "\n\n[^1]: ح\n", " ", "    "];
        var random = new Random(25102016);
        for (var round = 0; round < 2000; round++)
        {
            var markdown = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => parts[random.Next(parts.Length)]));
            LeadExtractor.Extract(markdown).ShouldBe(Rendering.Render(markdown).Body.FirstParagraph, markdown);
        }
    }
}
