using Generator.Writing;

namespace Generator.Caching;

/// <summary>
/// A summary on its way into the cache. Most of it is written while the site is being published; what only then is known stands at its end. That it cannot be written is said at the end too,
/// because it is no reason to stop a build.
/// </summary>
internal sealed class SummaryDraft : IDisposable
{
    private readonly Background<CacheFile> _file;
    private readonly Background<RememberedSite> _site;

    /// <summary>Begins to write.</summary>
    /// <param name="publication">Where the cache is.</param>
    /// <param name="writeSources">Writes what it begins with.</param>
    /// <param name="site">Finds what is said of the site.</param>
    public SummaryDraft(Publication publication, Action<ByteWriter> writeSources, Func<RememberedSite> site, int jobs)
    {
        _site = new Background<RememberedSite>(site, jobs);
        _file = new Background<CacheFile>(() => Begun(publication, writeSources), jobs);
    }

    /// <summary>Waits until it is known what is said of the site.</summary>
    public void WaitForSite() => _site.Result();

    /// <summary>Ends the summary and puts it in the place of the old one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Replace(BuildSeals seals)
    {
        var file = _file.Result();
        Append(file, seals.Write);
        using var prepared = file.Finish();
        prepared.Replace();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Begun()?.Dispose();

    private CacheFile Begun(Publication publication, Action<ByteWriter> writeSources)
    {
        var file = publication.BeginCache(CachePart.Summary, BuildCache.Magic);
        try
        {
            Append(file, writeSources);
            Append(file, _site.Result().Write);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static void Append(CacheFile file, Action<ByteWriter> write)
    {
        var writer = new ByteWriter(file.Append);
        write(writer);
        writer.Flush();
    }
}
