using System.Collections.Immutable;
using System.Net.Sockets;
using System.Text;
using Generator.Cli.Serving;
using Generator.Diagnostics;
using Generator.Serving;
using Generator.Sources;

namespace Generator.Cli.Tests.Serving;

/// <summary>A site in memory behind a real server, on any free port.</summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private readonly SiteServer _server;

    private LiveServer(MemorySourceTree files, ServedSite site, SiteHandler handler, SiteServer server)
    {
        (Files, Site, Handler, _server) = (files, site, handler, server);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}/") };
    }

    public MemorySourceTree Files { get; }

    public ServedSite Site { get; }

    public SiteHandler Handler { get; }

    public HttpClient Client { get; }

    public int Port => _server.Port;

    public List<Diagnostic> Told { get; } = [];

    public static async Task<LiveServer> StartAsync(string basePath = "/paper/", int port = 0)
    {
        var files = new MemorySourceTree()
            .Add("site.yml", $"title: الخبر\nurl: https://khabar.example{basePath}\nfragments: true\n")
            .Add("articles/khabar.md", "---\ntitle: خبر أول\ndate: 2026-11-03\nslug: خبر-أول\naliases: [/قديم/]\n---\n\nنص.\n")
            .Add("articles/musawada.md", "---\ntitle: خبر ناقص\ndate: 2026-11-04\ndraft: true\n---\n\nنص.\n")
            .Add("static/note.txt", "ملاحظة")
            .Add("static/data.bin", [0, 1, 2])
            .Add("static/pixel.png", [0x89, 0x50]);
        var site = new ServedSite(files, static () => new BuildOptions { Now = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), Drafts = true });
        var told = new List<Diagnostic>();
        var handler = new SiteHandler(site, files, "localhost", errors => told.AddRange(errors));
        var server = await SiteServer.StartAsync(handler, "127.0.0.1", port);
        site.Update(new TouchedPaths());
        var live = new LiveServer(files, site, handler, server!);
        live.Told.AddRange(told);
        return live;
    }

    /// <summary>Saves a file as the watcher would tell of it.</summary>
    public void Save(string path, string text)
    {
        Files.Add(path, text);
        Site.Update(new TouchedPaths(path));
        Handler.Wake();
    }

    /// <summary>Sends a request as it stands, which a client would make right first; the whole answer.</summary>
    public async Task<string> RawAsync(string requestLine, string hostName = "localhost")
    {
        using var socket = new TcpClient("127.0.0.1", Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{requestLine} HTTP/1.1\r\nHost: {hostName}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
