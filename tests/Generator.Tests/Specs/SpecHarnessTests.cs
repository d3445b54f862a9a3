using System.Text;

namespace Generator.Tests.Specs;

/// <summary>The harness of the specs must be able to fail.</summary>
public sealed class SpecHarnessTests
{
    private const string Article = """
        -- FILE: articles/2026-11-03-budget.md --
        ---
        title: إقرار الموازنة
        section: politics
        ---
        أقر المجلس الموازنة.

        """;

    private const string Page = "politics/2026/11/03/budget/index.html";

    [Fact]
    public void What_is_right_passes() =>
        Explain($"{Article}-- MESSAGES --\nnone\n-- OUTPUTS --\n{OutputsOf(Article)}-- CONTAINS: {Page} --\nأقر المجلس\nnot: أقرت الحكومة\n").ShouldBeEmpty();

    [Fact]
    public void A_message_that_does_not_come_is_reported() =>
        Explain($"{Article}-- MESSAGES --\narticles/x.md: error[no-such-code]: Wrong.\n-- OUTPUTS --\n{OutputsOf(Article)}").ShouldContain("- articles/x.md: error[no-such-code]: Wrong.\n+ none");

    [Fact]
    public void A_message_that_is_not_expected_is_reported() =>
        Explain("-- FILE: articles/x.md --\nبلا ترويسة\n-- MESSAGES --\nnone\n-- OUTPUTS --\nnothing\n").ShouldContain("+ articles/x.md:1: error[");

    [Fact]
    public void An_output_that_is_missing_or_too_many_is_reported()
    {
        var text = Explain($"{Article}-- MESSAGES --\nnone\n-- OUTPUTS --\nabsent.html\n");
        text.ShouldContain("- absent.html");
        text.ShouldContain("+ " + Page);
    }

    [Fact]
    public void A_fragment_that_is_missing_present_or_repeated_is_reported()
    {
        var text = Explain($"{Article}-- MESSAGES --\nnone\n-- OUTPUTS --\n{OutputsOf(Article)}-- CONTAINS: {Page} --\nغائب\nnot: الموازنة\nonce: <\n-- CONTAINS: absent.html --\nx\n");
        text.ShouldContain("does not contain \"غائب\"");
        text.ShouldContain("contains \"الموازنة\"");
        text.ShouldContain("contains \"<\" ");
        text.ShouldContain("absent.html is not published");
    }

    [Fact]
    public void A_file_that_differs_is_reported() =>
        Explain($"{Article}-- MESSAGES --\nnone\n-- OUTPUTS --\n{OutputsOf(Article)}-- OUTPUT: {Page} --\n<p>غيره\n").ShouldContain("- <p>غيره\n");

    [Fact]
    public void A_wrong_exit_code_is_reported() =>
        Explain($"{Article}-- MESSAGES --\nnone\n-- OUTPUTS --\n{OutputsOf(Article)}-- EXIT --\n2\n").ShouldContain("- 2\n+ 0");

    [Fact]
    public void A_spec_without_expectations_fails()
    {
        var text = Explain(Article);
        text.ShouldContain("\"-- MESSAGES --\"");
        text.ShouldContain("\"-- OUTPUTS --\"");
    }

    [Theory]
    [InlineData("-- FILE: a.md --\nx\n", "title")]
    [InlineData("# t\n-- MESAGES --\n", "MESAGES")]
    [InlineData("# t\n-- FILE --\n", "FILE")]
    [InlineData("# t\n-- OPTIONS: x --\n", "OPTIONS")]
    [InlineData("# t\n", "no sections")]
    [InlineData("# t\n-- FILE: a --\n-- FILE: a --\n", "twice")]
    [InlineData("# t\r\n-- MESSAGES --\r\n", "LF")]
    public void A_spec_that_is_none_fails(string text, string reason) => Should.Throw<FormatException>(() => SpecFile.Parse(text)).Message.ShouldContain(reason);

    [Fact]
    public void An_unknown_option_fails() => Should.Throw<FormatException>(() => Explain($"-- OPTIONS --\ndraft\n{Article}")).Message.ShouldContain("draft");

    [Fact]
    public void Parsing_loses_nothing()
    {
        const string text = "# t\n# u\n-- OPTIONS --\n\ndrafts\n-- FILE: a (b)\\n.md (escaped) --\nx\\\n-- x --\n-- OUTPUTS --\n";
        SpecFile.Parse(text).ToString().ShouldBe(text);
    }

    [Fact]
    public void Escapes_become_bytes() =>
        SpecEscapes.Decode("ن\\xFF\\u{2028}\\t\\r\\n\\0\\\\\\\nx\\repeat{2}{a\\repeat{2}{\\t}}").ShouldBe(
            [.. Encoding.UTF8.GetBytes("ن"), 0xFF, .. Encoding.UTF8.GetBytes("\u2028"), 9, 13, 10, 0, 92, 120, 97, 9, 9, 97, 9, 9]);

    [Theory]
    [InlineData("\\q")]
    [InlineData("\\")]
    [InlineData("\\u2028")]
    [InlineData("\\repeat{3}{x")]
    public void An_unknown_escape_fails(string text) => Should.Throw<FormatException>(() => SpecEscapes.Decode(text));

    private static string Explain(string sections) => SpecCheck.Explain(SpecFile.Parse("# t\n" + sections));

    private static string OutputsOf(string sections) => SpecCheck.Run(SpecFile.Parse("# t\n" + sections)).Actual.Find(SpecSection.Outputs)!.Text;
}
