using Generator.Writing;

namespace Generator.Caching;

/// <summary>
/// The records of a build's pages, on their way into the next cache. They are written while pages are made: all those of a large site would be a seventh of what its build keeps in memory.
/// Shared by all threads. That the cache cannot be written is said at the end, because it is no reason to stop a build.
/// </summary>
/// <param name="publication">Where the cache is.</param>
/// <param name="all">Everything that the pages read.</param>
/// <param name="last">What those of the last build read.</param>
internal sealed class PageRecords(Publication publication, Dependencies all, LastReads last) : IDisposable
{
    private readonly Lock _writing = new();
    private readonly List<PageRecordWriter> _writers = [];
    private CacheFile? _file;
    private Exception? _failure;
    private long _length;
    private int _count;

    /// <summary>The writer of one thread.</summary>
    public PageRecordWriter NewWriter()
    {
        var writer = new PageRecordWriter(Append);
        lock (_writing) _writers.Add(writer);
        return writer;
    }

    /// <summary>Ends the file with what the pages read, when all threads are done.</summary>
    /// <param name="fingerprints">Completes what is not known yet.</param>
    /// <exception cref="IOException">The file could not be written.</exception>
    public PreparedPages Finish(Fingerprints fingerprints)
    {
        var readsNow = last.ReadsNow;
        foreach (var writer in _writers)
        {
            writer.Flush();
            readsNow |= writer.ReadsNow;
        }

        var end = new ByteWriter(Write);
        foreach (var dependency in all.All) fingerprints.Of(dependency);
        CachedPages.WriteEnd(end, _length, _count, last.Added + (last.KeepsNumbers ? all.All.Count : 0), all.All);
        end.Flush();
        if (_failure is not null) throw new IOException(_failure.Message, _failure);
        return new PreparedPages(readsNow, _file!.Finish());
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private void Append(ReadOnlyMemory<byte> pages, int count)
    {
        lock (_writing)
        {
            Write(pages.Span);
            (_length, _count) = (_length + pages.Length, _count + count);
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        if (_failure is not null) return;
        try
        {
            _file ??= publication.BeginCache(CachePart.Pages, BuildCache.Magic);
            _file.Append(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failure = exception;
        }
    }
}

/// <summary>The pages of a cache that waits to be put into its place.</summary>
/// <param name="ReadNow">Whether a page printed the instant of the build.</param>
internal sealed record PreparedPages(bool ReadNow, PreparedCache File);
