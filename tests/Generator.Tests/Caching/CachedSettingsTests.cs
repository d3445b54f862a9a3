using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>Settings, and the fonts that they name, that the last build knew.</summary>
public sealed class CachedSettingsTests : CachedSite
{
    [Fact]
    public void Settings_that_need_not_be_read_say_the_same()
    {
        Write("site.yml", "title: خ\nurl: https://x.example/\nauthros: []\n");
        var first = Run();
        first.Diagnostics.ShouldContain(static d => d.Span!.Value.Path == "site.yml");
        Run().Diagnostics.Select(static d => d.ToString()).ShouldBe(first.Diagnostics.Select(static d => d.ToString()));
    }

    [Fact]
    public void Settings_that_change_are_read_again()
    {
        const string settings = "title: خ\nurl: https://x.example/\n";
        Write("site.yml", settings);
        Run();
        Write("site.yml", settings + "output: other\n");
        Run().Added.ShouldNotBeEmpty();
        File.Exists(Path.Combine(Site.Folder, "other", "index.html")).ShouldBeTrue();
        Write("site.yml", settings);
        File.Delete(Path.Combine(Site.Output, "index.html"));
        Run().Changed.ShouldBe(["index.html"]);
        Write("site.yml", "title: [\n");
        Run().ExitCode.ShouldBe(ExitCode.Settings);
        File.Delete(Path.Combine(Site.Folder, "site.yml"));
        Run().ExitCode.ShouldBe(ExitCode.Settings);
    }

    [Fact]
    public void Settings_that_are_saved_between_two_looks_at_them_are_followed()
    {
        RunWhileSettingsAreSaved("title: خ\u2028بر\nurl: https://x.example/\n").Added.ShouldNotBeEmpty();
        File.Exists(Path.Combine(Site.Folder, "other", "index.html")).ShouldBeTrue();
        File.ReadAllText(Path.Combine(Site.Output, "index.html")).ShouldNotContain("عنوان آخر");
    }

    [Fact]
    public void Settings_that_are_saved_while_the_site_is_built_come_with_the_next_build()
    {
        RunWhileSettingsAreSaved("title: خ\nurl: https://x.example/\n").Changed.ShouldContain("index.html");
        Run().Added.ShouldContain("index.html");
        File.ReadAllText(Path.Combine(Site.Folder, "other", "index.html")).ShouldContain("عنوان آخر");
    }

    [Fact]
    public void What_there_is_to_say_of_the_YAML_of_settings_is_said_by_every_build()
    {
        Write("site.yml", "title: خ\u2028بر\nurl: https://x.example/\n");
        var first = Run();
        first.Diagnostics.ShouldContain(static d => d.Span!.Value.Path == "site.yml");
        Write("articles/politics/khabar-0.md", "---\ntitle: خبر 0\ndate: 2026-11-01\nunknwon: x\n---\n\nنص 0.\n\nوفقرة أخرى.\n");
        var next = Run();
        next.Rendered.ShouldHaveSingleItem();
        next.Diagnostics.Select(static d => d.ToString()).ShouldBe(first.Diagnostics.Select(static d => d.ToString()));
    }

    [Fact]
    public void Fonts_that_are_installed_after_a_build_are_not_missed()
    {
        Write("site.yml", "title: خ\nurl: https://x.example/\nfonts: {headline: test-kufi, folder: fonts/node_modules}\n");
        Codes().ShouldContain("fonts-not-installed");
        Codes().ShouldContain("fonts-not-installed");
        Write("fonts/node_modules/@fontsource/test-kufi/metadata.json", "{}");
        Codes().ShouldContain("font-package-unusable");
        File.Delete(Path.Combine(Site.Folder, "fonts/node_modules/@fontsource/test-kufi/metadata.json"));
        Codes().ShouldContain("fonts-not-installed");

        IEnumerable<string> Codes() => Run().Diagnostics.Select(static d => d.Code);
    }

    /// <summary>Builds, edits an article, and builds again, while somebody who has another output folder in mind saves the settings as soon as they have been read once.</summary>
    private BuildReport RunWhileSettingsAreSaved(string settings)
    {
        Write("site.yml", settings);
        Run();
        Write("articles/politics/khabar-0.md", "---\ntitle: عنوان آخر\ndate: 2026-11-01\n---\n\nنص.\n");
        var sources = new SavedMeanwhile(new DiskSourceTree(Site.Folder), "site.yml", () => Write("site.yml", settings + "output: other\n"));
        return Build.Run(sources, new DiskOutputStore(Site.Folder), Options(), cancellation: TestContext.Current.CancellationToken);
    }
}
