namespace Generator.Cli.Tests;

/// <summary>The same input gives the same bytes, whatever the machine is set to.</summary>
public sealed class DeterminismTests
{
    private const string Now = "2026-11-23T12:00:00Z";

    [Fact]
    public void Locale_zone_globalization_and_threads_do_not_reach_the_output()
    {
        using var site = SiteFolder.Small();
        (string Name, string Value)[][] environments =
        [
            [("LC_ALL", "C"), ("TZ", "UTC")],
            [("LC_ALL", "ar_SA.UTF-8"), ("TZ", "Pacific/Auckland")],
            [("LC_ALL", "tr_TR.UTF-8"), ("TZ", "America/Lima")],
            [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")],
            [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"), ("LANG", "fa_IR.UTF-8")],
        ];
        var hashes = new List<string>();
        foreach (var environment in environments)
        {
            foreach (var jobs in (string[])["1", "8"])
            {
                var output = "out-" + hashes.Count;
                var (code, _, error) = GenProcess.Run(site.Folder, ["build", "--now", Now, "--jobs", jobs, "--output", output], environment);
                code.ShouldBe(0, error);
                hashes.Add(site.TreeHash(output));
            }
        }

        hashes.Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
    }

    [Fact]
    public void The_order_and_times_of_files_do_not_reach_the_output()
    {
        using var first = SiteFolder.Small();
        using var second = new SiteFolder();
        foreach (var file in Directory.EnumerateFiles(first.Folder, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(first.Folder, file);
            second.Write(path, File.ReadAllText(file));
            File.SetLastWriteTimeUtc(Path.Combine(second.Folder, path), new DateTime(2001, 1, 1, 0, 0, path.Length % 60, DateTimeKind.Utc));
        }

        GenProcess.Run(first.Folder, ["build", "--now", Now]).ExitCode.ShouldBe(0);
        GenProcess.Run(second.Folder, ["build", "--now", Now]).ExitCode.ShouldBe(0);
        second.TreeHash().ShouldBe(first.TreeHash());
    }
}
