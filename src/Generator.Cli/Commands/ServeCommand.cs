using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Generator.Cli.Serving;
using Generator.Cli.Terminal;
using Generator.Serving;
using Generator.Serving.Watching;
using Generator.Sources;

namespace Generator.Cli.Commands;

/// <summary><c>gen serve</c>.</summary>
internal sealed class ServeCommand
{
    private readonly Option<string> _host = new("--host") { Description = "Name or address to listen to; 0.0.0.0 for all of the machine's", HelpName = "HOST", DefaultValueFactory = static _ => "localhost" };

    private readonly Option<int> _port = new("--port", "-p") { Description = "Port; the next free one if it is taken, 0 for any", HelpName = "PORT", DefaultValueFactory = static _ => 1313 };

    private readonly Option<bool> _open = new("--open") { Description = "Open the browser" };

    private readonly Option<bool> _noDrafts = new("--no-drafts") { Description = "Leave drafts out" };

    private readonly Option<bool> _noFuture = new("--no-future") { Description = "Leave scheduled articles out" };

    private readonly Option<bool> _noExpired = new("--no-expired") { Description = "Leave expired articles out" };

    private readonly Option<bool> _poll = new("--poll") { Description = "Look for changes every half second, in folders of which the system tells nothing: network drives, mounted folders" };

    private readonly SiteOptions _options;
    private readonly UserTerminal _terminal;

    private ServeCommand(SiteOptions options, UserTerminal terminal) => (_options, _terminal) = (options, terminal);

    public static Command Create(SiteOptions options, UserTerminal terminal)
    {
        var serve = new ServeCommand(options, terminal);
        var command = new Command("serve", "Show the site in a browser while you write, with drafts, scheduled and expired articles marked. Pages change when a file is saved. Nothing is written.");
        foreach (var option in (Option[])[serve._port, serve._host, serve._open, serve._noDrafts, serve._noFuture, serve._noExpired, serve._poll, options.Site, options.Url, options.Now, options.Jobs, options.Strict, options.Quiet]) command.Add(option);
        serve._port.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > IPEndPoint.MaxPort)) result.AddError($"--port takes a number from 0 to 65535, not '{result.Tokens[0].Value}'");
        });
        command.SetAction(serve.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        GarbagePatience.Begin();
        var (host, port) = (parsed.GetValue(_host)!, parsed.GetValue(_port));
        var sources = new DiskSourceTree(Path.GetFullPath(parsed.GetValue(_options.Site)!));
        var messages = new ServeMessages(_terminal, sources, parsed.GetValue(_options.Quiet));
        var site = new ServedSite(sources, () => Options(parsed));
        var handler = new SiteHandler(site, sources, host, messages.Print);

        // Reading and listening begin beside each other: requests wait for the first reading. What is saved before the watching begins is looked for after it.
        var started = TimeProvider.System.GetUtcNow();
        var reading = Task.Run(() => site.Update(new TouchedPaths(), cancellation: cancellation), cancellation);
        var server = await ListenAsync(handler, host, port, messages).ConfigureAwait(false);
        if (server is null) return ExitCodes.Usage;
        await using (server.ConfigureAwait(false))
        {
            try
            {
                var state = await reading.ConfigureAwait(false);
                messages.Print(state.Diagnostics);
                if (state.Snapshot is not { } snapshot) return ExitCodes.Usage;
                var watching = Task.Run(() => new SourceWatcher(sources, parsed.GetValue(_poll), messages.Poll), cancellation);
                var url = Url(host, server.Port, snapshot.Config.Url.BasePath);
                messages.Greet(state, url, server.Port, port, clock.Elapsed);
                if (parsed.GetValue(_open) && !BrowserStarter.TryOpen(url)) messages.Line("gen: no browser could be started.");
                using var watcher = await watching.ConfigureAwait(false);
                _ = Task.Run(
                    () =>
                    {
                        watcher.TellSince(started);
                        site.Prepare();
                        GarbagePatience.End();
                    },
                    cancellation);
                await ChangeLoop.RunAsync(site, watcher, handler, messages.Tell, cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Ctrl+C is the way to end this command.
            }
        }

        return ExitCodes.Done;
    }

    private BuildOptions Options(ParseResult parsed) => _options.Read(parsed) with
    {
        Drafts = !parsed.GetValue(_noDrafts),
        Future = !parsed.GetValue(_noFuture),
        Expired = !parsed.GetValue(_noExpired),
    };

    private static async Task<SiteServer?> ListenAsync(SiteHandler handler, string host, int port, ServeMessages messages)
    {
        try
        {
            if (await SiteServer.StartAsync(handler, host, port).ConfigureAwait(false) is { } server) return server;
            messages.Line(string.Create(CultureInfo.InvariantCulture, $"gen: no free port from {port} on. Choose another one with --port."));
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            messages.Line($"gen: cannot listen to {host}: {exception.Message}");
        }

        return null;
    }

    /// <summary>What to type into a browser on this machine.</summary>
    private static string Url(string host, int port, string basePath)
    {
        var name = host is "0.0.0.0" or "::" ? "localhost" : host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host;
        return string.Create(CultureInfo.InvariantCulture, $"http://{name}:{port}{basePath}");
    }
}
