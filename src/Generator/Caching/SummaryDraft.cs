using Generator.Writing;

namespace Generator.Caching;

/// <summary>
/// A summary on its way into the cache. Most of it is written while the site is being published; what only then is known stands at its end. That it cannot be written is said at the end too,
/// because it is no reason to stop a build.
/// </summary>
internal sealed class SummaryDraft : IDisposable
{
    private readonly Background<CacheFile> _file;
    private readonly Background<ByteWriter> _site;

    /// <summary>Begins to write.</summary>
    /// <param name="publication">Where the cache is.</param>
    /// <param name="writeSources">Writes what it begins with.</param>
    /// <param name="site">Finds what is said of the site.</param>
    public SummaryDraft(Publication publication, Action<ByteWriter> writeSources, Func<RememberedSite> site, int jobs)
    {
        _site = new Background<ByteWriter>(() => Written(site()), jobs);
        _file = new Background<CacheFile>(() => Begun(publication, writeSources), jobs);
    }

    /// <summary>Waits until it is known what is said of the site.</summary>
    public void WaitForSite() => _site.Result();

    /// <summary>Ends the summary and puts it in the place of the old one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Replace(BuildSeals seals)
    {
        var end = _site.Result();
        seals.Write(end);
        var file = _file.Result();
        file.Append(end.Written);
        using var prepared = file.Finish();
        prepared.Replace();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Begun()?.Dispose();

    private static CacheFile Begun(Publication publication, Action<ByteWriter> writeSources)
    {
        var file = publication.BeginCache(CachePart.Summary, BuildCache.Magic);
        try
        {
            var writer = new ByteWriter(file.Append);
            writeSources(writer);
            writer.Flush();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static ByteWriter Written(RememberedSite site)
    {
        var writer = new ByteWriter();
        site.Write(writer);
        return writer;
    }
}
