using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Generator.Cli.Tests.Packaging;

/// <summary>The .NET tool, installed from a local folder into an empty home. It takes minutes: <c>GEN_PACK=1</c> runs it.</summary>
[Collection("The SDK on this checkout")]
public sealed class PackedToolTests
{
    private static readonly string[] Assemblies = ["gen.dll", "Generator.dll", "Generator.Arabic.dll", "Generator.Templating.dll", "Markdig.dll"];

    [Fact]
    public async Task It_is_compiled_ahead_of_time_and_makes_builds_checks_and_serves_a_newspaper()
    {
        CleanHome.SkipUnlessAsked();
        using var home = new CleanHome();
        var packages = Path.Combine(home.Folder, "packages");
        CleanHome.Sdk("pack", "src/Generator.Cli", "-c", "Release", "-o", packages, "--nologo", "-v", "q");
        Directory.EnumerateFiles(packages).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ShouldBe(
            ["gen." + CleanHome.Version + ".nupkg", .. ((string[])["any", "linux-x64", "win-x64"]).Select(static rid => $"gen.{rid}.{CleanHome.Version}.nupkg")]);
        foreach (var rid in (string[])["linux-x64", "win-x64"]) HoldsMachineCode(Path.Combine(packages, $"gen.{rid}.{CleanHome.Version}.nupkg"));

        // The package that points to the others and the one of this system: that is what a newspaper keeps beside its workflow. Packed by itself, that one needs no .NET.
        var own = RuntimeInformation.RuntimeIdentifier is "linux-x64" or "win-x64" ? RuntimeInformation.RuntimeIdentifier : "any";
        if (own != "any")
        {
            CleanHome.Sdk("pack", "src/Generator.Cli", "-c", "Release", "-r", own, "-o", packages, "--nologo", "-v", "q");
            FilesOfProgram(Path.Combine(packages, $"gen.{own}.{CleanHome.Version}.nupkg")).ShouldBe(["DotnetToolSettings.xml", OperatingSystem.IsWindows() ? "gen.exe" : "gen"]);
        }

        var few = Directory.CreateDirectory(Path.Combine(home.Folder, "few")).FullName;
        foreach (var name in (string[])[$"gen.{CleanHome.Version}.nupkg", $"gen.{own}.{CleanHome.Version}.nupkg"]) File.Copy(Path.Combine(packages, name), Path.Combine(few, name));
        home.Run("dotnet", "", "tool", "install", "--global", "gen", "--version", CleanHome.Version, "--source", few);

        var gen = Path.Combine(home.Home, ".dotnet", "tools", OperatingSystem.IsWindows() ? "gen.exe" : "gen");
        home.Run(gen, "", "--version").ShouldStartWith(CleanHome.Version);
        home.Run(gen, "", "init", "paper").ShouldContain("cd paper");
        home.Run(gen, "paper", "build").ShouldContain("3 articles, ");
        home.Run(gen, "paper", "check", "--strict").ShouldContain("nothing to mend");
        File.ReadAllText(Path.Combine(home.Folder, "paper/public/index.html")).ShouldContain("صوت المدينة");
        using (var serve = await home.ServeAsync(gen, "paper"))
        {
            using var client = new HttpClient();
            (await client.GetStringAsync(serve.Address, TestContext.Current.CancellationToken)).ShouldContain("صوت المدينة");
            serve.Stop();
        }

        // In a home where it is not installed.
        using var other = new CleanHome();
        foreach (var command in (string[][])[["tool", "exec"], ["dnx"]]) other.Run("dotnet", "", [.. command, "gen@" + CleanHome.Version, "--source", few, "--yes", "--", "--version"]).ShouldContain(CleanHome.Version);
    }

    private static IEnumerable<string> FilesOfProgram(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Where(static entry => entry.FullName.StartsWith("tools/", StringComparison.Ordinal)).Select(static entry => entry.Name).Order(StringComparer.Ordinal)];
    }

    private static void HoldsMachineCode(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        foreach (var name in Assemblies)
        {
            using var bytes = new MemoryStream();
            using (var entry = archive.Entries.Where(entry => entry.Name == name).ShouldHaveSingleItem(package).Open()) entry.CopyTo(bytes);
            bytes.Position = 0;
            Precompiled.Holds(bytes).ShouldBeTrue($"{name} in {package}");
        }
    }
}
