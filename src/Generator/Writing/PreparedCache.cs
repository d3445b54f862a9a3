namespace Generator.Writing;

/// <summary>A file of the cache that is written but not in its place yet, so that it can be written while the build goes on: the old one stays until the build has been published.</summary>
/// <param name="seal">The hash by which it will be known.</param>
/// <param name="replace">Puts it in the place of the old one.</param>
/// <param name="discard">Removes it.</param>
internal sealed class PreparedCache(Hash128 seal, Action replace, Action discard) : IDisposable
{
    private bool _isInPlace;

    /// <summary>The hash by which it is known.</summary>
    public Hash128 Seal => seal;

    /// <summary>Puts it in the place of the old one.</summary>
    /// <exception cref="IOException">It cannot be moved.</exception>
    public void Replace()
    {
        replace();
        _isInPlace = true;
    }

    /// <summary>Removes it unless it is in its place.</summary>
    public void Dispose()
    {
        if (_isInPlace) return;
        try
        {
            discard();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It does no harm: the next build writes over it.
        }
    }
}
