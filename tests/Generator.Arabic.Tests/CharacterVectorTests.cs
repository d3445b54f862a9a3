namespace Generator.Arabic.Tests;

/// <summary>What vectors look for, at every place of a text: inside of a vector, across two, and behind the last one.</summary>
public sealed class CharacterVectorTests
{
    private const int Longest = 40;

    /// <summary>The text between words of other letters, at each place.</summary>
    private static IEnumerable<(string Before, string After)> Places() =>
        from before in Enumerable.Range(0, Longest) from after in new[] { 0, 1, 7, 8, 9, 23 } select (Filling(before), Filling(after));

    private static string Filling(int length) => new([.. Enumerable.Range(0, length).Select(static i => i % 5 == 4 ? ' ' : 'س')]);

    [Theory]
    [InlineData("...", "…")]
    [InlineData(" -- ", " – ")]
    [InlineData(" 3 نوفمبر ", " 3\u00A0نوفمبر ")]
    [InlineData(" ٣ نوفمبر ", " ٣\u00A0نوفمبر ")]
    [InlineData(" ۳ نوفمبر ", " ۳\u00A0نوفمبر ")]
    public void Typography_changes_what_it_must(string text, string expected)
    {
        foreach (var (before, after) in Places())
        {
            Typography.Apply(before + text + after).ShouldBe(before + expected + after);
            Typography.Changes(before + text + after).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("12/5")]
    [InlineData("٥-")]
    public void Typography_leaves_the_rest(string text)
    {
        foreach (var (before, after) in Places()) Typography.Changes(before + text + after).ShouldBeFalse();
    }

    [Theory]
    [InlineData(" الحكومه ", LintCode.HaForTaMarbuta)]
    [InlineData(" العسكرى ", LintCode.DotlessYa)]
    [InlineData(" الحكومه، ", LintCode.HaForTaMarbuta)]
    public void Words_that_end_wrongly_are_found(string word, LintCode code)
    {
        foreach (var (before, after) in Places()) Lint(before + word + after).ShouldBe([(code, before.Length + 1)]);
        foreach (var (before, _) in Places()) Lint(before + word.TrimEnd(' ', '،')).ShouldBe([(code, before.Length + 1)]);
    }

    [Theory]
    [InlineData("«")]
    [InlineData("»")]
    [InlineData("‹")]
    [InlineData("›")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    public void Marks_without_a_partner_are_found(string mark)
    {
        foreach (var (before, after) in Places()) Lint(before + mark + after).ShouldBe([(LintCode.UnbalancedQuote, before.Length)]);
    }

    [Theory]
    [InlineData("\"س\"", "«س»")]
    [InlineData("“س”", "«س»")]
    [InlineData("„س“", "«س»")]
    public void Marks_are_converted(string text, string expected)
    {
        foreach (var (before, after) in Places())
        {
            Quotes.MayConvert(before + text + after).ShouldBeTrue();
            Quotes.Convert($"{before} {text} {after}").ShouldBe($"{before} {expected} {after}");
        }
    }

    [Fact]
    public void Every_mark_that_can_be_converted_may_be()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (Quotes.IsConvertible((char)c)) Quotes.MayConvert([(char)c]).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("x² + y² = z²")]
    [InlineData("2H₂ + O₂ → 2H₂O")]
    [InlineData("a ≥ b")]
    [InlineData("a ÷ b")]
    public void Formulas_are_found(string formula)
    {
        foreach (var (before, after) in Places())
        {
            var runs = new List<IsolatedRun>();
            Bidi.Isolates($"{before} {formula} {after}", runs).ShouldBeTrue(before + formula);
            runs.ShouldContain(run => run.Start == before.Length + 1 && run.Length == formula.Length);
        }
    }

    private static List<(LintCode Code, int Offset)> Lint(string text)
    {
        var findings = new List<LintFinding>();
        ArabicLint.Check(text, findings);
        return [.. findings.Select(static finding => (finding.Code, finding.Offset))];
    }
}
