using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Tests.Checking;

public sealed class CheckSettingsTests
{
    private const string Orphaned = "نص أول.\n\n<p><img src=\"/a.png\"></p>";

    [Theory]
    [InlineData("error", Severity.Error, 1)]
    [InlineData("warning", Severity.Warning, 0)]
    [InlineData("info", Severity.Info, 0)]
    public void A_rule_is_as_bad_as_the_settings_say(string level, Severity severity, int exitCode)
    {
        var site = new SeededSite();
        site.Set($"check: {{image-alt-missing: {level}}}");
        site.Body(Orphaned);
        var report = site.Check();
        report.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(severity);
        report.ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public void A_rule_that_is_off_finds_nothing()
    {
        var site = new SeededSite();
        site.Set("check: {image-alt-missing: off, dotless-ya: off}");
        site.Body(Orphaned + "\n\nفى المدينة.");
        site.Check().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_is_not_known_is_an_error_with_the_one_that_was_meant()
    {
        var site = new SeededSite();
        site.Set("check: {image-alt-mising: off}");
        var message = site.Check().Diagnostics.ShouldHaveSingleItem();
        message.Code.ShouldBe("key-unknown");
        message.Help!.ShouldContain("image-alt-missing");
    }

    [Fact]
    public void Strict_makes_errors_of_warnings_and_doubtful_spellings()
    {
        var site = new SeededSite();
        site.Body("فى المدينة.\n\n![](/a.png)");
        site.Check().ExitCode.ShouldBe(0);
        var strict = site.Check(strict: true);
        strict.ExitCode.ShouldBe(1);
        strict.Diagnostics.ShouldAllBe(static d => d.Severity == Severity.Error);
    }

    [Fact]
    public void What_a_template_does_wrong_on_every_page_is_one_finding_with_a_count()
    {
        var site = new SeededSite();
        site.Tree.Add("templates/body_end.html", "<p><a href=\"/nope/\">الأرشيف</a></p>\n");
        site.Check().Diagnostics.ShouldHaveSingleItem().Help!.ShouldMatch("The same on [0-9]+ more pages");
    }

    [Fact]
    public void Sarif_names_rule_level_file_and_region()
    {
        var site = new SeededSite();
        site.Body(Orphaned);
        using var json = JsonDocument.Parse(SarifFormat.Render(site.Check().Diagnostics, "1.0"));
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().ShouldBe("image-alt-missing");
        result.GetProperty("level").GetString().ShouldBe("error");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe(SeededSite.Article);
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(12);
        json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString().ShouldBe("image-alt-missing");
    }
}
