namespace Generator.Tests.Markdown;

public sealed class MarkdownHeadingTests
{
    [Theory]
    [InlineData("## الرقة بعد الموصل", "<h2 id=\"الرقة-بعد-الموصل\">الرقة بعد الموصل</h2>")]
    [InlineData("## أ\n\n## أ\n\n## أ", "<h2 id=\"أ\">أ</h2>\n<h2 id=\"أ-2\">أ</h2>\n<h2 id=\"أ-3\">أ</h2>")]
    [InlineData("## نص {#intro}", "<h2 id=\"intro\">نص</h2>")]
    [InlineData("## نص {#intro .big lang=en}", "<h2 id=\"intro\" class=\"big\" lang=\"en\">نص</h2>")]
    [InlineData("## Main", "<h2 id=\"main-2\">Main</h2>")]
    [InlineData("## ؟!", "<h2 id=\"section\">؟!</h2>")]
    [InlineData("# أول\n\n## ثان\n\n###### سادس", "<h2 id=\"أول\">أول</h2>\n<h3 id=\"ثان\">ثان</h3>\n<h6 id=\"سادس\">سادس</h6>")]
    [InlineData("## قال **الوزير** `x`", "<h2 id=\"قال-الوزير-x\">قال <strong>الوزير</strong> <code dir=\"ltr\">x</code></h2>")]
    public void Headings_get_readable_ids_and_never_level_1(string markdown, string html) => Rendering.Html(markdown).ShouldBe(html);

    [Fact]
    public void A_level_1_that_repeats_the_title_is_dropped()
    {
        var rendered = Rendering.Render("# العنوان  هنا\n\nنص\n\n## فرع", title: "العنوان هنا");
        rendered.Html.ShouldBe("<p>نص</p>\n<h2 id=\"فرع\">فرع</h2>\n");
        rendered.Body.Headings.ShouldBe([new(2, "فرع", "فرع")]);
    }

    [Fact]
    public void Headings_are_listed_as_they_are_written()
    {
        var rendered = Rendering.Render("## أول\n\n### ثان *مهم*");
        rendered.Body.Headings.ShouldBe([new(2, "أول", "أول"), new(3, "ثان-مهم", "ثان مهم")]);
        rendered.Body.Ids.ShouldBe(["أول", "ثان-مهم"]);
    }

    [Fact]
    public void An_explicit_id_that_is_taken_is_said() =>
        Rendering.Render("## أ {#first}\n\n## ب {#first}").Messages.ShouldBe("Warning id-taken 3:6+8");
}
