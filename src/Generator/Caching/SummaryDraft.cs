using Generator.Writing;

namespace Generator.Caching;

/// <summary>
/// A summary on its way into the cache. Most of it is written while the site is being published; what only then is known stands at its end. That it cannot be written is said at the end too,
/// because it is no reason to stop a build.
/// </summary>
internal sealed class SummaryDraft : IDisposable
{
    private readonly CacheFile? _file;
    private readonly Exception? _failure;

    /// <summary>Writes what is known before the site has been published.</summary>
    public SummaryDraft(Publication publication, Action<ByteWriter> write)
    {
        try
        {
            _file = publication.BeginCache(CachePart.Summary, BuildCache.Magic);
            Append(write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failure = exception;
        }
    }

    /// <summary>Ends the summary and puts it in the place of the old one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Replace(BuildSeals seals)
    {
        if (_failure is not null) throw new IOException(_failure.Message, _failure);
        Append(seals.Write);
        using var prepared = _file!.Finish();
        prepared.Replace();
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private void Append(Action<ByteWriter> write)
    {
        var writer = new ByteWriter(_file!.Append);
        write(writer);
        writer.Flush();
    }
}
