using Generator.Rendering;

namespace Generator.Tests.Rendering;

/// <summary>What reaches the page for each place in which a template can print a value.</summary>
public sealed class EscapingTests
{
    private const string Hostile = "</script><img src=x onerror=\"alert('1')\">`${alert(2)}`";

    [Theory]
    [InlineData("<p>{{ x }}</p>", "<b>\"&'</b>", "<p>&lt;b&gt;\"&amp;'&lt;/b&gt;</p>")]
    [InlineData("<p title=\"{{ x }}\">", "\"'><`", "<p title=\"&quot;&#39;&gt;&lt;&#96;\">")]
    [InlineData("<p title='{{ x }}'>", "\"'><`", "<p title='&quot;&#39;&gt;&lt;&#96;'>")]
    [InlineData("<title>{{ x }}</title>", "</title><script>", "<title>&lt;/title&gt;&lt;script&gt;</title>")]
    [InlineData("<a href=\"{{ x }}\">", "javascript:alert(1)", "<a href=\"#blocked-url\">")]
    [InlineData("<a href=\"{{ x }}\">", " \u0001JaVa\tScRiPt:alert(1)", "<a href=\"#blocked-url\">")]
    [InlineData("<a href=\"{{ x }}\">", "data:text/html,x", "<a href=\"#blocked-url\">")]
    [InlineData("<a href=\"{{ x }}\">", "/a b/\"?q=1&r=2", "<a href=\"/a%20b/%22?q=1&amp;r=2\">")]
    [InlineData("<a href=\"{{ x }}\">", "https://e.example/سياسة", "<a href=\"https://e.example/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9\">")]
    [InlineData("<a href=\"{{ x }}\">", "mailto:a@e.example", "<a href=\"mailto:a@e.example\">")]
    [InlineData("<a href=\"java{{ x }}\">", "script:alert(1)", "<a href=\"javascript%3Aalert%281%29\">")]
    [InlineData("<a href=\"{{ x }}{{ y }}\">", "javascript", "<a href=\"javascript#blocked-url\">")]
    [InlineData("<a href=\"/a/{{ x }}\">", "b:c/d\"", "<a href=\"/a/b:c/d%22\">")]
    [InlineData("<a href=\"/?q={{ x }}\">", "a&b=c#d", "<a href=\"/?q=a%26b%3Dc%23d\">")]
    [InlineData("<a href=\"https://share.example/?u={{ x }}\">", "https://e.example/?a=1", "<a href=\"https://share.example/?u=https%3A%2F%2Fe.example%2F%3Fa%3D1\">")]
    [InlineData("<a href=\"tg://msg?text={{ x }}\">", "نص", "<a href=\"tg://msg?text=%D9%86%D8%B5\">")]
    [InlineData("<form action='{{ x }}'>", "vbscript:x", "<form action='#blocked-url'>")]
    [InlineData("<button formaction=\"{{ x }}\">", "javascript:x", "<button formaction=\"#blocked-url\">")]
    [InlineData("<video poster=\"{{ x }}\">", "javascript:x", "<video poster=\"#blocked-url\">")]
    [InlineData("<q cite=\"{{ x }}\">", "javascript:x", "<q cite=\"#blocked-url\">")]
    [InlineData("<object data=\"{{ x }}\">", "data:text/html,x", "<object data=\"#blocked-url\">")]
    [InlineData("<use xlink:href=\"{{ x }}\">", "javascript:x", "<use xlink:href=\"#blocked-url\">")]
    [InlineData("<img data-src=\"{{ x }}\">", "javascript:x", "<img data-src=\"#blocked-url\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url={{ x }}\">", "javascript:x", "<meta http-equiv=\"refresh\" content=\"0; url=#blocked-url\">")]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"0;URL='{{ x }}'\">", "/a/", "<meta http-equiv=\"Refresh\" content=\"0;URL='/a/'\">")]
    [InlineData("<meta name=\"description\" content=\"{{ x }}\">", "a: \"b\"", "<meta name=\"description\" content=\"a: &quot;b&quot;\">")]
    [InlineData("<img srcset=\"{{ x }}\">", "/a,b.jpg 1x, javascript:alert(1) 2x, /c.jpg", "<img srcset=\"/a,b.jpg 1x, #blocked-url 2x, /c.jpg\">")]
    [InlineData("<img srcset=\"{{ x }}\">", "/a.jpg 1x\" onerror=\"alert(1)", "<img srcset=\"#blocked-url\">")]
    [InlineData("<p style=\"color: {{ x }}\">", "red", "<p style=\"color: red\">")]
    [InlineData("<p style=\"color: {{ x }}\">", "red; background: url(//e.example)", "<p style=\"color: blocked-value\">")]
    [InlineData("<p style=\"width: {{ x }}\">", "expression(alert(1))", "<p style=\"width: blocked-value\">")]
    [InlineData("<p style=\"background: url('{{ x }}')\">", "javascript:x", "<p style=\"background: url('#blocked-url')\">")]
    [InlineData("<p style=\"background: url({{ x }})\">", "/a b').x{}(", "<p style=\"background: url(/a%20b%27%29.x%7B%7D%28)\">")]
    [InlineData("<p style=\"background: url(&quot;/i/{{ x }}&quot;)\">", "a\"b.jpg", "<p style=\"background: url(&quot;/i/a%22b.jpg&quot;)\">")]
    [InlineData("<p style=\"font-family: '{{ x }}'\">", "Noto'; } x", "<p style=\"font-family: 'Noto\\000027\\00003B \\00007D x'\">")]
    [InlineData("<style>p { color: {{ x }} }</style>", "red} </style><script>", "<style>p { color: blocked-value }</style>")]
    [InlineData("<style>p::before { content: \"{{ x }}\" }</style>", "</style>«نص»", "<style>p::before { content: \"\\00003C\\00002Fstyle\\00003E\\0000ABنص\\0000BB\" }</style>")]
    [InlineData("<script>f({{ x }})</script>", "</script>'\"\u2028", "<script>f(\"\\u003C/script\\u003E\\u0027\\u0022\\u2028\")</script>")]
    [InlineData("<script>f('{{ x }}')</script>", "'-alert(1)-'", "<script>f('\\u0027-alert(1)-\\u0027')</script>")]
    [InlineData("<script>let r = /'/; let y = {{ x }};</script>", "alert(1)", "<script>let r = /'/; let y = \"alert(1)\";</script>")]
    [InlineData("<script>let r = a / b; let y = '{{ x }}';</script>", "'+alert(1)", "<script>let r = a / b; let y = '\\u0027+alert(1)';</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"url\": \"https://e.example/{{ x }}\"}</script>", "a\"b", "<script type=\"application/ld+json\">{\"url\": \"https://e.example/a\\u0022b\"}</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": {{ x }}}</script>", "<!--<script>", "<script type=\"application/ld+json\">{\"a\": \"\\u003C!--\\u003Cscript\\u003E\"}</script>")]
    public void A_text_is_nothing_but_text(string template, string value, string expected) =>
        TestTemplates.Render(template, ("x", value), ("y", ":alert(1)")).ShouldBe(expected);

    [Theory]
    [InlineData("<a>{{ x }}</a>", "<b>&]]>\u0001", "<a>&lt;b&gt;&amp;]]&gt;\uFFFD</a>")]
    [InlineData("<a b=\"{{ x }}\"/>", "\"'<", "<a b=\"&quot;&#39;&lt;\"/>")]
    [InlineData("<a><![CDATA[{{ x }}]]></a>", "<b>&]]><c/>\u0000", "<a><![CDATA[<b>&]]]]><![CDATA[><c/>\uFFFD]]></a>")]
    [InlineData("<a><![CDATA[{{ x }}{{ '>' }}]]></a>", "]]", "<a><![CDATA[]]]]><![CDATA[>]]></a>")]
    public void Xml_stays_well_formed(string template, string value, string expected)
    {
        var text = new TestTemplates(("page.xml", template)).Rendered("page.xml", ("x", value));
        text.ShouldBe(expected);
        System.Xml.Linq.XDocument.Parse(text);
    }

    [Theory]
    [InlineData("<p>{{ x }}</p>", "<p><b>a</b> &amp; c</p>")]
    [InlineData("<p title=\"{{ x }}\">", "<p title=\"a &amp; c\">")]
    [InlineData("<title>{{ x }}</title>", "<title>a &amp; c</title>")]
    [InlineData("<script>{{ x }}</script>", "<script>\"\\u003Cb\\u003Ea\\u003C/b\\u003E \\u0026amp; c\"</script>")]
    [InlineData("<p>{{ x | raw }}</p>", "<p><b>a</b> &amp; c</p>")]
    [InlineData("<p>{{ x | html.escape }}</p>", "<p><b>a</b> &amp; c</p>")]
    [InlineData("<p>{{ x | plain }}</p>", "<p>a &amp; c</p>")]
    public void Html_stays_html_in_text_and_becomes_text_elsewhere(string template, string expected) =>
        TestTemplates.RenderX(template, HtmlValue.Of("<b>a</b> &amp; c")).ShouldBe(expected);

    [Theory]
    [InlineData("<p>{{ x | html.escape }}</p>", "<p>&lt;b&gt;</p>")]
    [InlineData("<p title=\"{{ x | html.escape }}\">", "<p title=\"&lt;b&gt;\">")]
    [InlineData("<p>{{ x | raw }}</p>", "<p><b></p>")]
    [InlineData("<p>{{ x | json }}</p>", "<p>\"\\u003Cb\\u003E\"</p>")]
    [InlineData("<p data-x=\"{{ x | json }}\">", "<p data-x=\"&quot;\\u003Cb\\u003E&quot;\">")]
    [InlineData("<script>let x = {{ x | json }};</script>", "<script>let x = \"\\u003Cb\\u003E\";</script>")]
    [InlineData("<script>let x = JSON.parse('{{ x | json }}');</script>", "<script>let x = JSON.parse('\\u0022\\\\u003Cb\\\\u003E\\u0022');</script>")]
    [InlineData("<p>{{ x + \"\\n\" | html.newline_to_br }}</p>", "<p>&lt;b&gt;<br />\n</p>")]
    [InlineData("{{ capture c }}<i>{{ x }}</i>{{ end }}<p title=\"{{ c }}\">{{ c }}</p>", "<p title=\"&lt;b&gt;\"><i>&lt;b&gt;</i></p>")]
    [InlineData("{{ func f }}<i>{{ $0 }}</i>{{ end }}{{ f x }}", "<i>&lt;b&gt;</i>")]
    [InlineData("{{ func f; ret $0 + '\"'; end }}<p title=\"{{ f x }}\">", "<p title=\"&lt;b&gt;&quot;\">")]
    [InlineData("{{ func f }}({{ $0 }}){{ end }}<p title=\"{{ f x }}\">", "<p title=\"(&lt;b&gt;)\">")]
    [InlineData("{{ func f }}({{ $0 }}){{ end }}<p title=\"{{ y = f x }}\">", "<p title=\"(&lt;b&gt;)\">")]
    [InlineData("{{ func f; capture c }}{{ $0 }} &{{ end; ret c; end }}<a href=\"/?q={{ f x }}\">", "<a href=\"/?q=%3Cb%3E%20%26\">")]
    [InlineData("{{ func f; for i in 1..2; capture c }}{{ $0 }}{{ break; end; end; end }}<p title=\"{{ f x }}{{ '\"' }}\">", "<p title=\"&quot;\">")]
    [InlineData("{{ func f }}<i title=\"{{ $0 }}\">{{ $$ }}</i>{{ end }}{{ wrap f x }}<u>{{ x }}</u>{{ end }}", "<i title=\"&lt;b&gt;\"><u>&lt;b&gt;</u></i>")]
    [InlineData("<option {{ if x }}selected{{ end }}>", "<option selected>")]
    [InlineData("<p{{ if x }} class=\"{{ x }}\"{{ end }} title=\"{{ x }}\">", "<p class=\"&lt;b&gt;\" title=\"&lt;b&gt;\">")]
    [InlineData("<h{{ if x }}2{{ else }}3{{ end }} id=\"{{ x }}\">", "<h2 id=\"&lt;b&gt;\">")]
    [InlineData("<p title=\"{{ x |\n string.upcase }}\">", "<p title=\"&lt;B&gt;\">")]
    [InlineData("<p title=\"{{ x |\n\n string.upcase |\n string.append '!' }}\">", "<p title=\"&lt;B&gt;!\">")]
    [InlineData("<p title=\"{{ object.eval_template '{{ escape__leave; escape__leave; escape__leave }}\"' + x }}\">", "<p title=\"&quot;&lt;b&gt;\">")]
    [InlineData("<p title=\"{{ object.eval 'escape__leave' }}{{ '\"' }}\">", "<p title=\"&quot;\">")]
    [InlineData("<p>{{ object.eval_template '<i>{{ x }}</i>' }}", "<p>&lt;i&gt;&amp;lt;b&amp;gt;&lt;/i&gt;")]
    public void Values_are_escaped_once_on_their_way(string template, string expected) => TestTemplates.RenderX(template, "<b>").ShouldBe(expected);

    [Theory]
    [InlineData("<p>{{ include 'part' }}</p>", "<p><i title=\"&quot;\">&lt;b&gt;</i></p>")]
    [InlineData("<p title=\"{{ include 'part' }}\">", "<p title=\"&lt;b&gt;\">")]
    [InlineData("<script>{{ include 'part' }}</script>", "<script>\"\\u003Ci title=\\u0022\\u0026quot;\\u0022\\u003E\\u0026lt;b\\u0026gt;\\u003C/i\\u003E\"</script>")]
    [InlineData("{{ include_join ['part', 'part'] ', ' }}", "<i title=\"&quot;\">&lt;b&gt;</i>, <i title=\"&quot;\">&lt;b&gt;</i>")]
    [InlineData("{{ p = include 'part' }}{{ p }}", "<i title=\"&quot;\">&lt;b&gt;</i>")]
    [InlineData("{{ capture p; include 'part'; end }}{{ p }}", "<i title=\"&quot;\">&lt;b&gt;</i>")]
    [InlineData("{{ 'part' | include }}", "<i title=\"&quot;\">&lt;b&gt;</i>")]
    [InlineData("{{ include 'part' | string.upcase }}", "&lt;I TITLE=\"&amp;QUOT;\"&gt;&amp;LT;B&amp;GT;&lt;/I&gt;")]
    public void An_included_template_is_escaped_for_its_own_places(string template, string expected) =>
        new TestTemplates(("page.html", template), ("part.html", "<i title=\"{{ '\"' }}\">{{ x }}</i>")).Page(("x", "<b>")).ShouldBe(expected);

    [Fact]
    public void Xml_and_html_templates_can_include_each_other()
    {
        var templates = new TestTemplates(
            ("page.html", "<p>{{ include 'item.xml' }}</p>"),
            ("item.xml", "<item a=\"{{ x }}\">{{ x }}</item>"),
            ("feed.xml", "<feed>{{ include 'item.xml' }}<d>{{ include 'part' }}</d><e><![CDATA[{{ include 'part' }}]]></e>{{ capture c }}<f>{{ x }}</f>{{ end }}{{ c }}</feed>"),
            ("part.html", "<i title=\"{{ x }}\">{{ x }}</i>"));
        templates.Page(("x", "'<")).ShouldBe("<p>&lt;item a=\"&amp;#39;&amp;lt;\"&gt;&amp;#39;&amp;lt;&lt;/item&gt;</p>");
        var feed = templates.Rendered("feed.xml", ("x", "'<"));
        feed.ShouldBe("<feed><item a=\"&#39;&lt;\">&#39;&lt;</item><d>&lt;i title=&quot;&amp;#39;&amp;lt;&quot;&gt;&#39;&amp;lt;&lt;/i&gt;</d><e><![CDATA[<i title=\"&#39;&lt;\">'&lt;</i>]]></e><f>&#39;&lt;</f></feed>");
        System.Xml.Linq.XDocument.Parse(feed).Root!.Element("e")!.Value.ShouldBe("<i title=\"&#39;&lt;\">'&lt;</i>");
    }

    [Theory]
    [InlineData("{{ func f }}<i>{{ x }}</i>{{ end }}<p title=\"{{ f }}\">")]
    [InlineData("{{ func f }}<i>{{ x }}</i>{{ end }}<script>{{ f }}</script>")]
    public void A_function_that_prints_markup_cannot_be_called_inside_a_tag(string template)
    {
        var (outcome, _) = new TestTemplates(("page.html", template)).Try("page", ("x", Hostile));
        outcome.Failure!.Message.ShouldBe("Markup is printed inside a tag or a script by this function.");
    }

    [Fact]
    public void A_value_that_holds_itself_is_refused_as_json()
    {
        var (outcome, _) = new TestTemplates(("page.html", "<script>let site = {{ site | json }};</script>")).Try("page");
        outcome.Failure!.Message.ShouldStartWith("The value is too large");
        outcome.Failure.Span!.Value.ToString().ShouldBe("templates/page.html:1:30");
    }

    [Fact]
    public void A_list_of_objects_is_json()
    {
        TestTemplates.Render("<script>let a = {{ [{t: '</script>', n: 1.5, d: null}] }};</script>")
            .ShouldBe("<script>let a = [{\"t\":\"\\u003C/script\\u003E\",\"n\":1.5,\"d\":null}];</script>");
    }

    [Fact]
    public void Every_place_lets_hostile_text_through_as_text()
    {
        const string template = """
            <title>{{ x }}</title><p class="{{ x }}" style="color: {{ x }}">{{ x }}</p><a href="{{ x }}" title='{{ x }}'>{{ x }}</a><img srcset="{{ x }}" src="/i/{{ x }}?{{ x }}">
            <textarea>{{ x }}</textarea><style>p { content: "{{ x }}"; color: {{ x }} }</style><script>let a = {{ x }}, b = "{{ x }}", c = '{{ x }}';</script>
            """;
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(TestTemplates.RenderX(template, Hostile));
        document.All.Select(static element => element.LocalName).ShouldBe(["html", "head", "title", "body", "p", "a", "img", "textarea", "style", "script"], ignoreOrder: true);
        document.All.SelectMany(static element => element.Attributes).Select(static a => a.Name).Distinct().ShouldBe(["class", "style", "href", "title", "srcset", "src"], ignoreOrder: true);
        document.QuerySelector("p")!.TextContent.ShouldBe(Hostile);
        document.QuerySelector("a")!.GetAttribute("title").ShouldBe(Hostile);
        document.Title.ShouldBe(Hostile);
    }
}
