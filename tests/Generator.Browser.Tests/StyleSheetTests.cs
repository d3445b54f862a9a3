using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Browser.Tests;

/// <summary>What the style sheet must never say: it serves both directions, and Arabic letters that join.</summary>
public sealed partial class StyleSheetTests
{
    [Theory]
    [InlineData(@"(?<![\w-])(?:left|right|top|bottom)\s*:")]
    [InlineData(@"(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)")]
    [InlineData(@"border-(?:top|bottom)-(?:left|right)-radius")]
    [InlineData(@"(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right|top|bottom|justify)")]
    [InlineData(@"(?<![\w-])(?:width|height|(?:min|max)-(?:width|height))\s*:")]
    [InlineData(@"(?<![\w-])(?:inset|margin|padding)\s*:(?:\s+[^\s;]+){4};")]
    [InlineData(@"(?<![\w-])direction\s*:")]
    [InlineData(@"letter-spacing\s*:(?!\s*0\s*;)")]
    [InlineData(@"font-style\s*:(?!\s*normal)")]
    [InlineData(@"text-transform|small-caps|text-justify|hyphens\s*:\s*auto")]
    [InlineData(@"(?<=[;{]\s*)[a-z][a-z-]*\s*:[^;{}]*#[0-9a-f]{3,8}")]
    public void It_never_says(string pattern) =>
        Regex.Matches(Rules(), pattern, RegexOptions.IgnoreCase).Select(static match => match.Value).ShouldBeEmpty();

    [Theory]
    [InlineData("a { margin-left: 1px; }", @"(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)")]
    [InlineData("a { letter-spacing: .1em; }", @"letter-spacing\s*:(?!\s*0\s*;)")]
    [InlineData("a { color: #123; }", @"(?<=[;{]\s*)[a-z][a-z-]*\s*:[^;{}]*#[0-9a-f]{3,8}")]
    [InlineData("a { inset: 0 1px 2px 3px; }", @"(?<![\w-])(?:inset|margin|padding)\s*:(?:\s+[^\s;]+){4};")]
    public void The_patterns_find_what_they_look_for(string css, string pattern) => Regex.IsMatch(css, pattern, RegexOptions.IgnoreCase).ShouldBeTrue();

    // arabic.md §1.4: quotation marks, underline, no slant, no hyphens, lists of digits, tables by direction
    [Theory]
    [InlineData("q { quotes: \"«\" \"»\" \"‹\" \"›\"; }")]
    [InlineData("em, i, cite, address, dfn, blockquote { font-style: normal; }")]
    [InlineData("font-synthesis: none;")]
    [InlineData("hyphens: manual;")]
    [InlineData("letter-spacing: 0;")]
    [InlineData("text-align: start;")]
    [InlineData("text-decoration-thickness: 1px; text-underline-offset: .28em;")]
    [InlineData("[data-digits=arab] .body ol:lang(ar) { list-style-type: arabic-indic; }")]
    [InlineData(".align-end { text-align: end; }")]
    public void It_says(string rule) => Rules().ShouldContain(rule, Case.Sensitive);

    [Fact]
    public void Its_layers_are_declared_once_and_in_order()
    {
        var rules = Rules();
        var declared = Regex.Match(rules, @"^\s*@layer ([^;{]+);").Groups[1].Value.Split(", ");
        Regex.Matches(rules, @"@layer (\w+)\s*\{").Select(static match => match.Groups[1].Value).Distinct().ShouldBe(declared.Where(layer => layer != "theme" || rules.Contains("@layer theme{", StringComparison.Ordinal)), ignoreOrder: true);
    }

    /// <summary>The style sheet without comments, queries and descriptors of fonts, in which widths are asked for and not set.</summary>
    private static string Rules() => NotRules().Replace(Encoding.UTF8.GetString(DemoSite.StyleSheet), "");

    [GeneratedRegex(@"/\*.*?\*/|@(?:media|container)[^{]*|@font-face\{[^}]*\}", RegexOptions.Singleline)]
    private static partial Regex NotRules();
}
