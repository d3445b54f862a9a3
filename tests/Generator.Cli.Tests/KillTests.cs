using System.Diagnostics;
using System.Globalization;

namespace Generator.Cli.Tests;

/// <summary>
/// Builds that are killed (SIGKILL) at random instants leave nothing but old or new bytes, and the next build gives what a clean one gives. <c>GEN_KILLS=200</c> runs it at
/// full length.
/// </summary>
public sealed class KillTests
{
    private const string Now = "2026-11-23T12:00:00Z";

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("GEN_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 12;

    [Fact]
    public void A_killed_build_leaves_every_file_old_or_new_and_the_next_build_is_whole()
    {
        using var site = SiteFolder.Small();
        var random = new Random(20161025);
        var clock = Stopwatch.StartNew();
        Dictionary<string, byte[]>[] versions = [Clean(site, 0), Clean(site, 1)];
        var duration = (int)clock.ElapsedMilliseconds / 2;
        Become(site, 0);
        Build(site);
        var (previous, inCommit) = (0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var version = 1 - previous;
            Become(site, version);
            KillBuild(site, random, kill % 3 == 0 ? duration : -1);
            if (Directory.EnumerateFiles(Path.Combine(site.Folder, ".gen", "published"), "*.journal").Any()) inCommit++;
            var tree = site.Files();
            foreach (var (path, bytes) in tree)
                (Has(versions[0], path, bytes) || Has(versions[1], path, bytes)).ShouldBeTrue($"kill {kill}: {path}");
            versions[0].Keys.Intersect(versions[1].Keys).Except(tree.Keys).ShouldBeEmpty($"kill {kill}");

            // Half of the builds that follow are of the same site, half of the other one.
            if (random.Next(2) == 0) Become(site, version = 1 - version);
            Build(site);
            Equal(site.Files(), versions[version], $"after kill {kill}");
            Directory.EnumerateFileSystemEntries(site.Folder, ".public.*").ShouldBeEmpty();
            previous = version;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills} kills, {inCommit} of them in the middle of a commit");
    }

    private static bool Has(Dictionary<string, byte[]> files, string path, byte[] bytes) => files.TryGetValue(path, out var there) && there.AsSpan().SequenceEqual(bytes);

    private static void Equal(Dictionary<string, byte[]> files, Dictionary<string, byte[]> expected, string when)
    {
        files.Keys.Order(StringComparer.Ordinal).ShouldBe(expected.Keys.Order(StringComparer.Ordinal), when);
        foreach (var (path, bytes) in files) bytes.AsSpan().SequenceEqual(expected[path]).ShouldBeTrue($"{when}: {path}");
    }

    /// <summary>Starts a build and kills it: at a random instant of its life, or just after it began to publish.</summary>
    private static void KillBuild(SiteFolder site, Random random, int duration)
    {
        using var process = GenProcess.Start(site.Folder, ["build", "--now", Now]);
        if (duration >= 0)
        {
            process.WaitForExit(random.Next(duration + 1));
        }
        else
        {
            var list = Path.Combine(site.Folder, ".gen", "published");
            while (!process.HasExited && !Directory.EnumerateFiles(list, "*.journal").Any()) Thread.Yield();
            Thread.SpinWait(random.Next(200_000));
        }

        process.Kill();
        process.WaitForExit();
    }

    private static Dictionary<string, byte[]> Clean(SiteFolder site, int version)
    {
        Become(site, version);
        var output = "clean-" + version.ToString(CultureInfo.InvariantCulture);
        GenProcess.Run(site.Folder, ["build", "--now", Now, "--output", output]).ExitCode.ShouldBe(0);
        return site.Files(output);
    }

    private static void Build(SiteFolder site)
    {
        var (code, _, error) = GenProcess.Run(site.Folder, ["build", "--now", Now]);
        code.ShouldBe(0, error);
    }

    /// <summary>Every page differs between the two versions, and each has files that the other lacks, one of them a folder in the other.</summary>
    private static void Become(SiteFolder site, int version)
    {
        var settings = File.ReadAllText(Path.Combine(site.Folder, "site.yml"));
        site.Write("site.yml", version == 0 ? settings.Replace("title: الغد", "title: الخبر", StringComparison.Ordinal) : settings.Replace("title: الخبر", "title: الغد", StringComparison.Ordinal));
        foreach (var file in (string[])["static/a", "static/a/b.txt", "articles/sports/2026/02/only.md"]) site.Remove(file);
        if (version == 0) site.Write("static/a/b.txt", "folder\n");
        else site.Write("static/a", "file\n");
        if (version == 1) site.Write("articles/sports/2026/02/only.md", "---\ntitle: خبر في نسخة واحدة\ndate: 2026-02-01\n---\n\nنص.\n");
    }
}
