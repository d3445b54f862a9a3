using Generator.Configuration;

namespace Generator.Serving.Watching;

/// <summary>Lets the system tell what is touched. Folders that come, go and come back are watched from then on.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly string _root;
    private readonly ChangeBatches _changes;
    private readonly Action<string> _failed;
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private WatchedFolders _folders;
    private bool _isDisposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The site's folder, absolute.</param>
    /// <param name="changes">Told of them.</param>
    /// <param name="failed">Told why, by any thread, when the system does not watch all folders (on Linux: <c>fs.inotify.max_user_watches</c>).</param>
    /// <exception cref="IOException">The system watches no more folders (on Linux: <c>fs.inotify.max_user_instances</c>).</exception>
    public FolderWatch(string root, WatchedFolders folders, ChangeBatches changes, Action<string> failed)
    {
        (_root, _folders, _changes, _failed) = (root, folders, changes, failed);
        try
        {
            Attach(static _ => true);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Watches these folders from now on.</summary>
    /// <exception cref="IOException">The system watches no more folders.</exception>
    public void Follow(WatchedFolders folders)
    {
        lock (_lock)
        {
            _folders = folders;
            foreach (var path in _watchers.Keys.Where(path => !folders.Has(path)).ToList())
            {
                _watchers.Remove(path, out var old);
                old!.Dispose();
            }

            Attach(path => !_watchers.ContainsKey(path));
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

    private void Attach(Func<string, bool> isMeant)
    {
        lock (_lock)
        {
            if (_isDisposed) return;

            // From above, so that what comes meanwhile is seen there.
            foreach (var path in _folders.All.Where(isMeant))
            {
                if (_watchers.Remove(path, out var old)) old.Dispose();
                var full = Path.Combine(_root, path);
                if (Directory.Exists(full)) _watchers[path] = _folders.Above.Contains(path) ? Watch(full, recursive: false, OnAbove) : Watch(full, recursive: true, _changes.Tell);
            }
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
        watcher.Error += (_, e) => OnError(e.GetException());
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    /// <summary>Events that were too many are read from the folder; a folder that is not watched has none at all.</summary>
    private void OnError(Exception exception)
    {
        if (exception is IOException and not (FileNotFoundException or DirectoryNotFoundException)) _failed(exception.Message);
        else _changes.TellEverything();
    }

    private void OnAbove(string path, bool isNew)
    {
        var relative = Relative(path);
        if (_folders.Has(relative)) Reattach(relative);
        else if (relative != SiteConfigReader.FileName) return;
        _changes.Tell(path, isNew);
    }

    /// <summary>Watches a folder, and those of ours below it, that have come, or come back, or gone.</summary>
    private void Reattach(string folder)
    {
        try
        {
            Attach(path => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal));
        }
        catch (ArgumentException)
        {
            // Gone again already: all is read, and the next event from above tries anew.
            _changes.TellEverything();
        }
        catch (IOException exception)
        {
            OnError(exception);
        }
    }

    private string Relative(string path) => Path.GetRelativePath(_root, path).Replace('\\', '/');
}
