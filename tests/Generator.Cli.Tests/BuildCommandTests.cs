namespace Generator.Cli.Tests;

public sealed class BuildCommandTests
{
    private const string Now = "2026-11-23T12:00:00Z";

    [Fact]
    public void A_second_build_writes_no_file()
    {
        using var site = SiteFolder.Small();
        var first = GenProcess.Run(site.Folder, ["build", "--now", Now]);
        first.ExitCode.ShouldBe(0, first.Error);
        var second = GenProcess.Run(site.Folder, ["build", "--now", Now]);
        second.ExitCode.ShouldBe(0);
        second.Error.ShouldContain(" 0 written");
        second.Error.ShouldContain(" 0 removed");
        second.Out.ShouldBeEmpty();
    }

    [Fact]
    public void A_build_with_an_error_writes_nothing_and_names_the_place()
    {
        using var site = SiteFolder.Small();
        GenProcess.Run(site.Folder, ["build", "--now", Now]).ExitCode.ShouldBe(0);
        var before = site.TreeHash();
        site.Write("articles/politics/2026/01/bad.md", "---\ntitle: خبر\ndate: 2026-02-30\n---\n\nنص.\n");
        var (code, output, error) = GenProcess.Run(site.Folder, ["build", "--now", Now]);
        code.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldContain("articles/politics/2026/01/bad.md:3:7");
        error.ShouldContain("Nothing was written.");
        site.TreeHash().ShouldBe(before);
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("build --jobs many")]
    [InlineData("build --now yesterday")]
    [InlineData("build --format xml")]
    public void A_wrong_command_line_is_told_apart_by_its_exit_code(string line)
    {
        var args = line.Split(' ');
        using var site = SiteFolder.Small();
        var (code, output, error) = GenProcess.Run(site.Folder, args);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith("gen: ");
    }

    [Fact]
    public void A_folder_without_a_site_is_a_usage_error()
    {
        using var empty = new SiteFolder();
        var (code, _, error) = GenProcess.Run(empty.Folder, ["build"]);
        code.ShouldBe(2);
        error.ShouldContain("site.yml");
    }

    [Fact]
    public void Help_ends_with_examples()
    {
        using var empty = new SiteFolder();
        var (code, output, _) = GenProcess.Run(empty.Folder, ["build", "--help"]);
        code.ShouldBe(0);
        output.ShouldContain("Examples:");
        output.ShouldContain("--replace-output");
    }

    [Fact]
    public void Annotations_for_pull_requests_carry_file_and_line()
    {
        using var site = SiteFolder.Small();
        site.Write("articles/politics/2026/01/bad.md", "---\ntitle: خبر\ndate: 2026-02-30\n---\n\nنص.\n");
        var (code, output, _) = GenProcess.Run(site.Folder, ["build", "--now", Now, "--format", "github"]);
        code.ShouldBe(1);
        output.ShouldContain("::error file=articles/politics/2026/01/bad.md,line=3,col=7");
    }

    [Fact]
    public void Messages_can_be_read_by_programs()
    {
        using var site = SiteFolder.Small();
        site.Write("articles/politics/2026/01/bad.md", "---\ndate: 2026-01-01\n---\n\nنص.\n");
        var (code, output, _) = GenProcess.Run(site.Folder, ["build", "--now", Now, "--format", "json"]);
        code.ShouldBe(1);
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries)) System.Text.Json.JsonDocument.Parse(line).Dispose();
        output.ShouldContain("articles/politics/2026/01/bad.md");
    }
}
