using System.Threading.Channels;
using Generator.Sources;

namespace Generator.Serving.Watching;

/// <summary>Gathers changes into batches: a save by renaming, or hundreds of files of a checkout, are one.</summary>
/// <param name="root">The site's folder, absolute.</param>
internal sealed class ChangeBatches(string root)
{
    /// <summary>A batch ends when nothing has happened for this long: a single save soon, a checkout when its stream of files pauses.</summary>
    private static readonly TimeSpan ShortQuiet = TimeSpan.FromMilliseconds(10), LongQuiet = TimeSpan.FromMilliseconds(60);

    /// <summary>More events than a save causes.</summary>
    private const int ManyEvents = 8;

    /// <summary>A batch is told after this time even if changes go on.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly Channel<Change> _changes = Channel.CreateUnbounded<Change>();

    /// <param name="Path">What was touched; null: more than could be told.</param>
    /// <param name="IsNew">It was not there before.</param>
    private readonly record struct Change(string? Path, bool IsNew);

    /// <summary>Something was touched; what is no source is not of interest.</summary>
    /// <param name="path">Absolute, or below the site's folder.</param>
    /// <param name="isNew">It was not there before.</param>
    public void Tell(string path, bool isNew)
    {
        var relative = (Path.IsPathRooted(path) ? Path.GetRelativePath(root, path) : path).Replace('\\', '/');
        foreach (var range in relative.AsSpan().Split('/'))
        {
            if (SourceNames.IsIgnored(relative.AsSpan(range))) return;
        }

        _changes.Writer.TryWrite(new Change(relative, isNew));
    }

    /// <summary>Anything may have been touched.</summary>
    public void TellEverything() => _changes.Writer.TryWrite(new Change(null, false));

    /// <summary>Waits for the next batch of changes.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants to know any more.</exception>
    public async Task<TouchedPaths> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var touched = new Dictionary<string, bool>(StringComparer.Ordinal);
            var result = new TouchedPaths();
            Change? next = await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
            var started = TimeProvider.System.GetTimestamp();
            while (next is { } change)
            {
                if (change.Path is null) result.AddEverything();
                else touched.TryAdd(change.Path, change.IsNew);
                if (TimeProvider.System.GetElapsedTime(started) > Longest) break;
                next = await WithinAsync(touched.Count > ManyEvents ? LongQuiet : ShortQuiet, cancellation).ConfigureAwait(false);
            }

            // What came and went within a batch was an editor's own business.
            foreach (var (path, isNew) in touched)
            {
                if (!isNew || Path.Exists(Path.Combine(root, path))) result.Add(path);
            }

            if (!result.IsEmpty) return result;
        }
    }

    private async Task<Change?> WithinAsync(TimeSpan quiet, CancellationToken cancellation)
    {
        if (_changes.Reader.TryRead(out var waiting)) return waiting;
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(quiet);
        try
        {
            return await _changes.Reader.ReadAsync(timer.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
