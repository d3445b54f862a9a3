using System.Collections.Immutable;
using System.IO.Hashing;
using Generator.Sources;

namespace Generator.Caching;

/// <summary>A source file as the last build found it.</summary>
/// <param name="Hash">XxHash128 of its content; null when nobody read it, because only its name matters.</param>
internal readonly record struct SourceRecord(string Path, long Length, long ModifiedTicks, Hash128? Hash);

/// <summary>
/// The files that the last build was made from. Size and time stand for the content only where nobody can have written the file again in the same tick of the clock: when the
/// file was old already as that build began (the "racy Git" problem). Elsewhere, as after a checkout, the content is read and decides.
/// </summary>
internal sealed class SourceRecords
{
    /// <summary>The coarsest clock of file systems in use (FAT, 2 s).</summary>
    private const long ClockTicks = 2 * TimeSpan.TicksPerSecond;

    /// <summary>Nothing.</summary>
    public static SourceRecords None { get; } = new([], new Dictionary<string, SourceRecord>(StringComparer.Ordinal), 0);

    private readonly Dictionary<string, SourceRecord> _records;
    private readonly long _startTicks;

    private SourceRecords(ImmutableArray<string> folders, Dictionary<string, SourceRecord> records, long startTicks) => (Folders, _records, _startTicks) = (folders, records, startTicks);

    /// <summary>The folders that the build looked at, whether they are there or not; none lies in another.</summary>
    public ImmutableArray<string> Folders { get; }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SourceRecords Read(ByteReader reader)
    {
        var startTicks = reader.Long();
        var folders = reader.List(static r => r.Text());
        var count = reader.Int();
        var records = new Dictionary<string, SourceRecord>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var record = new SourceRecord(reader.Text(), reader.Long(), reader.Long(), reader.Maybe(static r => r.Wide()));
            records[record.Path] = record;
        }

        return new SourceRecords(folders, records, startTicks);
    }

    /// <summary>Writes the files of a build.</summary>
    /// <param name="folders">The folders that it looked at; none lies in another.</param>
    /// <param name="startTicks">The file system's time when the build began.</param>
    public static void Write(ByteWriter writer, ListedSources sources, ImmutableArray<string> folders, long startTicks)
    {
        writer.Long(startTicks);
        writer.List(folders, static (w, folder) => w.Text(folder));
        writer.Int(folders.Sum(folder => sources.List(folder).Count));
        foreach (var file in folders.SelectMany(sources.List))
        {
            writer.Text(file.Path);
            writer.Long(file.Length);
            writer.Long(file.ModifiedTicks);

            // What was read twice and was not the same is like nothing that the next build finds.
            writer.Maybe(sources.IsUnstable(file.Path) ? default(Hash128) : sources.HashOf(file.Path), static (w, hash) => w.Wide(hash));
        }
    }

    /// <summary>Whether every folder holds the same files with the same content.</summary>
    /// <param name="sources">The site's files.</param>
    /// <param name="isFresh">Whether all could be told by size and time, so that nothing needs to be remembered anew.</param>
    public bool AreSame(ListedSources sources, int jobs, CancellationToken cancellation, out bool isFresh)
    {
        isFresh = true;
        SourceFile[] files = [.. Folders.SelectMany(sources.List)];
        if (files.Length != _records.Count || files.Any(file => !_records.TryGetValue(file.Path, out var record) || record.Length != file.Length && record.Hash is not null)) return false;
        SourceFile[] doubtful = [.. files.Where(file => _records[file.Path].Hash is not null && Known(file) is null)];
        isFresh = doubtful.Length == 0;
        var same = Parallelism.For(doubtful.Length, jobs, static () => new Buffer(), (buffer, i) => IsSame(sources, doubtful[i], buffer), cancellation);
        return same.All(static s => s);
    }

    /// <summary>The files with another content than then, as they were; null when a folder does not hold the same files.</summary>
    /// <param name="folders">Some of <see cref="Folders"/>.</param>
    /// <param name="sources">The site's files. What this build has read counts more than size and time.</param>
    public List<SourceRecord>? Changed(ImmutableArray<string> folders, ListedSources sources, int jobs, CancellationToken cancellation)
    {
        if (!HoldTheirFiles(folders, sources)) return null;
        SourceFile[] doubtful = [.. folders.SelectMany(sources.List).Where(file => _records[file.Path].Hash is { } hash && !Is(file, hash, sources))];

        // What has been read already is another content.
        var same = Parallelism.For(doubtful.Length, jobs, static () => new Buffer(), (buffer, i) => !sources.IsNoted(doubtful[i].Path) && IsSame(sources, doubtful[i], buffer), cancellation);
        return [.. doubtful.Where((_, i) => !same[i]).Select(file => _records[file.Path])];
    }

    /// <summary>Notes the content of all files, which are the <see cref="AreSame">same</see>.</summary>
    public void NoteAll(ListedSources sources)
    {
        foreach (var record in _records.Values)
        {
            if (record.Hash is { } hash) sources.Note(record.Path, hash);
        }
    }

    /// <summary>The hash of a file that size and time say is unchanged; else null.</summary>
    public Hash128? Known(SourceFile file) =>
        _records.TryGetValue(file.Path, out var record) && record.ModifiedTicks != 0 && record.ModifiedTicks == file.ModifiedTicks && record.Length == file.Length
            && record.ModifiedTicks < _startTicks - ClockTicks
            ? record.Hash
            : null;

    private bool HoldTheirFiles(ImmutableArray<string> folders, ListedSources sources)
    {
        try
        {
            return Folders.Sum(folder => sources.List(folder).Count) == _records.Count && folders.All(folder => sources.List(folder).All(file => _records.ContainsKey(file.Path)));
        }
        catch (IOException)
        {
            // A folder that cannot be listed: the stage that needs it says so.
            return false;
        }
    }

    /// <summary>Whether a file is known to have this content; notes it where nobody has read it.</summary>
    private bool Is(SourceFile file, Hash128 hash, ListedSources sources)
    {
        if (sources.IsUnstable(file.Path)) return false;
        if (sources.HashOf(file.Path) is { } read) return read == hash;
        if (Known(file) != hash) return false;
        sources.Note(file.Path, hash);
        return true;
    }

    private bool IsSame(ListedSources sources, SourceFile file, Buffer buffer)
    {
        try
        {
            var length = sources.Read(file.Path, ref buffer.Bytes);
            return Hash128.Of(buffer.Bytes.AsSpan(0, length)) == _records[file.Path].Hash;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private sealed class Buffer
    {
        public byte[] Bytes = [];
    }
}
