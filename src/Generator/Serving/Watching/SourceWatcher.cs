using System.Threading.Channels;
using Generator.Configuration;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>Watches the folders that a site is made of, and tells of changes in batches: a save by renaming, or hundreds of files of a checkout, are one.</summary>
internal sealed class SourceWatcher : IDisposable
{
    /// <summary>A batch ends when nothing has happened for this long: a single save soon, a checkout when its stream of files pauses.</summary>
    private static readonly TimeSpan ShortQuiet = TimeSpan.FromMilliseconds(10), LongQuiet = TimeSpan.FromMilliseconds(60);

    /// <summary>More events than a save causes.</summary>
    private const int ManyEvents = 8;

    /// <summary>A batch is told after this time even if changes go on.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly string[] Folders = ["articles", "pages", "static", "data", "templates"];

    private readonly string _root;
    private readonly Channel<Change> _changes = Channel.CreateUnbounded<Change>();
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private bool _isDisposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The site's folder, absolute.</param>
    /// <exception cref="IOException">The system watches no more folders (on Linux: <c>fs.inotify.max_user_watches</c>, <c>max_user_instances</c>).</exception>
    public SourceWatcher(string root)
    {
        _root = root;
        try
        {
            _watchers[""] = Watch(root, recursive: false, OnRoot);
            foreach (var folder in Folders) Attach(folder);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <param name="Path">What was touched; null: more than could be told.</param>
    /// <param name="IsNew">It was not there before.</param>
    private readonly record struct Change(string? Path, bool IsNew);

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
                if (!isNew || Path.Exists(Path.Combine(_root, path))) result.Add(path);
            }

            if (!result.IsEmpty) return result;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            foreach (var watcher in _watchers.Values) watcher.Dispose();
            _watchers.Clear();
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

    /// <summary>Watches a folder that has come, or come back, or gone.</summary>
    private void Attach(string folder)
    {
        lock (_lock)
        {
            if (_isDisposed) return;
            if (_watchers.Remove(folder, out var old)) old.Dispose();
            var path = Path.Combine(_root, folder);
            if (Directory.Exists(path)) _watchers[folder] = Watch(path, recursive: true, OnChange);
        }
    }

    private FileSystemWatcher Watch(string path, bool recursive, Action<string, bool> told)
    {
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = recursive,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, e) => told(e.FullPath, true);
        watcher.Changed += (_, e) =>
        {
            // The time of a folder changes with what is in it, of which there are events of their own.
            if (!Directory.Exists(e.FullPath)) told(e.FullPath, false);
        };
        watcher.Deleted += (_, e) => told(e.FullPath, false);
        watcher.Renamed += (_, e) =>
        {
            told(e.OldFullPath, false);
            told(e.FullPath, false);
        };
        watcher.Error += (_, _) => _changes.Writer.TryWrite(new Change(null, false));
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void OnRoot(string path, bool isNew)
    {
        var name = Path.GetFileName(path);
        if (Folders.Contains(name, StringComparer.Ordinal)) Reattach(name);
        else if (name != SiteConfigReader.FileName) return;
        OnChange(path, isNew);
    }

    private void Reattach(string folder)
    {
        try
        {
            Attach(folder);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // Gone again already, or no more watches: all is read, and the next event of the root tries anew.
            _changes.Writer.TryWrite(new Change(null, false));
        }
    }

    private void OnChange(string path, bool isNew)
    {
        var relative = Path.GetRelativePath(_root, path).Replace('\\', '/');
        foreach (var range in relative.AsSpan().Split('/'))
        {
            if (SourceNames.IsIgnored(relative.AsSpan(range))) return;
        }

        _changes.Writer.TryWrite(new Change(relative, isNew));
    }
}
