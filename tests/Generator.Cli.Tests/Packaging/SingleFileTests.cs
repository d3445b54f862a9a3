using System.Runtime.InteropServices;

namespace Generator.Cli.Tests.Packaging;

/// <summary>The program of one file that needs no .NET. It takes minutes: <c>GEN_PACK=1</c> runs it.</summary>
[Collection("The SDK on this checkout")]
public sealed class SingleFileTests
{
    [Fact]
    public void One_command_makes_a_program_that_needs_nothing()
    {
        CleanHome.SkipUnlessAsked();
        using var home = new CleanHome();
        var output = Path.Combine(home.Folder, "program");
        CleanHome.Sdk("publish", "src/Generator.Cli", "-c", "Release", "-o", output, "--nologo", "-v", "q");
        var gen = Path.Combine(output, OperatingSystem.IsWindows() ? "gen.exe" : "gen");
        Directory.EnumerateFileSystemEntries(output).ShouldBe([gen]);

        MakesAPaper(home, gen);
    }

    [Theory]
    [InlineData("linux-x64")]
    [InlineData("win-x64")]
    public void Another_system_gets_one_with_a_runtime_in_it(string rid)
    {
        CleanHome.SkipUnlessAsked();
        using var home = new CleanHome();
        CleanHome.Sdk("publish", "src/Generator.Cli", "-c", "Release", "-r", rid, "--self-contained", "-p:PublishSingleFile=true", "-p:PublishAot=false", "-o", home.Folder, "--nologo", "-v", "q");
        var gen = Path.Combine(home.Folder, rid.StartsWith("win", StringComparison.Ordinal) ? "gen.exe" : "gen");
        foreach (var assembly in (string[])["gen", "Generator", "Markdig"]) Precompiled.HoldsInBundle(gen, assembly).ShouldBeTrue(assembly);
        if (RuntimeInformation.RuntimeIdentifier == rid) MakesAPaper(home, gen);
    }

    private static void MakesAPaper(CleanHome home, string gen)
    {
        home.RunWithoutDotnet(gen, "", "--version").ShouldStartWith(CleanHome.Version);
        home.RunWithoutDotnet(gen, "", "init", "paper").ShouldContain("cd paper");
        home.RunWithoutDotnet(gen, "paper", "build").ShouldContain("3 articles, ");
        home.RunWithoutDotnet(gen, "paper", "check", "--strict").ShouldContain("nothing to mend");
    }
}
