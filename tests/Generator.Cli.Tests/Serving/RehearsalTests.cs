using System.Net;
using System.Net.Sockets;
using Generator.Cli.Serving;
using Generator.Configuration;

namespace Generator.Cli.Tests.Serving;

/// <summary>The server's own first request.</summary>
public sealed class RehearsalTests
{
    private static readonly SiteConfig Config = new() { Title = "الخبر", Url = new SiteUrl("https://khabar.example", "/paper/", "khabar.example") };

    [Fact]
    public async Task It_asks_for_the_front_page_once_the_settings_are_known()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var settings = new TaskCompletionSource<SiteConfig>();
        var rehearsal = Rehearsal.RunAsync(settings.Task, "localhost", ((IPEndPoint)listener.LocalEndpoint).Port, TestContext.Current.CancellationToken);
        listener.Pending().ShouldBeFalse();
        settings.SetResult(Config);
        using (var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken))
        {
            using var reader = new StreamReader(client.GetStream());
            (await reader.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("GET /paper/ HTTP/1.1");
            rehearsal.IsCompleted.ShouldBeFalse();
        }

        await rehearsal;
    }

    [Fact]
    public async Task It_fails_without_a_word()
    {
        using var stopping = new CancellationTokenSource();
        var waiting = Rehearsal.RunAsync(new TaskCompletionSource<SiteConfig>().Task, "localhost", 1, stopping.Token);
        await stopping.CancelAsync();
        await waiting;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await Rehearsal.RunAsync(Task.FromResult(Config), "localhost", port, TestContext.Current.CancellationToken);
    }
}
