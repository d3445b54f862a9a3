using Generator.Templating.Builtins;

namespace Generator.Templating.Tests;

public class BuiltinTests_Strings
{
    [Theory]
    [InlineData("The cat came back the very next day", 4, "The cat came back...")]
    [InlineData("Hello World", 20, "Hello World...")]
    [InlineData("Hello World", 0, "...")]
    [InlineData("Hello World", -1, "...")]
    [InlineData("  pad  ", 1, "...")]
    [InlineData("  pad  ", 3, " pad ...")]
    [InlineData("l1\nl2\r\nl3", 3, "l1 l2 l3...")]
    [InlineData("أعلنت الوزارة\u00A0اليوم", 2, "أعلنت الوزارة...")]
    [InlineData("", 3, "")]
    public void Truncatewords_joins_the_first_words_and_always_adds_dots(string text, int count, string expected) =>
        StringFunctions.TruncateWords(text, count, "!").ShouldBe(expected);

    [Theory]
    [InlineData("hello", 1, 3, "ell")]
    [InlineData("hello", 1, null, "ello")]
    [InlineData("hello", -3, 2, "ll")]
    [InlineData("hello", -9, 6, "he")]
    [InlineData("hello", -9, 2, "")]
    [InlineData("hello", 5, null, "")]
    [InlineData("hello", 2, 0, "")]
    [InlineData("hello", 2, int.MaxValue, "llo")]
    [InlineData(null, 0, 1, "")]
    public void Slice_gives_what_lies_inside_the_text(string? text, int start, int? length, string expected) =>
        StringFunctions.Slice(text, start, length).ShouldBe(expected);

    [Theory]
    [InlineData("100% M & Ms!!!", "100-m-ms")]
    [InlineData("  pad  ", "-pad")]
    [InlineData("ÀÉ ß ǆ", "àé-ß-ǆ")]
    [InlineData("<p>a &amp; <b>b</b></p>", "-p-a-amp-b-b-b-p")]
    [InlineData("خبرٌ عاجل", "خبر-عاجل")]
    [InlineData(",,,", "")]
    public void Handleize_puts_one_hyphen_for_each_run_of_other_characters(string text, string expected) =>
        StringFunctions.Handleize(text).ShouldBe(expected);

    [Theory]
    [InlineData("<p>a &amp; <b>b</b></p>", "<P>a &Amp; <B>b</b></p>")]
    [InlineData("a,b,,c", "A,b,,c")]
    [InlineData("1st place", "1St Place")]
    public void Capitalizewords_waits_for_the_first_letter(string text, string expected) => StringFunctions.CapitalizeWords(text).ShouldBe(expected);

    [Theory]
    [InlineData("Hello, world. Goodbye, World.", "world", "x", false, "Hello, x. Goodbye, World.")]
    [InlineData("Hello, world. Goodbye, World.", "world", "x", true, "Hello, world. Goodbye, x.")]
    [InlineData("abc", "", "x", false, "abc")]
    [InlineData("abc", "z", "x", true, "abc")]
    public void Replace_first_ignores_case(string text, string match, string replace, bool fromEnd, string expected) =>
        StringFunctions.ReplaceFirst(new(), default, text, match, replace, fromEnd).ShouldBe(expected);

    [Theory]
    [InlineData("a\tb\n\"c\"\\", "\"a\\tb\\n\\\"c\\\"\\\\\"")]
    [InlineData("\u0001", "\"\\x01\"")]
    [InlineData("نص «مقتبس»", "\"نص «مقتبس»\"")]
    public void Literal_escapes_quotation_marks_and_control_characters(string text, string expected) =>
        StringFunctions.Literal(text).ShouldBe(expected);

    [Fact]
    public void Split_leaves_out_empty_parts()
    {
        StringFunctions.Split("a,b,,c,", ",").ShouldBe(["a", "b", "c"]);
        StringFunctions.Split("a b", null).ShouldBe(["a b"]);
        StringFunctions.Split(null, ",").ShouldBeEmpty();
    }

    [Fact]
    public void Index_of_refuses_an_unknown_comparison() =>
        Should.Throw<ArgumentException>(() => StringFunctions.IndexOf("a", "a", null, null, "Loose")).Message.ShouldContain("Loose");
}
