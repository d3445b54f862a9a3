using System.Collections.Concurrent;
using System.IO.Hashing;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>A publication into a folder on disk.</summary>
internal sealed class DiskPublication : Publication
{
    private readonly string _output;
    private readonly string _name;
    private readonly string _listPath;
    private readonly Dictionary<string, PublishedFile> _last;
    private readonly StagingArea _staging;
    private readonly ConcurrentDictionary<string, StagedFile> _files = new(StringComparer.Ordinal);

    /// <param name="output">Full path of the output folder.</param>
    /// <param name="name">The folder's name in the list.</param>
    /// <param name="listPath">Where the list is.</param>
    /// <param name="last">What the last build published.</param>
    /// <param name="clears">Whether the commit clears the folder first, because nothing in it is ours.</param>
    public DiskPublication(string output, string name, string listPath, Dictionary<string, PublishedFile> last, bool clears)
    {
        (_output, _name, _listPath, _last) = (output, name, listPath, last);
        _staging = StagingArea.Create(output, clears);
    }

    /// <inheritdoc/>
    public override void Stage(string path, ReadOnlySpan<byte> bytes)
    {
        var hash = XxHash128.HashToUInt128(bytes);
        if (_last.TryGetValue(path, out var last) && last.Hash == hash && last.Length == bytes.Length && Confirmed(path, last) is { } present)
        {
            _files[path] = new StagedFile(present, null);
            return;
        }

        var staged = _staging.PathFor(path);
        using var handle = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.Write(handle, bytes, 0);
        _files[path] = new StagedFile(new PublishedFile(hash, bytes.Length, File.GetLastWriteTimeUtc(handle).Ticks), staged);
    }

    /// <inheritdoc/>
    public override Checked<Published> Commit()
    {
        var stale = _last.Keys.Where(path => !_files.ContainsKey(path)).Order(StringComparer.Ordinal).ToList();
        var staged = _files.Where(static f => f.Value.StagedPath is not null).Select(static f => f.Key).Order(StringComparer.Ordinal).ToList();
        var obstacles = _staging.IsWhole ? [] : Obstacles.Find(_output, staged, _last);
        if (obstacles.Count > 0) return Checked.Of<Published>(null, obstacles);

        var files = _files.ToDictionary(static f => f.Key, static f => f.Value.File, StringComparer.Ordinal);

        // Until the last file is in place the list names both the old files and the new ones, so that a build that is killed now loses none: where the list and the
        // disk disagree, the next build writes the file again.
        var both = new Dictionary<string, PublishedFile>(_last, StringComparer.Ordinal);
        foreach (var (path, file) in files) both[path] = file;
        PublishedList.Write(_listPath, _name, both);

        if (_staging.IsWhole)
        {
            _staging.MoveWhole();
        }
        else
        {
            _staging.ClearOutput();
            MoveFiles(staged, stale);
        }

        StaleFiles.Remove(_output, stale);
        _staging.Remove();
        PublishedList.Write(_listPath, _name, files);
        return Checked.Ok(new Published(
            [.. staged.Where(path => !_last.ContainsKey(path))], [.. staged.Where(_last.ContainsKey)], stale, files.Count - staged.Count));
    }

    /// <inheritdoc/>
    public override void Dispose() => _staging.Remove();

    /// <summary>
    /// The published file as it is on disk now, or null when it is another one. A new time alone does not count: a checkout or a restored cache gives all files one.
    /// </summary>
    private PublishedFile? Confirmed(string path, PublishedFile last)
    {
        var file = new FileInfo(Path.Combine(_output, path));
        if (!file.Exists || file.Length != last.Length || file.LinkTarget is not null) return null;
        var modified = file.LastWriteTimeUtc.Ticks;
        if (modified == last.ModifiedTicks) return last;
        return XxHash128.HashToUInt128(File.ReadAllBytes(file.FullName)) == last.Hash ? last with { ModifiedTicks = modified } : null;
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
