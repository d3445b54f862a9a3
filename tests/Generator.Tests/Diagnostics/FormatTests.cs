using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Tests.Diagnostics;

public sealed class FormatTests
{
    private const string Source = "---\ntitle: خبر عاجل\nsection: polotics\n---\n";

    private static readonly Diagnostic Message = new(
        Severity.Error, "section-unknown", "There is no section \"سياسه\".", new FileSpan("articles/خبر.md", 3, 10, 8), "Did you mean \"politics\"?",
        [new RelatedSpan("first here", new FileSpan("site.yml", 2, 1))]);

    [Fact]
    public void Text_shows_place_sentence_line_and_help() =>
        TextFormat.Render(Message, static path => path == "site.yml" ? null : Source, TextStyle.Plain).ShouldBe(
            """
            articles/خبر.md:3:10: error: There is no section "سياسه". [section-unknown]
             3 | section: polotics
               |          ^^^^^^^^
              help: Did you mean "politics"?
              site.yml:2:1: first here

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Colours_mark_place_severity_carets_and_help() =>
        TextFormat.Render(Message with { Related = [] }, static _ => Source, new TextStyle(false, true)).ShouldBe(
            "\e[1marticles/خبر.md:3:10\e[0m: \e[1;31merror:\e[0m There is no section \"سياسه\". [section-unknown]\n"
            + " 3 | section: polotics\n\e[1;31m   |          ^^^^^^^^\e[0m\n  \e[1;32mhelp:\e[0m Did you mean \"politics\"?\n");

    [Fact]
    public void On_a_terminal_arabic_is_isolated_in_sentences_and_paths() =>
        TextFormat.Headline(Message, new TextStyle(true, false)).ShouldBe("\u2068articles/خبر.md\u2069:3:10: error: There is no section \"\u2068سياسه\u2069\". [section-unknown]");

    [Fact]
    public void Both_lines_of_a_frame_have_the_same_isolates()
    {
        var frame = CodeFrame.Render(Source, new FileSpan("a.md", 2, 12, 4), isolate: true);
        frame.ShouldBe(" 2 | \u2066title: \u2067خبر عاجل\u2069\u2069\n   | \u2066\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u2067\u00A0\u00A0\u00A0\u00A0^^^^\u2069\u2069\n");
    }

    [Theory]
    [InlineData("a: تمَّ x", 5, 1, " 1 | a: تمَّ x\n   |     ^\n")] // a vowel mark takes no column
    [InlineData("\ta: x", 2, 1, " 1 |     a: x\n   |     ^\n")]
    [InlineData("a:\u202E x", 5, 1, " 1 | a:\uFFFD x\n   |     ^\n")]
    [InlineData("abc", 4, 1, " 1 | abc \n   |    ^\n")]
    [InlineData("abc", 0, 0, " 1 | abc\n")]
    [InlineData("abc", 99, 1, " 1 | … \n   |  ^\n")]
    public void Carets_stand_below_what_they_mark(string line, int column, int length, string expected) =>
        CodeFrame.Render(line, new FileSpan("a", 1, column, length), isolate: false).ShouldBe(expected);

    [Fact]
    public void Long_lines_are_cut_around_the_place()
    {
        var frame = CodeFrame.Render(new string('a', 500) + "X" + new string('b', 500), new FileSpan("a", 1, 501, 1), isolate: false).Split('\n');
        frame[0].Length.ShouldBeLessThan(115);
        frame[0][frame[1].IndexOf('^', StringComparison.Ordinal)].ShouldBe('X');
    }

    [Fact]
    public void Frames_never_throw()
    {
        for (var column = 0; column < 8; column++)
        {
            for (var length = 0; length < 8; length++)
            {
                foreach (var line in (string[])["", "🙂🙂", "\uD83D", "خ🙂ر", "\u0651\u0651"])
                {
                    CodeFrame.Render(line, new FileSpan("a", 1, column, length), isolate: true).ShouldStartWith(" 1 | ");
                }
            }
        }

        CodeFrame.Render("a", new FileSpan("a", 9, 1), isolate: true).ShouldBe("");
    }

    [Fact]
    public void Json_is_complete()
    {
        using var json = JsonDocument.Parse(JsonFormat.Render([Message]));
        var message = json.RootElement[0];
        message.GetProperty("severity").GetString().ShouldBe("error");
        message.GetProperty("file").GetString().ShouldBe("articles/خبر.md");
        message.GetProperty("line").GetInt32().ShouldBe(3);
        message.GetProperty("column").GetInt32().ShouldBe(10);
        message.GetProperty("length").GetInt32().ShouldBe(8);
        message.GetProperty("related")[0].GetProperty("file").GetString().ShouldBe("site.yml");
    }

    [Fact]
    public void Workflow_commands_are_escaped()
    {
        var message = new Diagnostic(Severity.Warning, "x", "100% of\nlines: a, b", new FileSpan("a,b:c.md", 3, 10, 8));
        GitHubFormat.Render(message).ShouldBe("::warning file=a%2Cb%3Ac.md,line=3,col=10,endColumn=17,title=x::100%25 of%0Alines: a, b");
        GitHubFormat.Render(new Diagnostic(Severity.Error, "x", "y")).ShouldBe("::error title=x::y");
    }
}
