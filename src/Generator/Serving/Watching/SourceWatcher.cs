using Generator.Sources;

namespace Generator.Serving.Watching;

/// <summary>Tells in batches what of a site is touched: from the system's events, or, where there are none, by looking.</summary>
internal sealed class SourceWatcher : IDisposable
{
    private readonly DiskSourceTree _sources;
    private readonly Action<string> _troubled;
    private readonly ChangeBatches _changes;
    private readonly Lock _lock = new();
    private WatchedFolders _folders = WatchedFolders.OfAnySite;
    private IDisposable? _source;
    private bool _polls;
    private bool _isDisposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="sources">The site's folder.</param>
    /// <param name="polls">Looks from the beginning: the system tells nothing of changes on network drives and in mounted folders.</param>
    /// <param name="troubled">Told why, by any thread, when the system watches no more folders and they are looked through instead.</param>
    public SourceWatcher(DiskSourceTree sources, bool polls, Action<string> troubled)
    {
        (_sources, _troubled, _changes) = (sources, troubled, new ChangeBatches(sources.Root));
        _polls = polls || !Directory.Exists(sources.Root);
        Begin();
    }

    /// <summary>Waits for the next batch of changes.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants to know any more.</exception>
    public Task<TouchedPaths> NextAsync(CancellationToken cancellation) => _changes.NextAsync(cancellation);

    /// <summary>Tells what was touched since an instant, for those who began to read before this began to watch.</summary>
    public void TellSince(DateTimeOffset since)
    {
        foreach (var path in RecentChanges.Find(_sources.Root, _folders, since)) _changes.Tell(path, isNew: false);
    }

    /// <summary>Watches these folders from now on; what was touched before in those that are new is not told.</summary>
    public void Follow(WatchedFolders folders)
    {
        lock (_lock)
        {
            if (_isDisposed || folders.Whole.SequenceEqual(_folders.Whole)) return;
            _folders = folders;
            if (_source is not FolderWatch watch) Begin();
            else if (Trouble(() => watch.Follow(folders)) is { } why) Poll(why);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _source?.Dispose();
        }
    }

    private void Begin()
    {
        lock (_lock)
        {
            if (_isDisposed) return;
            var before = _source;
            _source = _polls ? null : Watch();
            _source ??= new FolderPoll(_sources, _folders, _changes);
            before?.Dispose();
        }
    }

    private FolderWatch? Watch()
    {
        FolderWatch? watch = null;
        if (Trouble(() => watch = new FolderWatch(_sources.Root, _folders, _changes, why => _ = Task.Run(() => Poll(why)))) is { } why)
        {
            _polls = true;
            _troubled(why);
        }

        return watch;
    }

    /// <summary>Why it could not be done; null when it could.</summary>
    private static string? Trouble(Action watching)
    {
        try
        {
            watching();
            return null;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            return exception.Message;
        }
    }

    private void Poll(string why)
    {
        lock (_lock)
        {
            if (_polls || _isDisposed) return;
            _polls = true;
            _troubled(why);
            Begin();
        }

        // What happened in between was seen by nobody.
        _changes.TellEverything();
    }
}
