using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>What is served at one moment.</summary>
/// <param name="Snapshot">The last good one; null while the settings have never been right.</param>
/// <param name="Version">Grows with each good snapshot.</param>
/// <param name="Diagnostics">What the last reading had to say; when it has errors the snapshot is older.</param>
internal sealed record ServedState(SiteSnapshot? Snapshot, int Version, ImmutableArray<Diagnostic> Diagnostics)
{
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(static d => d.Severity == Severity.Error);
}

/// <summary>A site that is read again when it changes. A change with errors leaves the last good snapshot where it is.</summary>
/// <param name="folder">The site's folder.</param>
/// <param name="options">Options for a reading at this moment.</param>
internal sealed class ServedSite(SourceTree folder, Func<BuildOptions> options)
{
    private readonly TouchedPaths _pending = new();
    private volatile Now _now = new(null);

    /// <summary>What is served; null until the first reading is done.</summary>
    public ServedState? State => _now.State;

    /// <summary>Waits for what is served after <paramref name="state"/>; comes at once when that is the past already.</summary>
    /// <param name="state">What the caller knows; null for nothing.</param>
    public async Task<ServedState> AfterAsync(ServedState? state, CancellationToken cancellation)
    {
        for (var now = _now; ; now = _now)
        {
            if (now.State is { } next && !ReferenceEquals(next, state)) return next;
            await now.IsPast.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Reads what was touched; by one thread at a time.</summary>
    /// <param name="shown">Called when the edited words of an article are served already, before the rest of the site has been read.</param>
    public ServedState Update(TouchedPaths touched, Action? shown = null, CancellationToken cancellation = default)
    {
        _pending.Add(touched);
        var last = State ?? new ServedState(null, 0, []);
        var edited = TryEdit(last, out var looksSame);
        if (edited is not null)
        {
            Become(edited);
            shown?.Invoke();
        }

        var read = new Background<ServedState>(() => Read(last, cancellation), jobs: 2).Result();
        var isGood = !read.Errors.Any();

        // What was touched when the reading failed may still differ from the snapshot that stays.
        if (isGood) _pending.Clear();

        // Browsers that have the page with the new words need not load it again for the sake of others.
        if (edited is not null && isGood) read = read with { Version = looksSame ? edited.Version : edited.Version + 1 };
        else if (edited is not null) read = edited with { Diagnostics = read.Diagnostics };
        Become(read);
        return read;
    }

    /// <summary>Goes the whole way of an edit once, for nothing: the first one should not wait for code to be compiled.</summary>
    public void Prepare()
    {
        if (State?.Snapshot is not { Site.Articles: [var newest, ..] } snapshot) return;
        try
        {
            snapshot.TryEdit(newest.SourcePath, folder, out _);
            SiteSnapshot.Make(folder, options(), snapshot, new TouchedPaths(newest.SourcePath), new ReportBuilder(strict: false));
        }
        catch (IOException)
        {
            // The reading that matters says so.
        }
    }

    private void Become(ServedState state)
    {
        var before = _now;
        _now = new Now(state);
        before.IsPast.SetResult();
    }

    private ServedState? TryEdit(ServedState last, out bool looksSame)
    {
        looksSame = false;
        if (last.Snapshot is not { } snapshot || last.Errors.Any() || _pending.Everything || _pending.Paths.Count != 1) return null;
        try
        {
            return snapshot.TryEdit(_pending.Paths.First(), folder, out looksSame) is { } edited ? last with { Snapshot = edited, Version = last.Version + 1 } : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private ServedState Read(ServedState last, CancellationToken cancellation)
    {
        var now = options();
        var report = new ReportBuilder(now.Strict);
        SiteSnapshot? snapshot = null;
        try
        {
            snapshot = SiteSnapshot.Make(folder, now, last.Snapshot, _pending, report, cancellation);
        }
        catch (IOException exception)
        {
            report.Add(DataMessages.Unreadable(".", exception.Message));
        }

        var diagnostics = report.Finish(ExitCode.Done).Diagnostics;

        // A site that has errors from the start is shown as far as it goes.
        return snapshot is not null && (!report.HasErrors || last.Snapshot is null) ? new ServedState(snapshot, last.Version + 1, diagnostics) : last with { Diagnostics = diagnostics };
    }

    private sealed record Now(ServedState? State)
    {
        public TaskCompletionSource IsPast { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
