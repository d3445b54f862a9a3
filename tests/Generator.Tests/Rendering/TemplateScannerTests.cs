using Generator.Rendering.Escaping;

namespace Generator.Tests.Rendering;

public sealed class TemplateScannerTests
{
    [Theory]
    [InlineData("<p>{{ x }}</p>", "<p>{{ x }}</p>")]
    [InlineData("<p title=\"{{ x }}\">", "<p title=\"{{ escape__attribute;x;escape__leave }}\">")]
    [InlineData("<p title='{{ x -}}'>", "<p title='{{ escape__attribute;x;escape__leave -}}'>")]
    [InlineData("<a href=\"{{ x }}\">", "<a href=\"{{ escape__url;x;escape__leave }}\">")]
    [InlineData("<a href=\"/a/{{ x }}\">", "<a href=\"/a/{{ escape__url_path;x;escape__leave }}\">")]
    [InlineData("<a href=\"/a?q={{ x }}\">", "<a href=\"/a?q={{ escape__url_query;x;escape__leave }}\">")]
    [InlineData("<a HREF = \"{{ x }}\">", "<a HREF = \"{{ escape__url;x;escape__leave }}\">")]
    [InlineData("<img srcset=\"{{ x }}\">", "<img srcset=\"{{ escape__srcset;x;escape__leave }}\">")]
    [InlineData("<p style=\"color:{{ x }}\">", "<p style=\"color:{{ escape__css;x;escape__leave }}\">")]
    [InlineData("<title>{{ x }}</title>{{ y }}", "<title>{{ escape__rcdata;x;escape__leave }}</title>{{ y }}")]
    [InlineData("<script>var a = {{ x }};</script>{{ y }}", "<script>var a = {{ escape__script;x;escape__leave }};</script>{{ y }}")]
    [InlineData("<script>var a = '{{ x }}';</script>", "<script>var a = '{{ escape__script_string;x;escape__leave }}';</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": {{ x }}}</script>", "<script type=\"application/ld+json\">{\"a\": {{ escape__script;x;escape__leave }}}</script>")]
    [InlineData("<style>p{color:{{ x }}}</style>", "<style>p{color:{{ escape__css;x;escape__leave }}}</style>")]
    public void A_value_is_marked_for_the_place_in_which_it_is_printed(string template, string expected)
    {
        var scanned = TemplateScanner.Scan(template, isXml: false);
        scanned.Problems.ShouldBeEmpty();
        scanned.Text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("<p title=\"{{ if a }}{{ b }}{{ end }}\">", "<p title=\"{{ if a }}{{ escape__attribute;b;escape__leave }}{{ end }}\">")]
    [InlineData("<p title=\"{{ for a in b; a; end }}\">", "<p title=\"{{ for a in b; escape__attribute;a;escape__leave; end }}\">")]
    [InlineData("<p title=\"{{ a = 1; a }}\">", "<p title=\"{{ a = 1; escape__attribute;a;escape__leave }}\">")]
    [InlineData("<p title=\"{{ a # note }}\">", "<p title=\"{{ escape__attribute;a;escape__leave # note }}\">")]
    [InlineData("<p title=\"{{ a\n| upcase }}\">", "<p title=\"{{ escape__attribute;a\n| upcase;escape__leave }}\">")]
    [InlineData("<p title=\"{{ '}}' + a }}\">", "<p title=\"{{ escape__attribute;'}}' + a;escape__leave }}\">")]
    [InlineData("<p title=\"{{ {a:{b:1}} }}\">", "<p title=\"{{ escape__attribute;{a:{b:1}};escape__leave }}\">")]
    [InlineData("{%{<p {{ a }}}%}<b>{{ c }}", "{%{<p {{ a }}}%}<b>{{ c }}")]
    public void Statements_are_told_apart(string template, string expected) =>
        TemplateScanner.Scan(template, isXml: false).Text.ShouldBe(expected);

    [Theory]
    [InlineData("<p title={{ x }}>", "in an attribute without quotes")]
    [InlineData("<p {{ x }}>", "inside a tag's name or among its attributes")]
    [InlineData("<{{ x }}>", "inside a tag's name or among its attributes")]
    [InlineData("<!-- {{ x }} -->", "in a comment or declaration")]
    [InlineData("<p onclick=\"f({{ x }})\">", "in an attribute that holds code")]
    [InlineData("<iframe srcdoc=\"{{ x }}\">", "in an attribute that holds code")]
    [InlineData("<script>// {{ x }}\n</script>", "in a script's comment")]
    [InlineData("<script>var a = `{{ x }}`</script>", "in a script's template literal")]
    [InlineData("{{ if a }}<p title=\"{{ else }}<p>{{ end }}", "end in different places")]
    [InlineData("{{ for a in b }}<p title=\"{{ end }}", "end in different places")]
    [InlineData("<p title=\"{{ capture a }}x{{ end }}\">", "`capture` stands inside a tag")]
    [InlineData("{{ func f }}<p title=\"{{ end }}", "ends inside a tag")]
    public void Where_no_escaping_is_safe_the_template_is_refused(string template, string expected) =>
        TemplateScanner.Scan(template, isXml: false).Problems.ShouldContain(p => p.Message.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Columns_lead_back_to_the_authors_text()
    {
        var scanned = TemplateScanner.Scan("<p>\n<a title=\"{{ x }}\" href=\"{{ y.z }}\">", isXml: false);
        var line = scanned.Text.Split('\n')[1];
        scanned.OriginalColumn(2, line.IndexOf("x;", StringComparison.Ordinal) + 1).ShouldBe("<a title=\"{{ ".Length + 1);
        scanned.OriginalColumn(2, line.IndexOf("y.z", StringComparison.Ordinal) + 1).ShouldBe("<a title=\"{{ x }}\" href=\"{{ ".Length + 1);
    }

    [Fact]
    public void Attributes_of_xml_are_plain()
    {
        var scanned = TemplateScanner.Scan("<link href=\"{{ x }}\">{{ y }}</link>", isXml: true);
        scanned.Text.ShouldBe("<link href=\"{{ escape__xml_attribute;x;escape__leave }}\">{{ y }}</link>");
    }
}
