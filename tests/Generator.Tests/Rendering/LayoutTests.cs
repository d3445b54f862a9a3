namespace Generator.Tests.Rendering;

/// <summary>Layouts with named blocks, and templates of the site in place of the theme's.</summary>
public sealed class LayoutTests
{
    private const string Layout = "<h>{{ block 'title' }}</h><m>{{ content }}</m><s>{{ wrap block 'side' }}default {{ x }}{{ end }}</s>";

    [Theory]
    [InlineData("{{ layout 'frame' }}a", "<h></h><m>a</m><s>default &lt;</s>")]
    [InlineData("a{{ layout 'frame' }}b", "<h></h><m>ab</m><s>default &lt;</s>")]
    [InlineData("{{ layout 'frame' }}a{{ wrap fill 'side' }}<i>{{ x }}</i>{{ end }}b", "<h></h><m>ab</m><s><i>&lt;</i></s>")]
    [InlineData("{{ layout 'frame' }}{{ wrap fill 'title'; x; end }}", "<h>&lt;</h><m></m><s>default &lt;</s>")]
    [InlineData("{{ layout 'frame' }}{{ wrap fill 'side' }}{{ end }}", "<h></h><m></m><s></s>")]
    [InlineData("{{ layout 'frame' }}{{ wrap fill 'side' }}1{{ end }}{{ wrap fill 'side' }}2{{ end }}", "<h></h><m></m><s>1</s>")]
    [InlineData("{{ layout 'frame' }}{{ for i in 1..3 }}{{ $y = i }}{{ end }}{{ wrap fill 'side' }}{{ $y }}{{ end }}", "<h></h><m></m><s>3</s>")]
    [InlineData("{{ layout 'frame' }}{{ include 'part' }}", "<h>from a partial</h><m></m><s>default &lt;</s>")]
    [InlineData("{{ wrap fill 'side' }}1{{ end }}no layout", "no layout")]
    public void A_template_fills_the_blocks_of_its_layout(string template, string expected) =>
        new TestTemplates(("page.html", template), ("frame.html", Layout), ("part.html", "{{ wrap fill 'title' }}from a partial{{ end }}")).Page(("x", "<")).ShouldBe(expected);

    [Fact]
    public void Content_that_a_layout_keeps_is_the_same_in_the_layout_around_it()
    {
        var templates = new TestTemplates(
            ("page.html", "{{ layout 'inner' }}<p>text of the page</p>"),
            ("inner.html", "{{ layout 'middle' }}{{ kept = content }}<i>inner</i>"),
            ("middle.html", "{{ layout 'outer' }}<m>a middle that is longer than both of the others together: {{ kept }}</m>"),
            ("outer.html", "<o>{{ kept }}{{ content }}{{ kept }}</o>"));
        const string Kept = "<p>text of the page</p>";
        templates.Page().ShouldBe($"<o>{Kept}<m>a middle that is longer than both of the others together: {Kept}</m>{Kept}</o>");
    }

    [Fact]
    public void A_layout_has_a_layout_and_the_innermost_template_fills_a_block()
    {
        var templates = new TestTemplates(
            ("page.html", "{{ layout 'middle' }}{{ wrap fill 'a' }}page a{{ end }}{{ wrap fill 'inner' }}page inner{{ end }}text"),
            ("middle.html", "{{ layout 'outer' }}{{ wrap fill 'a' }}middle a{{ end }}{{ wrap fill 'b' }}[{{ wrap block 'inner' }}default{{ end }}]{{ end }}<m>{{ content }}</m>"),
            ("outer.html", "{{ block 'a' }};{{ block 'b' }};{{ wrap block 'c' }}c{{ end }};{{ content }}"));
        templates.Page().ShouldBe("page a;[page inner];c;<m>text</m>");
    }

    [Fact]
    public void Blocks_of_one_page_are_not_there_on_the_next()
    {
        var templates = new TestTemplates(("page.html", "{{ layout 'frame' }}{{ wrap fill 'title' }}first{{ end }}"), ("other.html", "{{ layout 'frame' }}"), ("frame.html", "{{ has_block 'title' }} {{ block 'title' }}"));
        templates.Page().ShouldBe("true first");
        templates.Rendered("other").ShouldBe("false ");
        templates.Page().ShouldBe("true first");
    }

    [Theory]
    [InlineData("<p title=\"{{ block 'b' }}\">", "<p title=\"a &quot;b&quot;\">")]
    [InlineData("<title>{{ (block 'c') ?? 'd<' }}</title>", "<title>d&lt;</title>")]
    [InlineData("<script>let b = {{ block 'b' }};</script>", "<script>let b = \"\\u003Ci\\u003Ea\\u003C/i\\u003E \\u0022b\\u0022\";</script>")]
    [InlineData("{{ wrap block 'c' }}<p title=\"{{ x }}\">{{ end }}", "<p title=\"&lt;\">")]
    public void A_block_is_escaped_for_its_place(string layout, string expected) =>
        new TestTemplates(("page.html", "{{ layout 'frame' }}{{ wrap fill 'b' }}<i>a</i> {{ '\"b\"' }}{{ end }}"), ("frame.html", layout)).Page(("x", "<")).ShouldBe(expected);

    [Fact]
    public void Xml_has_layouts_too() =>
        new TestTemplates(("page.xml", "{{ layout 'frame.xml' }}<item a=\"{{ x }}\"/>"), ("frame.xml", "<feed>{{ content }}</feed>")).Rendered("page.xml", ("x", "<'")).ShouldBe("<feed><item a=\"&lt;&#39;\"/></feed>");

    [Fact]
    public void The_site_replaces_files_of_the_theme_one_by_one_and_can_include_what_it_replaces()
    {
        var templates = new TestTemplates(
            ("page.html", "{{ include 'partials/logo' }}|{{ include 'theme/partials/logo' }}|{{ include 'theme/partials/pagination' }}|{{ include 'partials/pagination' }}"),
            ("partials/logo.html", "mine {{ include 'theme/partials/logo' }}"));
        templates.Page(("page", new ScriptObject { ["paginator"] = new ScriptObject { ["pages"] = 1 } })).ShouldBe("mine |||");
    }

    [Theory]
    [InlineData("head_extra.html", "<meta name=\"verification\" content=\"x\">", "head > meta[name=verification]")]
    [InlineData("body_end.html", "<p id=\"consent\">x</p>", "body > p#consent:last-child")]
    public void The_empty_partials_stand_on_every_page(string name, string text, string selector)
    {
        var tree = new Generator.Sources.MemorySourceTree().Add("site.yml", "title: صحيفة\nurl: https://news.example/\n").Add("templates/" + name, text + "\n")
            .Add("articles/2026-11-03-a.md", "---\ntitle: خبر\n---\nنص.\n").Add("pages/about.md", "---\ntitle: من نحن\n---\nنص.\n");
        var (files, errors) = Hostile.HostileSite.Build(tree);
        errors.ShouldBeEmpty();
        var pages = files.Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBeGreaterThan(3);
        foreach (var (path, bytes) in pages) new AngleSharp.Html.Parser.HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(bytes)).QuerySelector(selector).ShouldNotBeNull(path);
    }
}
