using System.Net;
using System.Text.RegularExpressions;
using Generator.Templating.Builtins;

namespace Generator.Templating.Tests;

public class BuiltinTests_Html
{
    private static readonly string[] Pieces =
        ["<", ">", "&", "\"", "'", "é", "\u00A0", "\u009F", "ÿ", "Ā", "خبر", "«", "😀", "\uD83D", "\uDE00", "plain text", "\n", "&amp;", "\0"];

    private static readonly string[] Tags =
        ["<", ">", "<p>", "</p>", "<script", "<SCRIPT src='a'>", "</Script>", "<!--", "-->", "<style>", "</style>", "<br/>", "a < b", "نص", "<scripty", "\n", "<>"];

    [Fact]
    public void Escape_writes_what_WebUtility_writes()
    {
        foreach (var text in RandomTexts(Pieces)) Escape(text).ShouldBe(WebUtility.HtmlEncode(text), customMessage: text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("عنوان الخبر: 12 قتيلًا")]
    [InlineData("plain")]
    public void Escape_returns_the_same_string_when_there_is_nothing_to_escape(string text) => Escape(text).ShouldBeSameAs(text);

    [Fact]
    public void Escape_allocates_nothing_but_its_result()
    {
        var text = string.Concat(Enumerable.Repeat("<b>خبر</b> ", 40));
        TemplateContext context = new();
        var result = HtmlFunctions.Escape(context, default, text)!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        HtmlFunctions.Escape(context, default, text);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThanOrEqualTo((result.Length * 2) + 32);
    }

    [Fact]
    public void Strip_removes_what_the_regular_expression_of_the_language_removes()
    {
        Regex markup = new("<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);
        foreach (var text in RandomTexts(Tags)) HtmlFunctions.Strip(text).ShouldBe(markup.Replace(text, string.Empty), customMessage: text);
    }

    [Fact]
    public void Strip_does_not_slow_down_on_markup_that_is_never_closed()
    {
        var text = string.Concat(Enumerable.Repeat("<script <style <!-- ", 100_000));
        HtmlFunctions.Strip(text).ShouldBe(text);
        HtmlFunctions.Strip(text + ">").ShouldBe(string.Empty);
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", "a<br />\nb<br />\r\nc<br />\rd")]
    [InlineData("\n", "<br />\n")]
    [InlineData("سطر", "سطر")]
    [InlineData("", "")]
    public void Newline_to_br_puts_a_break_before_each_line_end(string text, string expected) =>
        HtmlFunctions.NewlineToBr(new(), default, text).ShouldBe(expected);

    [Theory]
    [InlineData("https://e.org/a b/é?q=1&r=[x]#f", "https://e.org/a%20b/%C3%A9?q=1&r=[x]#f", "https%3A%2F%2Fe.org%2Fa%20b%2F%C3%A9%3Fq%3D1%26r%3D%5Bx%5D%23f")]
    [InlineData("a+b=c%20", "a+b=c%2520", "a%2Bb%3Dc%2520")]
    [InlineData("john@liquid.com", "john@liquid.com", "john%40liquid.com")]
    public void Url_escape_keeps_separators_and_url_encode_does_not(string text, string escaped, string encoded)
    {
        HtmlFunctions.UrlEscape(text).ShouldBe(escaped);
        HtmlFunctions.UrlEncode(text).ShouldBe(encoded);
    }

    private static string? Escape(string text) => HtmlFunctions.Escape(new(), default, text);

    private static IEnumerable<string> RandomTexts(string[] pieces)
    {
#pragma warning disable RS0030, CA5394 // Seeded
        System.Random random = new(7);
        for (var round = 0; round < 2000; round++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => pieces[random.Next(pieces.Length)]));
        }
#pragma warning restore RS0030, CA5394
    }
}
