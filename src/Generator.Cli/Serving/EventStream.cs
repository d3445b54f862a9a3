using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Generator.Cli.Serving;

/// <summary>Tells browsers what is served now, by server-sent events (HTML Standard §9.2): once at the beginning, then after each change.</summary>
internal sealed class EventStream
{
    /// <summary>A line that says nothing, so that browsers that have gone are noticed.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly HashSet<Channel<bool>> _listeners = [];

    /// <summary>Wakes every browser.</summary>
    public void Wake()
    {
        lock (_lock)
        {
            foreach (var listener in _listeners) listener.Writer.TryWrite(true);
        }
    }

    /// <summary>Sends events until the browser goes or the server stops.</summary>
    /// <param name="now">What there is to say, as JSON.</param>
    public async Task SendAsync(HttpContext context, Func<byte[]> now, CancellationToken cancellation)
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        var listener = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        lock (_lock) _listeners.Add(listener);
        try
        {
            byte[] message = [.. "retry: 400\n"u8, .. Message(now())];
            while (true)
            {
                await context.Response.Body.WriteAsync(message, cancellation).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(cancellation).ConfigureAwait(false);
                message = await WokenAsync(listener, cancellation).ConfigureAwait(false) ? Message(now()) : ":\n\n"u8.ToArray();
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The browser left, or the server stops.
        }
        finally
        {
            lock (_lock) _listeners.Remove(listener);
        }
    }

    private static async Task<bool> WokenAsync(Channel<bool> listener, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(Silence);
        try
        {
            return await listener.Reader.ReadAsync(timer.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private static byte[] Message(byte[] json) => [.. "data: "u8, .. json, .. "\n\n"u8];
}
