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
    [InlineData("<p title=\"{{ a = 1; a }}\">", "<p title=\"{{ escape__attribute;a = 1;escape__leave; escape__attribute;a;escape__leave }}\">")]
    [InlineData("<p title=\"{{ a |\n upcase }}\">", "<p title=\"{{ escape__attribute;a |\n upcase;escape__leave }}\">")]
    [InlineData("<p title=\"{{ a |>\n upcase }}\">", "<p title=\"{{ escape__attribute;a |>\n upcase;escape__leave }}\">")]
    [InlineData("{{ func f }}<i>{{ end }}", "{{ func f;escape__markup_only }}<i>{{ end }}")]
    [InlineData("{{ func f(a, b = 1) }}x{{ end }}", "{{ func f(a, b = 1) }}x{{ end }}")]
    [InlineData("{{ func f; capture c }}x{{ end; end }}", "{{ func f; capture c;escape__capture_html }}x{{ end; end }}")]
    [InlineData("<p title=\"{{ a # note }}\">", "<p title=\"{{ escape__attribute;a;escape__leave # note }}\">")]
    [InlineData("<p title=\"{{ a\n| upcase }}\">", "<p title=\"{{ escape__attribute;a\n| upcase;escape__leave }}\">")]
    [InlineData("<p title=\"{{ '}}' + a }}\">", "<p title=\"{{ escape__attribute;'}}' + a;escape__leave }}\">")]
    [InlineData("<p title=\"{{ {a:{b:1}} }}\">", "<p title=\"{{ escape__attribute;{a:{b:1}};escape__leave }}\">")]
    [InlineData("{%{<p {{ a }}}%}<b>{{ c }}", "{%{<p {{ a }}}%}<b>{{ c }}")]
    public void Statements_are_told_apart(string template, string expected) =>
        TemplateScanner.Scan(template, isXml: false).Text.ShouldBe(expected);

    [Theory]
    [InlineData("<meta http-equiv=\"{{ x }}\" content=\"a\">", "in an attribute that holds code")]
    [InlineData("<set attributeName=\"href\" to=\"{{ x }}\">", "in an attribute that holds code")]
    [InlineData("<div x-data=\"{{ x }}\">", "in an attribute that holds code")]
    [InlineData("<div @click=\"{{ x }}\">", "in an attribute that holds code")]
    [InlineData("<p ONCLICK='{{ x }}'>", "in an attribute that holds code")]
    [InlineData("<p on{{ if a }}{{ end }}click='{{ x }}'>", "in an attribute that holds code")]
    [InlineData("<a href=\"javascript:f({{ x }})\">", "whose scheme may run code")]
    [InlineData("<a href=\"java&#115;cript&colon;f({{ x }})\">", "whose scheme may run code")]
    [InlineData("<a href=\" \tjava\nscript:f({{ x }})\">", "whose scheme may run code")]
    [InlineData("<a href=\"data:text/html,{{ x }}\">", "whose scheme may run code")]
    [InlineData("<a href=\"{{ x }}:{{ y }}\">", "whose scheme may run code")]
    [InlineData("<p style=\"background: url(javascript:{{ x }})\">", "whose scheme may run code")]
    [InlineData("<p style=\"/* {{ x }} */\">", "in a style's comment")]
    [InlineData("<style>/* {{ x }} */</style>", "in a style's comment")]
    [InlineData("<script>/* {{ x }} */</script>", "in a script's comment")]
    [InlineData("<script>let a = /{{ x }}/</script>", "in a script's regular expression")]
    [InlineData("<script>let a = /[/]{{ x }}/</script>", "in a script's regular expression")]
    [InlineData("<script>f() / '{{ x }}'</script>", "that only a script's parser could follow")]
    [InlineData("<script>`${a}`; let b = {{ x }};</script>", "that only a script's parser could follow")]
    [InlineData("<script><!-- x</script>", "`<!--` in a script")]
    [InlineData("<script>a</scr{{ if b }}ipt>{{ end }}", "cuts an end tag in two")]
    [InlineData("<script>a</scripty>{{ x }}</script><p {{ x }}>", "among its attributes")]
    [InlineData("<!--{{ x }}>", "in a comment or declaration")]
    [InlineData("<!doctype {{ x }}>", "in a comment or declaration")]
    [InlineData("</p {{ x }}>", "among its attributes")]
    [InlineData("<p a=\"x\"{{ x }}>", "among its attributes")]
    [InlineData("<p =\"{{ x }}\">", "among its attributes")]
    [InlineData("<xmp>{{ x }}</xmp>", "in the raw text of an element")]
    [InlineData("<p title=\"", "The template ends inside")]
    [InlineData("<script>", "The template ends inside")]
    [InlineData("<!-- x", "The template ends inside")]
    [InlineData("<a href=\"{{ ret }}\">", "`ret` stands inside a tag")]
    [InlineData("{{ for a in b }}<p title=\"{{ if a }}{{ break }}{{ end }}\">{{ end }}", "end in different places")]
    [InlineData("<p title=\"{{ wrap f }}x{{ end }}\">", "`wrap` stands inside a tag")]
    [InlineData("<p title=\"{{ tablerow a in b }}x{{ end }}\">", "`tablerow` stands inside a tag")]
    [InlineData("<{{ if a }}script{{ else }}p{{ end }}>", "end in different places")]
    [InlineData("<{{ if a }}href{{ else }}p{{ end }}x{{ y }}>", "among its attributes")]
    [InlineData("<p {{ if a }}href{{ else }}title{{ end }}=\"{{ x }}\">", "end in different places")]
    [InlineData("<option {{ if a }}on{{ end }}click=\"x\">", "A name may go on here or end")]
    [InlineData("<s{{ if a }} b{{ end }}cript>", "A name may go on here or end")]
    [InlineData("{{ with escape__text }}x{{ end }}", "are reserved")]
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

    [Theory]
    [InlineData("<!--><p title=\"{{ x }}\">-->")]
    [InlineData("<!-- a --!><p title=\"{{ x }}\">")]
    [InlineData("</p title=\">\"><p title=\"{{ x }}\">")]
    [InlineData("<script>a < b && c</script><p title=\"{{ x }}\">")]
    [InlineData("<script>'</script>'<p title=\"{{ x }}\">")]
    [InlineData("<script>let a = b / c; '/'; d[0] / 2; return /\"/g.test(e) ? \"'\" : 1</script><p title=\"{{ x }}\">")]
    [InlineData("<style>p{content:'\\''}</style><p title=\"{{ x }}\">")]
    [InlineData("<textarea></p title='></textarea ><p title=\"{{ x }}\">")]
    [InlineData("a < b <p title=\"{{ x }}\">")]
    [InlineData("{{ if a }}<b>{{ else }}<i>{{ end }}<p title=\"{{ x }}\">")]
    [InlineData("<p {{ if a }}hidden{{ end }} title=\"{{ x }}\">")]
    [InlineData("<p{{ if a }} class=\"b\"{{ end }} title=\"{{ x }}\">")]
    [InlineData("{{ case a }}{{ when 1 }}<b>{{ when 2 }}<i>{{ else }}<u>{{ end }}<p title=\"{{ x }}\">")]
    public void The_scanner_reads_markup_as_a_browser_does(string template)
    {
        var scanned = TemplateScanner.Scan(template, isXml: false);
        scanned.Problems.ShouldBeEmpty();
        scanned.Text.ShouldContain("title=\"{{ escape__attribute;x;escape__leave }}\">");
    }

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
