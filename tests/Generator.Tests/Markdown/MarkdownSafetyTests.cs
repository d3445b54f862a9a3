using System.Diagnostics;
using System.Globalization;
using Generator.Configuration;
using Generator.Markdown;

namespace Generator.Tests.Markdown;

/// <summary>Whatever an author writes: no exception, no endless work, nothing that runs.</summary>
public sealed class MarkdownSafetyTests
{
    private const int Many = 50_000;

    public static TheoryData<string, string> Pathological() => new()
    {
        { "brackets", Repeat("[", Many) },
        { "image brackets", Repeat("![", Many) },
        { "closing brackets", Repeat("]", Many) },
        { "nested links", Repeat("[", Many) + "a" + Repeat("](b)", Many) },
        { "unclosed links", Repeat("[a](", Many) },
        { "link addresses", "[a](" + Repeat("(", Many) },
        { "link titles", Repeat("[a](b \"", Many) },
        { "references", Repeat("[a][b]", Many) },
        { "definitions", Repeat("[a]: b\n", Many) },
        { "footnotes", string.Concat(Enumerable.Range(0, 5000).Select(static i => $"[^{i}]")) + "\n\n" + string.Concat(Enumerable.Range(0, 5000).Select(static i => $"[^{i}]: x\n\n")) },
        { "quotes", Repeat(">", Many) },
        { "quotes with blanks", Repeat("> ", Many) + "a" },
        { "deep list", string.Concat(Enumerable.Range(0, 2000).Select(static i => new string(' ', i * 2) + "- a\n")) },
        { "deep list on one line", Repeat("- ", Many) + "a" },
        { "deep numbers on one line", Repeat("1. ", Many) + "a" },
        { "long list", Repeat("- a\n", Many) },
        { "stars", Repeat("*", Many) },
        { "strong letters", Repeat("**a", Many) },
        { "alternating emphasis", Repeat("*a_", Many) },
        { "mixed emphasis", Repeat("*a **b ", Many) },
        { "closing emphasis", Repeat("a**", Many) + Repeat("b*", Many) },
        { "arabic emphasis", Repeat("**«و»**و", Many) },
        { "underscores", Repeat("_", Many) },
        { "tildes", Repeat("~~a", Many) },
        { "backticks", Repeat("`", Many) },
        { "growing backticks", string.Concat(Enumerable.Range(1, 400).Select(static i => new string('`', i) + "a")) },
        { "fences", Repeat("```\n", Many) },
        { "containers", Repeat("::: info\n", Many) },
        { "nested containers", Repeat("::: info\n", 90) + "a\n" + Repeat(":::\n", 90) },
        { "colons", Repeat(":", Many) },
        { "tags", Repeat("<a", Many) },
        { "open elements", Repeat("<b>", Many) },
        { "open blocks", Repeat("<div>\n\n", 5000) },
        { "nested raw tables", Repeat("<table><tr><td>", 2000) },
        { "comments", Repeat("<!--", Many) },
        { "declarations", Repeat("<!A ", Many) },
        { "instructions", Repeat("<?", Many) },
        { "cdata", Repeat("<![CDATA[", Many) },
        { "attributes", "<a " + Repeat("x ", Many) + ">" },
        { "braces", Repeat("{", Many) },
        { "generic attributes", Repeat("a{.b}", Many) },
        { "attribute names", "a {" + Repeat("a ", Many) },
        { "pipes", Repeat("|", Many) },
        { "wide table", Repeat("|a", 2000) + "|\n" + Repeat("|-", 2000) + "|\n" + Repeat("|b", 2000) + "|\n" },
        { "long table", "|a|b|\n|-|-|\n" + Repeat("|a|b|\n", 20_000) },
        { "tables of open emphasis", "|a|b|\n|-|-|\n" + Repeat("|*a|**b|\n", 2000) },
        { "entities", Repeat("&", Many) },
        { "long entity", "&" + Repeat("a", Many) + ";" },
        { "backslashes", Repeat("\\", Many) },
        { "definition terms", Repeat("a\n:   b\n", Many / 5) },
        { "autolinks", Repeat("http://", Many) },
        { "www", Repeat("www.a.", Many) },
        { "mail", Repeat("<a@", Many) },
        { "headings", Repeat("# a\n", Many / 5) },
        { "tasks", Repeat("- [ ] a\n", Many / 5) },
        { "one long line", Repeat("نص ", Many * 4) },
        { "line breaks", Repeat("\n", Many) },
        { "carriage returns", Repeat("\r", Many) },
        { "tabs", Repeat("\t", Many) + "a" },
        { "nulls", Repeat("\0", Many) },
        { "lone surrogates", Repeat("\uD83D", 3000) + "[\uDC00](\uD800)" },
        { "straight quotes", Repeat("\"", Many) },
        { "controls", Repeat("\u202E", Many) },
        { "combining marks", "ا" + Repeat("\u0651", Many) },
    };

    [Theory]
    [MemberData(nameof(Pathological))]
    public void Pathological_input_is_rendered_or_refused_quickly(string name, string markdown)
    {
        foreach (var policy in Enum.GetValues<HtmlPolicy>())
        {
            var watch = Stopwatch.StartNew();
            var rendered = Rendering.Render(markdown, policy);
            LeadExtractor.Extract(markdown, policy: policy);

            // Generous for a busy machine: the squares that this guards against take minutes.
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), $"{name}, {policy}");
            rendered.Diagnostics.ShouldAllBe(static d => d.Span != null && d.Span.Value.Line >= 1);
            rendered.Diagnostics.Count.ShouldBeLessThan(60_000);
        }
    }

    [Fact]
    public void Random_input_never_throws_and_never_runs()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("GEN_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1500;
        var random = new Random(7);
        for (var round = 0; round < rounds; round++)
        {
            var markdown = RandomMarkdown(random);
            var policy = round % 2 == 0 ? HtmlPolicy.Sanitize : HtmlPolicy.Escape;
            Rendered rendered;
            try
            {
                rendered = Rendering.Render(markdown, policy);
                LeadExtractor.Extract(markdown, policy: policy);
                Rendering.Render(markdown, HtmlPolicy.Allow);
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                throw new InvalidOperationException($"Round {round}: {Convert.ToHexString(System.Text.Encoding.Unicode.GetBytes(markdown))}", e);
            }

            MarkdownSanitizerTests.AssertHarmless(rendered.Document, markdown, rendered.Html);
            rendered.Document.QuerySelectorAll("p").Where(static p => p.ChildNodes.Length == 0).ShouldBeEmpty(markdown + "\n→ " + rendered.Html);
            rendered.Document.QuerySelectorAll("[id]").GroupBy(static e => e.Id).ShouldAllBe(static g => g.Count() == 1, markdown + "\n→ " + rendered.Html);
        }
    }

    private static string RandomMarkdown(Random random)
    {
        string[] parts =
        [
            "نص", "و", "«", "»", "\"", "*", "**", "_", "~~", "`", "```", "\n", "\n\n", "\r\n", " ", "    ", "\t", "# ", "## ", "- ", "1. ", "> ", "| ", "|--|\n", "[", "](", ")", "![", "]: ", "[^1]", "[^1]: ",
            "<", ">", "</", "/>", "<b>", "</b>", "<i onclick=x>", "<div>", "</div>", "<p>", "</p>", "<a href=\"javascript:x\">", "</a>", "<script>", "</script>", "<svg>", "<math>", "<style>", "<!--", "-->",
            "<table>", "<td>", "<img src=x onerror=y>", "<textarea>", "<title>", "<noscript>", "<form>", "<select>", "&lt;", "&#106;", "&", ";", "javascript:", "http://a.b", "other.md", "photo.jpg", "#", "{", "}",
            ".c", "#id", "onclick=x", "=", "'", "::: info\n", ":::\n", ":", "\\", "\0", "\u202E", "\u200F", "ـ", "ّ", "\uD83D", "😀", "a", "1", "-", "+971 4 123", "\u00A0", "\uFEFF", "ﻣ",
        ];
        return string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
