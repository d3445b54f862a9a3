namespace Generator.Tests.Rendering;

/// <summary>The function <c>t</c>, which prints strings without placeholders as bytes that it keeps.</summary>
public sealed class TranslateTests
{
    private const string Strings = "odd: 'a < \"b\" & ''c'''\nfilled: 'to {name}'\nbroken: 'a { b'\n";

    [Theory]
    [InlineData("{{ t 'odd' }}", "a &lt; \"b\" &amp; 'c'")]
    [InlineData("<b title=\"{{ t 'odd' }}\">", "<b title=\"a &lt; &quot;b&quot; &amp; &#39;c&#39;\">")]
    [InlineData("<title>{{ t 'odd' }}</title>", "<title>a &lt; \"b\" &amp; 'c'</title>")]
    [InlineData("<a href=\"{{ t 'odd' }}\">", "<a href=\"a%20%3C%20%22b%22%20&amp;%20%27c%27\">")]
    [InlineData("<script>x = {{ t 'odd' }};</script>", "<script>x = \"a \\u003C \\u0022b\\u0022 \\u0026 \\u0027c\\u0027\";</script>")]
    [InlineData("{{ x = t 'odd'; x }}", "a &lt; \"b\" &amp; 'c'")]
    [InlineData("{{ capture c; t 'odd'; end; c }}", "a &lt; \"b\" &amp; 'c'")]
    [InlineData("{{ t 'filled' 'name' '<i>' }}", "to <bdi dir=\"ltr\">&lt;i&gt;</bdi>")]
    [InlineData("{{ t 'broken' }}", "a { b")]
    public void A_string_is_escaped_for_its_place_each_time(string template, string expected) =>
        new TestTemplates(("page.html", template + template), ("strings/ar.yml", Strings)).Page().ShouldBe(expected + expected);

    [Theory]
    [InlineData("{{ t 'od' }}", "The theme has no string `od`")]
    [InlineData("{{ t 'filled' }}", "The string `filled` needs a value for `name`")]
    public void What_cannot_be_printed_is_an_error(string template, string message) =>
        new TestTemplates(("page.html", template), ("strings/ar.yml", Strings)).Try("page").Outcome.Failure!.Message.ShouldStartWith(message);
}
