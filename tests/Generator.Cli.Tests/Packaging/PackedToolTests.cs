using System.Diagnostics;

namespace Generator.Cli.Tests;

/// <summary>The .NET tool, installed from a local folder into an empty home. It takes a minute: <c>GEN_PACK=1</c> runs it.</summary>
public sealed class PackedToolTests
{
    [Fact]
    public void It_makes_builds_and_checks_a_newspaper()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("GEN_PACK") == "1", "GEN_PACK=1 packs, installs and runs the tool.");
        using var folder = new SiteFolder();
        var home = Directory.CreateDirectory(Path.Combine(folder.Folder, "home")).FullName;
        Dotnet(Root(), null, "pack", "src/Generator.Cli", "-c", "Release", "-o", Path.Combine(folder.Folder, "packages"), "--nologo", "-v", "q");
        folder.Write("NuGet.config", $"<configuration><packageSources><clear /><add key=\"local\" value=\"{Path.Combine(folder.Folder, "packages")}\" /></packageSources></configuration>\n");
        Dotnet(folder.Folder, home, "tool", "install", "--tool-path", Path.Combine(home, "tools"), "gen", "--configfile", Path.Combine(folder.Folder, "NuGet.config"));

        var gen = Path.Combine(home, "tools", OperatingSystem.IsWindows() ? "gen.exe" : "gen");
        Run(gen, folder.Folder, home, "init", "paper").ShouldContain("cd paper");
        Run(gen, Path.Combine(folder.Folder, "paper"), home, "build").ShouldContain("3 articles, ");
        Run(gen, Path.Combine(folder.Folder, "paper"), home, "check", "--strict").ShouldContain("nothing to mend");
        File.ReadAllText(Path.Combine(folder.Folder, "paper/public/index.html")).ShouldContain("صوت المدينة");
    }

    private static void Dotnet(string folder, string? home, params string[] args) => Run("dotnet", folder, home, args);

    private static string Run(string program, string folder, string? home, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

        // Helpers of the compiler that live on would keep our end of the pipe open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        if (home is not null) start.Environment["HOME"] = start.Environment["DOTNET_CLI_HOME"] = home;
        if (home is not null) start.Environment["NUGET_PACKAGES"] = Path.Combine(home, "packages");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        text += error.Result;
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', args)}\n{text}");
        return text;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Generator.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
