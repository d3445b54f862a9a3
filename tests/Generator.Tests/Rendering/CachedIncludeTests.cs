namespace Generator.Tests.Rendering;

/// <summary>Includes that print into the page, and cached ones, which are the same wherever they stand.</summary>
public sealed class CachedIncludeTests
{
    [Theory]
    [InlineData("{{ include_cached 'part' a:1 }}|{{ include_cached 'part' a:1 }}|{{ include_cached 'part' a:2 }}", "<p>1</p>|<p>1</p>|<p>2</p>")]
    [InlineData("{{ for i in 1..2 }}{{ include_cached 'part' a:'<' }}{{ end }}", "<p>&lt;</p><p>&lt;</p>")]
    [InlineData("{{ include_cached 'part' a:null }}{{ include_cached 'part' a:0 }}{{ include_cached 'part' a:false }}", "<p></p><p>0</p><p>false</p>")]
    [InlineData("{{ include_cached 'list' of:[1, 2] }}{{ include_cached 'list' of:[1, 2, 3] }}{{ include_cached 'list' of:[1, 2] }}", "1 2 1 2 3 1 2 ")]
    [InlineData("{{ include_cached 'list' of:[[1], [2]] }}", "[1] [2] ")]
    [InlineData("{{ include_cached 'list' of:site.latest }}", "articles/politics/budget.md articles/economy/port.md ", "{{ for c in $.of }}{{ c.id }} {{ end }}")]
    [InlineData("{{ include_cached 'outer' a:1 }}{{ include_cached 'part' a:1 }}{{ include_cached 'outer' a:1 }}", "(<p>1</p>)<p>1</p>(<p>1</p>)")]
    [InlineData("{{ x = 'page' }}{{ include_cached 'part' a:(include 'part' a:2) }}", "<p><p>2</p></p>")]
    [InlineData("<a title=\"{{ include_cached 'part' a:'\"' }}\">", "<a title=\"&quot;\">")]
    [InlineData("<a title=\"{{ include 'part' a:'\"' }}\">", "<a title=\"&quot;\">")]
    [InlineData("{{ capture c }}{{ include_cached 'part' a:'<' }}{{ include 'part' a:'<' }}{{ end }}{{ c }}", "<p>&lt;</p><p>&lt;</p>")]
    [InlineData("{{ func f; include_cached 'part' a:'<'; include 'part' a:'>'; end }}{{ f }}", "<p>&lt;</p><p>&gt;</p>")]
    [InlineData("{{ func f; capture c; include_cached 'part' a:'<'; end; ret c; end }}<a title=\"{{ f }}\">{{ f }}", "<a title=\"&lt;\"><p>&lt;</p>")]
    [InlineData("{{ $y = include 'part' a:1 }}[{{ $y }}]", "[<p>1</p>]")]
    [InlineData("a{{ include 'returns' }}b", "axb")]
    [InlineData("{{ include_cached 'both' a:1 b:2 }}{{ include_cached 'both' a:2 b:1 }}{{ include_cached 'both' b:1 a:2 }}{{ include_cached 'both' b:2 a:1 }}", "[1,2][2,1][2,1][1,2]")]
    [InlineData("{{ include_cached 'both' a:1 b:null }}{{ include_cached 'both' a:1 }}{{ include_cached 'both' b:1 }}{{ include_cached 'both' a:null b:1 }}", "[1,][1,][,1][,1]")]
    [InlineData("{{ include_cached 'has' a:null }}{{ include_cached 'has' }}{{ include_cached 'has' b:null }}", "a;;b;")]
    [InlineData("{{ include_cached 'both' a:['b', 2] }}{{ include_cached 'both' a:2 b:2 }}", "[[\"b\", 2],][2,2]")]
    [InlineData("{{ include_cached 'both' a:'ab' b:'ba' }}{{ include_cached 'both' a:'ba' b:'ab' }}", "[ab,ba][ba,ab]")]
    [InlineData("{{ include_cached 'both' a:1 a:2 }}{{ include_cached 'both' a:2 }}", "[2,][2,]")]
    [InlineData("{{ $a = 1 }}{{ include_cached 'both' a:$a }}{{ $a = 2 }}{{ include_cached 'both' a:$a }}{{ include_cached template_name:'both' a:1 }}", "[1,][2,][1,]")]
    [InlineData("a{{ include 'empty' }}b{{ include_cached 'empty' }}c", "abc")]
    public void They_print_what_the_template_prints(string template, string expected, string list = "{{ for i in $.of }}{{ i }} {{ end }}") =>
        new TestTemplates(
            ("page.html", template), ("part.html", "<p>{{ $.a }}</p>"), ("outer.html", "({{ include_cached 'part' a:$.a }})"), ("list.html", list), ("returns.html", "x{{ ret }}y"), ("empty.html", ""),
            ("both.html", "[{{ $.a }},{{ $.b }}]"), ("has.html", "{{ $ | object.keys | array.remove_at 0 | array.join ',' }};"))
        .Page().ShouldBe(expected);

    [Fact]
    public void What_a_cached_include_prints_cannot_depend_on_the_page()
    {
        var templates = new TestTemplates(("page.html", "{{ include_cached 'part' }} {{ include 'part' }} {{ include_cached 'part' }}"), ("part.html", "[{{ page?.title }}]"));
        templates.Page(("page", Title("أول"))).ShouldBe("[] [أول] []");
        templates.Page(("page", Title("ثان"))).ShouldBe("[] [ثان] []");
    }

    [Theory]
    [InlineData("{{ wrap fill 'title' }}x{{ end }}", "A cached include cannot fill a block of the page")]
    [InlineData("{{ layout 'frame' }}", "A cached include cannot name a layout")]
    [InlineData("{{ include 'inner' }}", "A cached include cannot fill a block of the page")]
    public void What_only_the_first_page_would_get_is_an_error(string part, string message)
    {
        var templates = new TestTemplates(("page.html", "{{ include_cached 'part' }}"), ("part.html", part), ("inner.html", "{{ wrap fill 'title' }}x{{ end }}"), ("frame.html", ""));
        templates.Try("page").Outcome.Failure!.Message.ShouldStartWith(message);
        templates.Try("page").Outcome.Failure!.Message.ShouldStartWith(message);
    }

    [Fact]
    public void A_fault_inside_leaves_nothing_behind()
    {
        var templates = new TestTemplates(
            ("page.html", "{{ for i in 1..2 }}{{ include_cached 'part' }}{{ end }}"), ("part.html", "a{{ missing.member.deep }}"), ("good.html", "{{ wrap fill 'title' }}x{{ end }}<b>{{ page.title }}</b>"));
        templates.Try("page").Outcome.IsWhole.ShouldBeFalse();
        templates.Rendered("good", ("page", Title("<"))).ShouldBe("<b>&lt;</b>");
        templates.Try("page").Outcome.IsWhole.ShouldBeFalse();
    }

    private static ScriptObject Title(string title)
    {
        var page = new ScriptObject();
        page.SetValue("title", title, readOnly: false);
        return page;
    }
}
