using System.Text.Json;

namespace Generator.Cli.Tests;

/// <summary>Commands that publish nothing.</summary>
public sealed class CommandTests
{
    private const string Now = "2026-11-23T12:00:00Z";

    [Fact]
    public void Check_writes_its_findings_to_standard_output_and_nothing_else_anywhere()
    {
        using var site = SiteFolder.Small();
        site.Write("pages/about.md", "---\ntitle: من نحن\n---\n\nنحن صحيفة. [خبر](nope.md)\n");
        var (code, output, error) = GenProcess.Run(site.Folder, ["check", "--now", Now]);
        code.ShouldBe(1);
        output.ShouldContain("pages/about.md:5:");
        output.ShouldContain("[link-broken]");
        error.ShouldContain("pages checked");
        Directory.Exists(Path.Combine(site.Folder, "public")).ShouldBeFalse();
        Directory.Exists(Path.Combine(site.Folder, ".gen")).ShouldBeFalse();
    }

    [Fact]
    public void Check_speaks_sarif_json_and_github()
    {
        using var site = SiteFolder.Small();
        site.Write("pages/about.md", "---\ntitle: من نحن\n---\n\nنحن صحيفة. [خبر](nope.md)\n");
        using (var sarif = JsonDocument.Parse(GenProcess.Run(site.Folder, ["check", "--now", Now, "--format", "sarif"]).Out)) sarif.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        foreach (var line in GenProcess.Run(site.Folder, ["check", "--now", Now, "--format", "json"]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)) JsonDocument.Parse(line).Dispose();
        GenProcess.Run(site.Folder, ["check", "--now", Now, "--format", "github"]).Out.ShouldContain("::error file=pages/about.md,line=5");
    }

    [Fact]
    public void Config_names_the_line_of_each_setting()
    {
        using var site = SiteFolder.Small();
        var (code, output, _) = GenProcess.Run(site.Folder, ["config", "time_zone", "page_size"]);
        code.ShouldBe(0);
        output.ShouldMatch(@"time_zone +site\.yml:3 +Asia/Dubai");
        output.ShouldMatch(@"page_size +default +20");
        GenProcess.Run(site.Folder, ["config", "page_sise"]).Error.ShouldContain("page_size");
    }

    [Theory]
    [InlineData("buld", "There is no command 'buld'. Did you mean 'build'?", "gen --help")]
    [InlineData("publish", "There is no command 'publish'.", "gen --help")]
    [InlineData("build --drfats", "There is no option '--drfats'. Did you mean '--drafts'?", "gen build --help")]
    [InlineData("build --drfats --nwo=2026-11-23", "There is no option '--drfats'. Did you mean '--drafts'?\ngen: There is no option '--nwo'. Did you mean '--now'?", "gen build --help")]
    [InlineData("serve --prot 8080", "There is no option '--prot'. Did you mean '--port'?", "gen serve --help")]
    [InlineData("list --fromat json", "There is no option '--fromat'. Did you mean '--format'?", "gen list --help")]
    [InlineData("new --tpye", "There is no option '--tpye'. Did you mean '--type'?", "gen new --help")]
    [InlineData("check --frequency", "There is no option '--frequency'.", "gen check --help")]
    [InlineData("build paper", "There is no place for the argument 'paper'.", "gen build --help")]
    public void A_misspelled_command_line_is_told_what_was_meant(string arguments, string message, string help)
    {
        using var folder = new SiteFolder();
        var (code, output, error) = GenProcess.Run(folder.Folder, arguments.Split(' '));
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ReplaceLineEndings("\n").ShouldBe($"gen: {message}\nTry: {help}\n");
        Directory.EnumerateFileSystemEntries(folder.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void Help_is_given_whatever_stands_beside_it_and_titles_may_begin_with_dashes()
    {
        using var site = SiteFolder.Small();
        GenProcess.Run(site.Folder, ["build", "--help", "--drfats"]).ExitCode.ShouldBe(0);
        GenProcess.Run(site.Folder, ["new", "--now", Now, "--", "--drfats"]).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("site", "page_size")]
    [InlineData("article", "publish_at")]
    public void Schema_prints_json(string what, string key)
    {
        using var folder = new SiteFolder();
        using var json = JsonDocument.Parse(GenProcess.Run(folder.Folder, ["schema", what]).Out);
        json.RootElement.GetProperty("properties").TryGetProperty(key, out _).ShouldBeTrue();
    }

    [Fact]
    public void Every_command_has_examples_in_its_help()
    {
        using var folder = new SiteFolder();
        var help = GenProcess.Run(folder.Folder, ["--help"]).Out;
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(static line => line.StartsWith("  ", StringComparison.Ordinal)).Where(static line => line[2] != ' ').Select(static line => line.Trim().Split(' ')[0]).ToList();
        commands.Count.ShouldBeGreaterThan(6);
        foreach (var command in commands) GenProcess.Run(folder.Folder, [command, "--help"]).Out.ShouldContain("Example", Case.Sensitive, command);
    }

    [Theory]
    [InlineData("articles/politics/2026/03/khabar-2.md")]
    [InlineData("/politics/2026/03/03/khabar-2/")]
    [InlineData("https://khabar.example/politics/2026/03/03/khabar-2/?a=b")]
    public void Explain_finds_a_page_by_file_path_and_url(string subject)
    {
        using var site = SiteFolder.Small();
        var (code, output, error) = GenProcess.Run(site.Folder, ["explain", subject, "--now", Now]);
        code.ShouldBe(0, error);
        output.ShouldContain("https://khabar.example/politics/2026/03/03/khabar-2/");
        output.ShouldContain("articles/politics/2026/03/khabar-2.md");
        output.ShouldContain("theme:article.html");
        output.ShouldContain("section:   politics");
    }

    [Fact]
    public void Explain_says_why_a_page_was_last_rendered()
    {
        using var site = SiteFolder.Small();
        string Explain(string page) => GenProcess.Run(site.Folder, ["explain", page, "--now", Now]).Out;
        void Rebuild() => GenProcess.Run(site.Folder, ["build", "--now", Now]).ExitCode.ShouldBe(0);

        Explain("/").ShouldNotContain("rendered:");
        Rebuild();
        Explain("/").ShouldContain("rendered:  because it was new");
        var path = Path.Combine(site.Folder, "articles", "politics", "2026", "03", "khabar-2.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace("title: ", "title: عنوان معدّل: ", StringComparison.Ordinal));
        Rebuild();
        Rebuild();
        Explain("/politics/2026/03/03/khabar-2/").ShouldContain("rendered:  because its own content had changed");
        Explain("/").ShouldContain("rendered:  because card articles/politics/2026/03/khabar-2.md had changed");
    }

    [Fact]
    public void Explain_says_why_a_page_is_not_there()
    {
        using var site = SiteFolder.Small();
        site.Write("articles/politics/draft.md", "---\ntitle: مسودة\ndate: 2026-11-01\ndraft: true\n---\n\nنص.\n");
        GenProcess.Run(site.Folder, ["explain", "articles/politics/draft.md", "--now", Now]).Out.ShouldContain("a draft");
        var (code, _, error) = GenProcess.Run(site.Folder, ["explain", "/politcs/", "--now", Now]);
        code.ShouldBe(1);
        error.ShouldContain("/politics/");
    }
}
