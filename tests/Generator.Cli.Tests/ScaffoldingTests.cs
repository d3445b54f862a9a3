namespace Generator.Cli.Tests;

/// <summary><c>gen init</c> and <c>gen new</c>.</summary>
public sealed class ScaffoldingTests
{
    private const string Now = "2026-11-23T12:00:00Z";

    [Fact]
    public void A_new_newspaper_builds_without_a_message_and_has_nothing_to_mend()
    {
        using var folder = new SiteFolder();
        GenProcess.Run(folder.Folder, ["init", "paper", "--now", Now]).ExitCode.ShouldBe(0);
        var paper = Path.Combine(folder.Folder, "paper");
        var build = GenProcess.Run(paper, ["build", "--now", Now]);
        build.ExitCode.ShouldBe(0, build.Error);
        build.Error.ShouldStartWith("3 articles, ");
        build.Error.Trim().ShouldNotContain("\n");
        var check = GenProcess.Run(paper, ["check", "--now", Now, "--strict"]);
        check.Out.ShouldBeEmpty();
        check.ExitCode.ShouldBe(0);
        foreach (var file in (string[])["site.yml", ".gitignore", ".github/workflows/pages.yml", ".vscode/settings.json", ".vscode/site.schema.json", "pages/about.md"]) File.Exists(Path.Combine(paper, file)).ShouldBeTrue(file);
    }

    [Fact]
    public void The_workflow_installs_this_version_from_the_repository_alone()
    {
        using var folder = new SiteFolder();
        GenProcess.Run(folder.Folder, ["init", "paper", "--now", Now]).ExitCode.ShouldBe(0);
        var version = GenProcess.Run(folder.Folder, ["--version"]).Out.Trim().Split('+')[0];
        var installs = File.ReadAllLines(Path.Combine(folder.Folder, "paper/.github/workflows/pages.yml")).Where(static line => line.Contains("tool install", StringComparison.Ordinal));
        installs.ShouldHaveSingleItem().Trim().ShouldBe($"- run: dotnet tool install --global gen --version {version} --source packages");
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_refused_and_stays_as_it_is()
    {
        using var folder = new SiteFolder();
        folder.Write("paper/notes.txt", "mine");
        var (code, _, error) = GenProcess.Run(folder.Folder, ["init", "paper"]);
        code.ShouldBe(2);
        error.ShouldContain("not an empty folder");
        Directory.EnumerateFileSystemEntries(Path.Combine(folder.Folder, "paper")).Count().ShouldBe(1);
    }

    [Fact]
    public void A_new_article_stands_in_its_month_under_its_headline()
    {
        using var site = SiteFolder.Small();
        var (code, output, error) = GenProcess.Run(site.Folder, ["new", "ليلة الفرز: نتائج «لحظة» بلحظة", "--type", "live", "--section", "سياسة", "--author", "كاتب 1", "--now", Now]);
        code.ShouldBe(0, error);
        output.ShouldBe("articles/2026/11/ليلة-الفرز-نتائج-لحظة-بلحظة.md\n");
        var text = File.ReadAllText(Path.Combine(site.Folder, output.Trim()));
        text.ShouldStartWith("---\ntitle: 'ليلة الفرز: نتائج «لحظة» بلحظة'\ndate: 2026-11-23 16:00\ntype: live\nsection: politics\nauthors: [كاتب 1]\n");
        GenProcess.Run(site.Folder, ["build", "--drafts", "--now", Now]).Error.ShouldStartWith("28 articles");
        GenProcess.Run(site.Folder, ["list", "drafts", "--now", Now]).Out.ShouldContain("ليلة الفرز");
    }

    [Fact]
    public void An_article_that_is_there_is_never_replaced()
    {
        using var site = SiteFolder.Small();
        GenProcess.Run(site.Folder, ["new", "عنوان", "--now", Now]).ExitCode.ShouldBe(0);
        site.Write("articles/2026/11/عنوان.md", "mine");
        var (code, output, error) = GenProcess.Run(site.Folder, ["new", "عنوان", "--now", Now]);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("file-exists");
        File.ReadAllText(Path.Combine(site.Folder, "articles/2026/11/عنوان.md")).ShouldBe("mine");
    }

    [Fact]
    public void What_is_wrong_with_a_request_is_said_at_once()
    {
        using var site = SiteFolder.Small();
        var (code, _, error) = GenProcess.Run(site.Folder, ["new", "عنوان", "--section", "politcs", "--date", "2026-13-01"]);
        code.ShouldBe(2);
        error.ShouldContain("Did you mean \"politics\"?");
        error.ShouldContain("no such month");
        Directory.Exists(Path.Combine(site.Folder, "articles/2026")).ShouldBeFalse();
    }

    [Fact]
    public void The_archetypes_of_the_site_come_first()
    {
        using var site = SiteFolder.Small();
        site.Write("archetypes/interview.md", "---\ntitle: {{ title }}\ndate: {{ date }}\ntype: {{ type }}\nkicker: حوار\n---\n");
        GenProcess.Run(site.Folder, ["new", "حوار مع المدير", "--type", "interview", "--date", "2026-12-01 08:00"]).Out.ShouldBe("articles/2026/12/حوار-مع-المدير.md\n");
        File.ReadAllText(Path.Combine(site.Folder, "articles/2026/12/حوار-مع-المدير.md")).ShouldBe("---\ntitle: حوار مع المدير\ndate: 2026-12-01 08:00\ntype: interview\nkicker: حوار\n---\n");
        site.Write("archetypes/video.md", "---\ntitle: {{ title\n---\n");
        GenProcess.Run(site.Folder, ["new", "مقطع", "--type", "video"]).Error.ShouldContain("archetypes/video.md:");
    }
}
