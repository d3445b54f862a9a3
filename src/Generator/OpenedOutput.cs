using Generator.Caching;
using Generator.Sources;
using Generator.Writing;

namespace Generator;

/// <summary>What a build opens to write to: the publication with the cache that belongs to it. Nothing is open at first.</summary>
internal sealed class OpenedOutput(ListedSources sources, OutputStore output, BuildOptions options) : IDisposable
{
    private Publication? _publication;
    private CacheSession? _cache;

    /// <summary>Whether something is open.</summary>
    public bool IsOpen => _publication is not null;

    /// <exception cref="InvalidOperationException">Nothing is open.</exception>
    public Publication Publication => _publication ?? throw new InvalidOperationException("Nothing is open.");

    /// <exception cref="InvalidOperationException">Nothing is open.</exception>
    public CacheSession Cache => _cache ?? throw new InvalidOperationException("Nothing is open.");

    /// <summary>Opens what settings name, and begins to read what the last build left there.</summary>
    /// <returns>Whether it could be opened; if not, the report says why.</returns>
    public bool TryOpen(KnownSettings settings, ReportBuilder report, CancellationToken cancellation)
    {
        var last = CacheSession.BeginReading(sources, output, settings, options);
        _publication = report.Add(output.Open(new PublishingRules(settings.Output, options.ReplaceOutput, settings.Url), cancellation));
        if (_publication is not null) _cache = new CacheSession(sources, _publication, settings, options, last);
        return IsOpen;
    }

    /// <summary>Closes what is open; what was not committed is gone.</summary>
    public void Dispose()
    {
        _cache?.Dispose();
        _publication?.Dispose();
        (_publication, _cache) = (null, null);
    }
}
