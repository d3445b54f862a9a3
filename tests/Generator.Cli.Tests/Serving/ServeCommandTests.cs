using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Generator.Cli.Tests.Serving;

/// <summary>The command as a whole, in a process of its own.</summary>
public sealed class ServeCommandTests
{
    [Fact]
    public async Task It_serves_what_is_saved_and_stops_cleanly()
    {
        using var site = SiteFolder.Small();
        using var serve = await ServeProcess.StartAsync(site.Folder, "--port", "0", "--now", "2026-12-31T00:00:00Z");
        using var client = new HttpClient { BaseAddress = serve.Address };
        (await client.GetStringAsync("", TestContext.Current.CancellationToken)).ShouldContain("الخبر");
        site.Write("articles/politics/2026/12/jadid.md", "---\ntitle: خبر جديد تمامًا\ndate: 2026-12-30\n---\n\nنص.\n");
        await EventuallyAsync(async () => (await client.GetStringAsync("", TestContext.Current.CancellationToken)).Contains("خبر جديد تمامًا", StringComparison.Ordinal), serve);
        site.Write("articles/politics/2026/12/jadid.md", "---\ntitle: خبر\ndate: أمس\n---\n");
        await EventuallyAsync(() => Task.FromResult(serve.Said.Contains("articles/politics/2026/12/jadid.md:3:7: error:", StringComparison.Ordinal)), serve);
        Directory.Exists(Path.Combine(site.Folder, "public")).ShouldBeFalse();
        Directory.Exists(Path.Combine(site.Folder, ".gen")).ShouldBeFalse();
        serve.Stop().ShouldBe(OperatingSystem.IsWindows() ? -1 : 0);
    }

    [Fact]
    public async Task It_says_that_a_port_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var site = SiteFolder.Small();
        using var serve = await ServeProcess.StartAsync(site.Folder, "--host", "127.0.0.1", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        serve.Address.Port.ShouldBeGreaterThan(port);
        serve.Said.ShouldContain($"Port {port} is taken; {serve.Address.Port} is the next free one.");
    }

    /// <summary>In a user namespace of its own (user_namespaces(7)) a process can be given as few of them as a busy machine has left.</summary>
    [Theory]
    [InlineData("max_inotify_instances", 0)]
    [InlineData("max_inotify_watches", 3)]
    public async Task It_looks_for_changes_where_the_system_watches_no_more_folders(string limit, int left)
    {
        var setting = $"echo {left} > /proc/sys/user/{limit}";
        Assert.SkipUnless(OperatingSystem.IsLinux() && GenProcess.TryCommand("unshare", "-Ur", "sh", "-c", setting), "This system gives no namespaces to its users.");
        using var site = SiteFolder.Small();
        using var serve = await ServeProcess.StartAsync(new ProcessStartInfo("unshare", ["-Ur", "sh", "-c", $"{setting} && exec {GenProcess.ShellLine} serve --port 0 --now 2026-12-31T00:00:00Z"]) { WorkingDirectory = site.Folder });
        await EventuallyAsync(() => Task.FromResult(serve.Said.Contains("gen: the system cannot watch the site's folder, which is looked through every half second instead: ", StringComparison.Ordinal)), serve);
        using var client = new HttpClient { BaseAddress = serve.Address };
        foreach (var title in (string[])["خبر جديد تمامًا", "خبر آخر"])
        {
            site.Write("articles/politics/2026/12/jadid.md", $"---\ntitle: {title}\ndate: 2026-12-30\n---\n\nنص.\n");
            await EventuallyAsync(async () => (await client.GetStringAsync("", TestContext.Current.CancellationToken)).Contains(title, StringComparison.Ordinal), serve);
        }

        serve.Stop().ShouldBe(0);
    }

    [Fact]
    public async Task It_looks_for_changes_when_it_is_told_to()
    {
        using var site = SiteFolder.Small();
        using var serve = await ServeProcess.StartAsync(site.Folder, "--poll", "--port", "0", "--now", "2026-12-31T00:00:00Z");
        using var client = new HttpClient { BaseAddress = serve.Address };
        site.Write("articles/politics/2026/12/jadid.md", "---\ntitle: خبر جديد تمامًا\ndate: 2026-12-30\n---\n\nنص.\n");
        await EventuallyAsync(async () => (await client.GetStringAsync("", TestContext.Current.CancellationToken)).Contains("خبر جديد تمامًا", StringComparison.Ordinal), serve);
        serve.Said.ShouldNotContain("cannot watch");
    }

    [Fact]
    public void Wrong_settings_end_it()
    {
        using var site = new SiteFolder();
        site.Write("site.yml", "title: الخبر\nurl: none\n");
        var (code, _, error) = GenProcess.Run(site.Folder, ["serve", "--port", "0"]);
        code.ShouldBe(2);
        error.ShouldContain("site.yml:2:6: error:");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_so()
    {
        using var site = new SiteFolder();
        var (code, _, error) = GenProcess.Run(site.Folder, ["serve", "--port", "0", "--site", "nowhere"]);
        code.ShouldBe(2);
        error.ShouldContain("site.yml");
        error.ShouldNotContain("internal error");
    }

    private static async Task EventuallyAsync(Func<Task<bool>> condition, ServeProcess serve)
    {
        for (var clock = Stopwatch.StartNew(); !await condition();)
        {
            clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), serve.Said);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
