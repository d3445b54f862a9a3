using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Generator.Cli.Serving;

/// <summary>Kestrel with one handler; without a host around it, which would read settings of its own and take longer to start than the site.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    /// <summary>Ports that are tried after one that is taken.</summary>
    private const int MorePorts = 100;

    private static readonly TimeSpan StopTime = TimeSpan.FromMilliseconds(500);

    private readonly KestrelServer _server;
    private readonly CancellationTokenSource _stopping;

    private SiteServer(KestrelServer server, CancellationTokenSource stopping) => (_server, _stopping) = (server, stopping);

    /// <summary>The port that was free.</summary>
    public int Port
    {
        get
        {
            var address = _server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
            return int.Parse(address.AsSpan(address.LastIndexOf(':') + 1), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Starts to listen, at the next free port when the wanted one is taken; 0 is any.</summary>
    /// <returns>Null when none of them is free.</returns>
    /// <exception cref="IOException">The machine has no such address.</exception>
    /// <exception cref="SocketException">The machine has no such address, or the port may not be listened to.</exception>
    public static async Task<SiteServer?> StartAsync(SiteHandler handler, string host, int port)
    {
        var stopping = new CancellationTokenSource();
        for (var tried = port; tried <= Math.Min(port + MorePorts, IPEndPoint.MaxPort); tried++)
        {
            var server = Make(host, tried);
            try
            {
                await server.StartAsync(new Application(handler, stopping.Token), CancellationToken.None).ConfigureAwait(false);
                return new SiteServer(server, stopping);
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException)
            {
                server.Dispose();
            }
            catch
            {
                server.Dispose();
                stopping.Dispose();
                throw;
            }
        }

        stopping.Dispose();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        using var soon = new CancellationTokenSource(StopTime);
        await _server.StopAsync(soon.Token).ConfigureAwait(false);
        _server.Dispose();
        _stopping.Dispose();
    }

    private static KestrelServer Make(string host, int port) =>
        new(Options.Create(Listening(host, port)), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);

    private static KestrelServerOptions Listening(string host, int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        if (host == "localhost" && port != 0) options.ListenLocalhost(port, Configure);
        else if (host == "localhost") options.Listen(IPAddress.Loopback, port, Configure);
        else options.Listen(IPAddress.TryParse(host, out var address) ? address : Dns.GetHostAddresses(host)[0], port, Configure);
        return options;
    }

    private static void Configure(ListenOptions options)
    {
        options.Protocols = HttpProtocols.Http1;
        options.Use(static next => connection =>
        {
            connection.Transport = new Transport(PipeReader.Create(new RawTargetStream(connection.Transport.Input.AsStream())), connection.Transport.Output);
            return next(connection);
        });
    }

    private sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    private sealed class Application(SiteHandler handler, CancellationToken stopping) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public async Task ProcessRequestAsync(HttpContext context)
        {
            try
            {
                await handler.AnswerAsync(context, stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested || context.RequestAborted.IsCancellationRequested)
            {
                // Nobody waits for the answer any more.
            }
        }

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
