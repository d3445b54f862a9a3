namespace Generator.Cli.Tests;

/// <summary>The same input gives the same bytes, whatever the machine is set to.</summary>
public sealed class DeterminismTests
{
    private const string Now = "2026-11-23T12:00:00Z";

    private static readonly string[] Locales = ["C", "ar_SA.UTF-8", "tr_TR.UTF-8", "fa_IR.UTF-8", "de_DE.UTF-8"];

    private static readonly string[] Zones = ["UTC", "Pacific/Auckland", "America/Lima", "Asia/Kathmandu"];

    private static readonly string?[] InvariantModes = ["1", "0", null];

    /// <summary>20 combinations of threads, locale, zone, globalization mode, the order in which the files came to the disk, and when the program was compiled.</summary>
    [Fact]
    public void Locale_zone_globalization_threads_and_file_order_do_not_reach_the_output()
    {
        using var first = SiteFolder.Small();
        using var second = Reversed(first);
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 20; i++)
        {
            var site = i % 2 == 0 ? first : second;
            List<(string Name, string Value)> environment = [("LC_ALL", Locales[i % Locales.Length]), ("TZ", Zones[i / 5])];
            if (InvariantModes[i % InvariantModes.Length] is { } mode) environment.Add(("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", mode));
            string[] args = ["build", "--now", Now, "--jobs", $"{1 << (i / 2 % 4)}", "--output", $"out-{i}"];
            var (code, _, error) = GenProcess.RunProgram(GenProcess.Programs[i / 3 % GenProcess.Programs.Count], site.Folder, args, [.. environment]);
            code.ShouldBe(0, error);
            hashes.Add(site.TreeHash($"out-{i}"));
        }

        hashes.Count.ShouldBe(1);
    }

    [Fact]
    public void The_order_and_times_of_files_do_not_reach_the_output()
    {
        using var first = SiteFolder.Small();
        using var second = Reversed(first);
        GenProcess.Run(first.Folder, ["build", "--now", Now]).ExitCode.ShouldBe(0);
        GenProcess.Run(second.Folder, ["build", "--now", Now]).ExitCode.ShouldBe(0);
        second.TreeHash().ShouldBe(first.TreeHash());
    }

    /// <summary>Its theme uses most of the template language.</summary>
    [Fact]
    public void The_demo_newspaper_has_the_same_bytes_whenever_the_program_was_compiled()
    {
        Assert.SkipUnless(GenProcess.Programs.Count > 1, "GEN_PROGRAM names the published program.");
        using var demo = new SiteFolder();
        foreach (var name in (string[])["site.yml", "articles", "data", "pages", "static", "templates"]) demo.Copy(Documentation.Documents.Root, name);
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var program in GenProcess.Programs)
        {
            var output = $"out-{hashes.Count}";
            var (code, _, error) = GenProcess.RunProgram(program, demo.Folder, ["build", "--now", Now, "--output", output]);
            code.ShouldBe(0, error);
            hashes.Add(demo.TreeHash(output));
        }

        hashes.Count.ShouldBe(1);
    }

    /// <summary>The same site, whose files were written in the opposite order, with other times.</summary>
    private static SiteFolder Reversed(SiteFolder site)
    {
        var reversed = new SiteFolder();
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(site.Folder, file);
            reversed.Write(path, File.ReadAllText(file));
            File.SetLastWriteTimeUtc(Path.Combine(reversed.Folder, path), new DateTime(2001, 1, 1, 0, 0, path.Length % 60, DateTimeKind.Utc));
        }

        return reversed;
    }
}
