using System.Diagnostics;
using Generator.Serving;
using Generator.Serving.Watching;

namespace Generator.Cli.Serving;

/// <summary>A batch of changes with what came of it.</summary>
/// <param name="Touched">What was touched.</param>
/// <param name="Last">What was served before.</param>
/// <param name="State">What is served now.</param>
/// <param name="Elapsed">How long it took until browsers were told.</param>
internal sealed record SiteChange(TouchedPaths Touched, ServedState Last, ServedState State, TimeSpan Elapsed);

/// <summary>Reads the site again whenever it changes, and wakes the browsers.</summary>
internal static class ChangeLoop
{
    /// <summary>By then browsers have loaded what changed.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="site">A site that has been read once.</param>
    /// <param name="told">Told of each change after the browsers.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task RunAsync(ServedSite site, SourceWatcher watcher, SiteHandler handler, Action<SiteChange> told, CancellationToken cancellation)
    {
        while (true)
        {
            // The settings say where fonts come from.
            if (site.State?.Snapshot is { } snapshot) watcher.Follow(WatchedFolders.Of(snapshot.Config));
            var touched = await watcher.NextAsync(cancellation).ConfigureAwait(false);
            var (last, clock) = (site.State!, Stopwatch.StartNew());
            TimeSpan? elapsed = null;
            var state = site.Update(touched, () =>
            {
                handler.Wake();
                elapsed = clock.Elapsed;
            }, cancellation);
            elapsed ??= clock.Elapsed;
            handler.Wake();
            told(new SiteChange(touched, last, state, elapsed.Value));
            _ = RestAsync(cancellation);
        }
    }

    private static async Task RestAsync(CancellationToken cancellation)
    {
        await Task.Delay(Calm, cancellation).ConfigureAwait(false);
        GarbagePatience.Rest();
    }
}
