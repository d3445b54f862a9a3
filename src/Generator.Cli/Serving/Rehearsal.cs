using System.Net;
using System.Net.Sockets;
using System.Text;
using Generator.Configuration;

namespace Generator.Cli.Serving;

/// <summary>A first request of our own, so that a browser's first one need not wait for code to be compiled.</summary>
internal static class Rehearsal
{
    /// <summary>Asks for the front page, as soon as there is time, and throws the answer away.</summary>
    /// <param name="settings">The site's, when processors have nothing better to do.</param>
    /// <param name="host">What is listened to.</param>
    /// <param name="port">The server's port.</param>
    public static async Task RunAsync(Task<SiteConfig> settings, string host, int port, CancellationToken cancellation)
    {
        try
        {
            var config = await settings.WaitAsync(cancellation).ConfigureAwait(false);
            var address = Address(host);
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(address, port, cancellation).ConfigureAwait(false);
            await socket.SendAsync(Encoding.UTF8.GetBytes($"GET {config.Url.BasePath} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), cancellation).ConfigureAwait(false);
            var buffer = new byte[1 << 14];
            while (await socket.ReceiveAsync(buffer, cancellation).ConfigureAwait(false) > 0)
            {
            }
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            // Nothing depends on it.
        }
    }

    /// <summary>Where a server that listens to this is reached on its own machine; a name of another kind need not be.</summary>
    private static IPAddress Address(string host) =>
        !IPAddress.TryParse(host, out var address) || address.Equals(IPAddress.Any) ? IPAddress.Loopback
        : address.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback
        : address;
}
