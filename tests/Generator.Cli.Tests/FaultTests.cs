namespace Generator.Cli.Tests;

/// <summary>Disks and folders that refuse: each ends in a clear message with nothing changed, and all is right when the cause is gone.</summary>
public sealed class FaultTests
{
    private const string Now = "2026-11-23T12:00:00Z";

    private static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    [Fact]
    public void A_full_disk_leaves_the_published_site_as_it_was()
    {
        using var site = SiteFolder.Small();
        var disk = Path.Combine(site.Folder, "disk");
        Directory.CreateDirectory(disk);
        Assert.SkipUnless(OperatingSystem.IsLinux() && GenProcess.TryCommand("mount", "-t", "tmpfs", "-o", "size=8m", "gen-test", disk), "A file system of its own needs the right to mount one.");
        try
        {
            Build(site, "disk/public").ExitCode.ShouldBe(0);
            var before = site.TreeHash("disk/public");
            site.Write("site.yml", File.ReadAllText(Path.Combine(site.Folder, "site.yml")).Replace("title: الخبر", "title: الغد", StringComparison.Ordinal));
            File.WriteAllBytes(Path.Combine(disk, "filler"), new byte[16]);
            var free = new DriveInfo(disk).AvailableFreeSpace;
            foreach (var left in (long[])[0, 128 * 1024, 300 * 1024])
            {
                File.WriteAllBytes(Path.Combine(disk, "filler"), new byte[Math.Max(0, free - left)]);
                var (code, _, error) = Build(site, "disk/public");
                code.ShouldBe(1, error);
                error.ShouldContain("could not be written");
                site.TreeHash("disk/public").ShouldBe(before);
                Directory.GetFileSystemEntries(disk).Length.ShouldBe(2);
            }

            File.Delete(Path.Combine(disk, "filler"));
            Build(site, "disk/public").ExitCode.ShouldBe(0);
            Build(site, "clean").ExitCode.ShouldBe(0);
            site.TreeHash("disk/public").ShouldBe(site.TreeHash("clean"));
        }
        finally
        {
            GenProcess.TryCommand("umount", "-l", disk);
        }
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    [Theory]
    [InlineData("public")]
    [InlineData("public/politics")]
    [InlineData(".gen/published")]
    public void A_folder_that_may_not_be_written_to_is_named_and_nothing_changes(string closed)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has access lists instead.");
        using var site = SiteFolder.Small();
        var through = Environment.UserName == "root" ? AsNobody : [];
        if (through.Length > 0) Assert.SkipUnless(GenProcess.TryCommand("chown", "-R", "65534:65534", site.Folder) && GenProcess.TryCommand("setpriv", "--version"), "The system's user may write everywhere.");
        var first = GenProcess.RunThrough(through, site.Folder, ["build", "--now", Now]);
        Assert.SkipWhen(through.Length > 0 && first.ExitCode is not (0 or 1 or 2), "Another user cannot run the program from here: " + first.Error);
        first.ExitCode.ShouldBe(0, first.Error);
        var before = site.TreeHash();
        site.Write("articles/politics/2026/01/new.md", "---\ntitle: جديد\ndate: 2026-01-05\n---\n\nنص.\n");
        var folder = Path.Combine(site.Folder, closed);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var (code, _, error) = GenProcess.RunThrough(through, site.Folder, ["build", "--now", Now]);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        code.ShouldBeOneOf([1, 2]);
        error.ShouldContain("writ", Case.Insensitive);
        error.ShouldNotContain("internal error");
        site.TreeHash().ShouldBe(before);
        Directory.EnumerateFileSystemEntries(site.Folder, ".public.*").ShouldBeEmpty();
        GenProcess.RunThrough(through, site.Folder, ["build", "--now", Now]).ExitCode.ShouldBe(0);
        GenProcess.RunThrough(through, site.Folder, ["build", "--now", Now, "--output", "clean"]).ExitCode.ShouldBe(0);
        site.TreeHash().ShouldBe(site.TreeHash("clean"));
    }

    [Fact]
    public async Task Two_builds_at_once_in_one_folder_both_end_well()
    {
        using var site = SiteFolder.Small();
        var builds = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Build(site, "public"))));
        builds.ShouldAllBe(static build => build.ExitCode == 0 || (build.ExitCode == 2 && build.Error.Contains("Another gen is writing", StringComparison.Ordinal)));
        builds.ShouldContain(static build => build.ExitCode == 0);
        Build(site, "clean").ExitCode.ShouldBe(0);
        site.TreeHash().ShouldBe(site.TreeHash("clean"));
    }

    private static (int ExitCode, string Out, string Error) Build(SiteFolder site, string output) => GenProcess.Run(site.Folder, ["build", "--now", Now, "--output", output]);
}
