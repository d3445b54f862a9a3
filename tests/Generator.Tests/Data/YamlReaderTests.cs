using System.Text;
using Generator.Data;
using Generator.Diagnostics;

namespace Generator.Tests.Data;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb: [x, 'y']\n", "{a: 1, b: [x, 'y']}")]
    [InlineData("a: &n {k: v}\nb: *n\n", "{a: {k: v}, b: {k: v}}")]
    [InlineData("base: &b {k: 1, l: 2}\nc: {<<: *b, l: 3}\n", "{base: {k: 1, l: 2}, c: {l: 3, k: 1}}")]
    [InlineData("a: |\n  x\n  y\n", "{a: 'x\ny\n'}")]
    [InlineData("a: !!str 12\n", "{a: '12'}")]
    [InlineData("", "")]
    [InlineData("# nothing\n", "")]
    public void Reads_yaml(string text, string values)
    {
        var report = new List<Diagnostic>();
        DataText.Values(YamlReader.Read("a.yml", text, 1, report)).ShouldBe(values);
        report.ShouldBeEmpty();
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        DataText.Of(YamlReader.Read("a.md", "عنوان: خبر\ntags:\n  - أ\n", 2, [])).ShouldBe("{عنوان@2:1+5: خبر@2:8+3, tags@3:1+4: [أ@4:5+1]@4:3}@2:1");
    }

    [Theory]
    [InlineData("a: 1\na: 2\n", "2:1 key-duplicate")]
    [InlineData("a: *x\n", "1:4 yaml-alias-unknown")]
    [InlineData("a: &x text\n", "1:4 yaml-anchor-unused")]
    [InlineData("a: !x text\n", "1:4 yaml-tag")]
    [InlineData("a: &x {b: *x}\n", "1:11 yaml-alias-unknown")]
    [InlineData("a: {<<: text}\n", "1:9 yaml-merge")]
    [InlineData("? [a]\n: b\n", "1:3 yaml-key")]
    [InlineData("a: 1\n---\nb: 2\n", "2:1 yaml-second-document")]
    [InlineData("a:\n\t- x\n", "2:1 yaml-tab")]
    [InlineData("a: \"x\nb: 1\n", "1:4 yaml-quote-unclosed")]
    [InlineData("a: \"x\" y\n", "1:7 yaml-text-after-quote")]
    [InlineData("a: [x, y\nb: 1\n", "1:4 yaml-bracket-unclosed")]
    [InlineData("a: b: c\n", "1:5 yaml-colon")]
    [InlineData("a: @b\n", "1:4 yaml-reserved-character")]
    [InlineData("a: 1\n  b: 2\n", "2:3 yaml-indentation")]
    [InlineData("a: 1\nb:2\nc: 3\n", "2:2 yaml-colon-space")]
    [InlineData("a: 1\nsome text\nc: 3\n", "2:1 yaml-line")]
    public void Says_where_and_what_is_wrong(string text, string expected)
    {
        var report = new List<Diagnostic>();
        YamlReader.Read("a.yml", text, 1, report);
        report.Select(static d => $"{d.Span!.Value.Line}:{d.Span.Value.Column} {d.Code}").ShouldBe([expected]);
    }

    [Fact]
    public void Aliases_cannot_grow_without_bound()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++) text.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        var report = new List<Diagnostic>();
        YamlReader.Read("a.yml", text.ToString(), 1, report).ShouldBeNull();
        report.Select(static d => d.Code).ShouldBe(["yaml-alias-limit"]);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Depth_is_bounded(string open, string close)
    {
        static string Nested(string open, string close, int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "x" + string.Concat(Enumerable.Repeat(close, depth));
        var report = new List<Diagnostic>();
        YamlReader.Read("a.yml", Nested(open, close, YamlReader.MaxDepth), 1, report).ShouldNotBeNull();
        YamlReader.Read("a.yml", Nested(open, close, YamlReader.MaxDepth + 1), 1, report).ShouldBeNull();
        YamlReader.Read("a.yml", Nested(open, close, 100_000), 1, report).ShouldBeNull();
        report.Select(static d => d.Code).ShouldBe(["data-too-deep", "data-too-deep"]);
    }

    [Fact]
    public void Line_breaks_that_editors_do_not_show_are_blanks_and_do_not_move_places()
    {
        var report = new List<Diagnostic>();
        DataText.Of(YamlReader.Read("a.yml", "a: x\u2028y\nb: \"x\u0085y\"\n", 1, report)).ShouldBe("{a@1:1+1: x y@1:4+3, b@2:1+1: 'x y@2:4+5}@1:1");
        report.Select(static d => $"{d.Span} {d.Code}").ShouldBe(["a.yml:1:5 character-invisible", "a.yml:2:6 character-invisible"]);
    }
}
