using System.Collections.Concurrent;
using System.IO.Hashing;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>A publication into a folder on disk.</summary>
internal sealed class DiskPublication : Publication
{
    private readonly string _output;
    private readonly string _listPath;
    private readonly Dictionary<string, PublishedFile> _last;
    private readonly StagingArea _staging;
    private readonly ConcurrentDictionary<string, StagedFile> _files = new(StringComparer.Ordinal);

    public DiskPublication(string output, string listPath, Dictionary<string, PublishedFile> last)
    {
        (_output, _listPath, _last) = (output, listPath, last);
        _staging = StagingArea.Create(output);
    }

    /// <inheritdoc/>
    public override void Stage(string path, ReadOnlySpan<byte> bytes)
    {
        var hash = XxHash128.HashToUInt128(bytes);
        if (_last.TryGetValue(path, out var last) && last.Hash == hash && IsUntouched(path, last))
        {
            _files[path] = new StagedFile(last, null);
            return;
        }

        var staged = _staging.PathFor(path);
        using (var handle = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            RandomAccess.Write(handle, bytes, 0);
        }

        _files[path] = new StagedFile(new PublishedFile(hash, bytes.Length, File.GetLastWriteTimeUtc(staged).Ticks), staged);
    }

    /// <inheritdoc/>
    public override Checked<Published> Commit()
    {
        var stale = _last.Keys.Where(path => !_files.ContainsKey(path)).Order(StringComparer.Ordinal).ToList();
        var staged = _files.Where(static f => f.Value.StagedPath is not null).Select(static f => f.Key).Order(StringComparer.Ordinal).ToList();
        var obstacles = Obstacles.Find(_output, staged, _last);
        if (obstacles.Count > 0) return Checked.Of<Published>(null, obstacles);

        var files = _files.ToDictionary(static f => f.Key, static f => f.Value.File, StringComparer.Ordinal);

        // Until the last file is in place the list names both the old files and the new ones, so that a build that is killed now loses none: where the list and the
        // disk disagree, the next build writes the file again.
        var both = new Dictionary<string, PublishedFile>(_last, StringComparer.Ordinal);
        foreach (var (path, file) in files) both[path] = file;
        PublishedList.Write(_listPath, _output, both);

        if (_staging.IsWhole) MoveWhole();
        else MoveFiles(staged, stale);
        StaleFiles.Remove(_output, stale);
        _staging.Remove();
        PublishedList.Write(_listPath, _output, files);
        return Checked.Ok(new Published(
            [.. staged.Where(path => !_last.ContainsKey(path))], [.. staged.Where(_last.ContainsKey)], stale, files.Count - staged.Count));
    }

    /// <inheritdoc/>
    public override void Dispose() => _staging.Remove();

    private bool IsUntouched(string path, PublishedFile last)
    {
        var file = new FileInfo(Path.Combine(_output, path));
        return file.Exists && file.LinkTarget is null && file.Length == last.Length && file.LastWriteTimeUtc.Ticks == last.ModifiedTicks;
    }

    private void MoveWhole()
    {
        Directory.Delete(_output);
        Directory.Move(_staging.Folder, _output);
    }

    private void MoveFiles(List<string> staged, List<string> stale)
    {
        StaleFiles.Remove(_output, Obstacles.OwnInTheWay(staged, stale));
        var folder = "";
        foreach (var path in staged)
        {
            var target = Path.Combine(_output, path);
            var parent = Path.GetDirectoryName(target)!;
            if (parent != folder) Directory.CreateDirectory(folder = parent);
            File.Move(_files[path].StagedPath!, target, overwrite: true);
        }
    }

    /// <summary>A file of this build; without a staged path it was right already.</summary>
    private readonly record struct StagedFile(PublishedFile File, string? StagedPath);
}
