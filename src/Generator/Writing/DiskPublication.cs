using System.Collections.Immutable;
using System.IO.Hashing;
using Generator.Caching;
using Generator.Configuration;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>A publication into a folder on disk.</summary>
/// <param name="place">The folder.</param>
/// <param name="taken">The right to write there; given back at the end.</param>
/// <param name="last">What the last build published.</param>
/// <param name="seal">The seal of its list.</param>
/// <param name="clears">Whether the commit clears the folder first, because nothing in it is ours.</param>
internal sealed class DiskPublication(OutputPlace place, OutputLock taken, Dictionary<string, PublishedFile> last, Hash128 seal, bool clears) : Publication
{
    private readonly StagingArea _staging = new(place.Output, clears);
    private readonly Dictionary<string, PublishedFile> _files = new(StringComparer.Ordinal);
    private readonly List<StagedFile> _staged = [];
    private readonly Lock _placing = new();
    private readonly PublishedSurvey _survey = new(last, (path, known) => IsUntouched(place.Output, path, known));
    private HashSet<string> _untouched = [];
    private Hash128 _seal = seal;
    private bool _journaled;
    private bool _keepsRest;

    /// <summary>Where the site stands, for <c>changes.json</c>; null: none is written.</summary>
    public SiteUrl? Url { get; init; }

    /// <summary>What a killed build had begun and we finished.</summary>
    public Published? Finished { get; init; }

    /// <inheritdoc/>
    public override Hash128 Seal => _seal;

    /// <inheritdoc/>
    public override void Expect(int files)
    {
        _files.EnsureCapacity(files);
        if (last.Count == 0) _staged.EnsureCapacity(files);
    }

    /// <inheritdoc/>
    public override Hash128 Stage(string path, ReadOnlySpan<byte> bytes)
    {
        var hash = Hash128.Of(bytes);
        if (last.TryGetValue(path, out var known) && known.Hash == hash && known.Length == bytes.Length && Confirmed(path, known) is { } present)
        {
            Place(path, present);
            return hash;
        }

        var name = _staging.NameFor(path);
        using var handle = File.OpenHandle(Path.Combine(_staging.Folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.Write(handle, bytes, 0);
        Place(path, new PublishedFile(hash, bytes.Length, File.GetLastWriteTimeUtc(handle).Ticks), name);
        return hash;
    }

    /// <inheritdoc/>
    public override bool TryKeep(string path, Hash128 hash)
    {
        if (!last.TryGetValue(path, out var known) || known.Hash != hash || Confirmed(path, known) is not { } present) return false;
        Place(path, present);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryKeepRest() => _keepsRest = _untouched.Count == last.Count;

    /// <inheritdoc/>
    public override void Survey() => _untouched = _survey.Run();

    /// <inheritdoc/>
    public override void Leave(string path)
    {
        if (last.TryGetValue(path, out var known)) Place(path, known);
    }

    /// <inheritdoc/>
    public override Published? TryKeepAll(int jobs, CancellationToken cancellation)
    {
        var files = _survey.Files;
        var surveyed = _survey.End();
        var kept = Parallelism.For(
            files.Length, jobs, static () => 0, (_, i) => i < surveyed && _survey.IsUntouched(i) ? files[i].Value : Confirmed(files[i].Key, files[i].Value), cancellation);
        if (Array.Exists(kept, static file => file is null)) return null;
        var present = new Dictionary<string, PublishedFile>(files.Length, StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++) present[files[i].Key] = kept[i]!.Value;
        return Tell(Unchanged(present));
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte>? ReadCache(CachePart part, ulong magic, out Hash128 seal) => place.ReadCache(part, magic, out seal);

    /// <inheritdoc/>
    public override CacheFile BeginCache(CachePart part, ulong magic) => new SealedCacheFile(place.CachePath(part), magic);

    /// <inheritdoc/>
    public override long Stamp()
    {
        try
        {
            Directory.CreateDirectory(place.CacheFolder);
            var path = Path.Combine(place.CacheFolder, "stamp");
            File.WriteAllBytes(path, "1"u8);
            return File.GetLastWriteTimeUtc(path).Ticks;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without it the next build reads what it could have known.
            return 0;
        }
    }

    /// <inheritdoc/>
    public override Checked<Published> Commit()
    {
        var files = _files;
        if (_keepsRest)
        {
            files = new Dictionary<string, PublishedFile>(last, StringComparer.Ordinal);
            foreach (var (path, file) in _files) files[path] = file;
        }

        _staged.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var stale = last.Keys.Where(path => !files.ContainsKey(path)).Order(StringComparer.Ordinal).ToImmutableArray();
        var published = _staged.Count == 0 && stale.IsEmpty ? Checked.Ok(Unchanged(files)) : Change(stale, files);
        return published.Value is { } changes ? Checked.Ok(Tell(changes)) : published;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _survey.End();

        // What is in the journal belongs to whoever opens the folder next.
        if (!_journaled) _staging.Remove();
        taken.Dispose();
    }

    private void Place(string path, PublishedFile file, string? stagedName = null)
    {
        lock (_placing)
        {
            _files[path] = file;
            if (stagedName is not null) _staged.Add(new StagedFile(path, stagedName, !last.ContainsKey(path)));
        }
    }

    /// <summary>Remembers new times of old files.</summary>
    private Published Unchanged(Dictionary<string, PublishedFile> files)
    {
        foreach (var (path, file) in files)
        {
            if (last[path] == file) continue;
            _seal = PublishedList.Write(place.ListPath, place.Name, files);
            break;
        }

        return new Published([], [], [], files.Count);
    }

    /// <summary>Writes down what this build and the one that it finished have changed.</summary>
    private Published Tell(Published changes)
    {
        if (Finished is not null) changes = Finished.Then(changes);
        if (Url is not null) ChangesFile.Write(place.ChangesPath, Url, changes);
        return changes;
    }

    private Checked<Published> Change(ImmutableArray<string> stale, Dictionary<string, PublishedFile> files)
    {
        var isWhole = _staged.Count > 0 && _staging.IsWhole;
        List<string> paths = isWhole ? [] : [.. _staged.Select(static f => f.Path)];
        if (!isWhole && Refuse(paths, stale) is { Count: > 0 } obstacles) return Checked.Of<Published>(null, obstacles);

        var journal = new Journal
        {
            Staging = _staged.Count == 0 ? StagingArea.Beside(place.Output) : _staging.Folder,
            IsWhole = isWhole,
            Clears = clears,
            Staged = _staged,
            Files = files,
            Stale = stale,
        };
        using var folders = isWhole ? null : NewFolders.Make(place.Output, paths, last);
        if (_staged.Exists(static f => f.IsNew)) RememberNew(files);
        journal.Write(place);
        _journaled = true;
        folders?.Keep();
        _seal = JournaledCommit.Carry(place, journal, files);
        return Checked.Ok(JournaledCommit.ChangesOf(journal, files.Count - _staged.Count));
    }

    private List<Diagnostic> Refuse(List<string> staged, ImmutableArray<string> stale)
    {
        var obstacles = Obstacles.Find(place.Output, staged, last);
        if (obstacles.Count == 0 && FolderAccess.FindClosed(place.Output, staged.Concat(stale)) is { } closed) obstacles.Add(WritingMessages.FolderReadOnly(closed));
        return obstacles;
    }

    /// <summary>Until the last file is in place the list names both the old files and the new ones: even if the journal were lost, no new file would be taken for somebody else's.</summary>
    private void RememberNew(Dictionary<string, PublishedFile> files)
    {
        var both = files;
        if (last.Count > 0)
        {
            both = new Dictionary<string, PublishedFile>(last, StringComparer.Ordinal);
            foreach (var (path, file) in files) both[path] = file;
        }

        PublishedList.Write(place.ListPath, place.Name, both);
    }

    /// <summary>
    /// The published file as it is on disk now, or null when it is another one. A new time alone does not count: a checkout or a restored cache gives all files one.
    /// </summary>
    private PublishedFile? Confirmed(string path, PublishedFile known)
    {
        if (_untouched.Contains(path)) return known;
        if (PresentFile(place.Output, path, known) is not { } file) return null;
        var modified = file.LastWriteTimeUtc.Ticks;
        if (modified == known.ModifiedTicks) return known;
        return Hash128.Of(File.ReadAllBytes(file.FullName)) == known.Hash ? known with { ModifiedTicks = modified } : null;
    }

    private static bool IsUntouched(string output, string path, PublishedFile known) => PresentFile(output, path, known) is { } file && file.LastWriteTimeUtc.Ticks == known.ModifiedTicks;

    /// <summary>The file on disk; null when it cannot be what was published.</summary>
    private static FileInfo? PresentFile(string output, string path, PublishedFile known)
    {
        var file = new FileInfo(Path.Combine(output, path));
        return file.Exists && file.Length == known.Length && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? file : null;
    }
}
