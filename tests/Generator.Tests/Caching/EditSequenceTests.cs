using System.Globalization;
using Generator.Sources;
using Generator.Writing;

namespace Generator.Tests.Caching;

/// <summary>
/// After any edits, a build that knows the last one gives the same files and the same messages as one that knows nothing. <c>GEN_EDITS=500</c> runs as many sequences of edits.
/// </summary>
public sealed class EditSequenceTests
{
    private const int Steps = 6;

    private static readonly int Sequences = int.TryParse(Environment.GetEnvironmentVariable("GEN_EDITS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 25;

    [Fact]
    public void Incremental_equals_clean_after_every_edit()
    {
        var (kept, all) = (0, 0);
        for (var seed = 0; seed < Sequences; seed++)
        {
            var site = new EditedSite(seed);
            var output = new MemoryOutputStore();
            Build.Run(Sources(site), output, Options(site), cancellation: TestContext.Current.CancellationToken).ExitCode.ShouldBe(0, $"sequence {seed}");
            for (var step = 0; step < Steps; step++)
            {
                var edit = site.Edit();
                var when = $"sequence {seed}, step {step}: {edit}";
                var before = output.Files.ToDictionary(StringComparer.Ordinal);
                var clean = new MemoryOutputStore();
                var expected = Build.Run(Sources(site), clean, Options(site), cancellation: TestContext.Current.CancellationToken);
                var report = Build.Run(Sources(site), output, Options(site), cancellation: TestContext.Current.CancellationToken);
                report.ExitCode.ShouldBe(expected.ExitCode, when);
                report.Diagnostics.Concat(report.Findings).Select(static d => d.ToString()).ShouldBe(expected.Diagnostics.Concat(expected.Findings).Select(static d => d.ToString()), when);
                Same(output.Files, expected.ExitCode == 0 ? clean.Files : before, when);
                if (expected.ExitCode != 0) continue;
                (report.Articles, report.Pages).ShouldBe((expected.Articles, expected.Pages), when);
                all += report.Pages;
                kept += report.Pages - report.Rendered.Length;
            }
        }

        // A cache that never keeps anything would pass all the rest.
        TestContext.Current.TestOutputHelper?.WriteLine($"{kept} of {all} pages kept");
        kept.ShouldBeGreaterThan(all / 20);
    }

    private static void Same(IReadOnlyDictionary<string, byte[]> files, IReadOnlyDictionary<string, byte[]> expected, string when)
    {
        files.Keys.Order(StringComparer.Ordinal).ShouldBe(expected.Keys.Order(StringComparer.Ordinal), when);
        foreach (var (path, bytes) in files)
        {
            if (!bytes.AsSpan().SequenceEqual(expected[path]))
                System.Text.Encoding.UTF8.GetString(bytes).ShouldBe(System.Text.Encoding.UTF8.GetString(expected[path]), $"{when}: {path}");
        }
    }

    private static MemorySourceTree Sources(EditedSite site)
    {
        var tree = new MemorySourceTree();
        foreach (var (path, text) in site.Files) tree.Add(path, text);
        return tree;
    }

    private static BuildOptions Options(EditedSite site) => new() { Now = site.Now, Jobs = 2 };
}
