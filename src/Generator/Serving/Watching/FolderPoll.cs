using Generator.Configuration;
using Generator.Sources;

namespace Generator.Serving.Watching;

/// <summary>Looks for changes again and again, where the system does not tell of them: names, sizes and times of files are compared.</summary>
internal sealed class FolderPoll : IDisposable
{
    /// <summary>The least time between two looks.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>A large site is looked through less often, so that looking takes a small share of one processor.</summary>
    private const int PausePerLook = 5;

    private readonly SourceTree _sources;
    private readonly WatchedFolders _folders;
    private readonly ChangeBatches _changes;
    private readonly CancellationTokenSource _end = new();

    /// <summary>Begins with what is there now.</summary>
    /// <param name="changes">Told of them.</param>
    public FolderPoll(SourceTree sources, WatchedFolders folders, ChangeBatches changes)
    {
        (_sources, _folders, _changes) = (sources, folders, changes);
        var files = Look() ?? [];
        _ = RunAsync(files, _end.Token);
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task RunAsync(Dictionary<string, SourceFile> last, CancellationToken end)
    {
        var pause = Pause;
        while (true)
        {
            await Task.Delay(pause, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (end.IsCancellationRequested) return;
            var started = TimeProvider.System.GetTimestamp();
            if (Look() is { } now)
            {
                Compare(last, now);
                last = now;
            }

            var longer = TimeProvider.System.GetElapsedTime(started) * PausePerLook;
            pause = longer > Pause ? longer : Pause;
        }
    }

    private void Compare(Dictionary<string, SourceFile> last, Dictionary<string, SourceFile> now)
    {
        foreach (var (path, file) in now)
        {
            if (!last.TryGetValue(path, out var before)) _changes.Tell(path, isNew: true);
            else if (before != file) _changes.Tell(path, isNew: false);
        }

        foreach (var path in last.Keys)
        {
            if (!now.ContainsKey(path)) _changes.Tell(path, isNew: false);
        }
    }

    /// <summary>Null when a folder vanished under our eyes: the next look is better.</summary>
    private Dictionary<string, SourceFile>? Look()
    {
        try
        {
            var files = _folders.Whole.SelectMany(_sources.List).ToDictionary(static file => file.Path, StringComparer.Ordinal);
            if (_sources.Find(SiteConfigReader.FileName) is { } settings) files[settings.Path] = settings;
            return files;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
