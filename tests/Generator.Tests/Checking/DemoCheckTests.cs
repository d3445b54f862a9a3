using Generator.Checking;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Newspaper;

namespace Generator.Tests.Checking;

public sealed class DemoCheckTests
{
    [Fact]
    public void The_demo_newspaper_has_nothing_to_mend()
    {
        var report = SiteCheck.Run(new DiskSourceTree(Repository.Root), new BuildOptions { Now = SeededSite.Now }, null, cancellation: TestContext.Current.CancellationToken);
        report.Pages.ShouldBeGreaterThan(100);
        report.Diagnostics.Where(static d => d.Severity != Severity.Info).Select(static d => $"{d.Span}: {d.Message}").ShouldBeEmpty();
    }
}
