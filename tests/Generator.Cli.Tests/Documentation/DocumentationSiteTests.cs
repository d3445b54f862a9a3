namespace Generator.Cli.Tests.Documentation;

/// <summary>The site that <c>gen</c> makes of the documents in <c>docs/</c>.</summary>
public sealed class DocumentationSiteTests
{
    private const string Now = "2026-11-23T12:00:00Z";

    [Fact]
    public void It_builds_strictly_and_has_nothing_to_mend()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The documents are put together by a script for bash.");
        using var folder = new SiteFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Documents.Root, "docs", "site", "templates"), "*", SearchOption.AllDirectories)) Copy(folder, file);
        foreach (var file in (string[])["docs/site/site.yml", "docs/site/assemble", "templates/README.md", .. Documents.All.Where(static document => document.StartsWith("docs/", StringComparison.Ordinal))]) Copy(folder, Path.Combine(Documents.Root, file));
        var site = Path.Combine(folder.Folder, "docs", "site");
        GenProcess.TryCommand("bash", Path.Combine(site, "assemble")).ShouldBeTrue();

        var build = GenProcess.Run(site, ["build", "--strict", "--now", Now]);
        build.ExitCode.ShouldBe(0, build.Error);
        build.Error.Trim().ShouldNotContain("\n");
        var check = GenProcess.Run(site, ["check", "--strict", "--now", Now]);
        check.Out.ShouldBeEmpty();
        check.ExitCode.ShouldBe(0, check.Error);

        var home = File.ReadAllText(Path.Combine(site, "public", "index.html"));
        foreach (var document in Directory.EnumerateFiles(Path.Combine(site, "pages")).Select(Path.GetFileNameWithoutExtension)) home.ShouldContain($"href=\"/docs/{document}/\"");
        File.ReadAllText(Path.Combine(site, "public", "getting-started", "index.html")).ShouldContain("<a href=\"/docs/commands/#completion\">");
    }

    private static void Copy(SiteFolder folder, string file)
    {
        var copy = Path.Combine(folder.Folder, Path.GetRelativePath(Documents.Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy);
    }
}
