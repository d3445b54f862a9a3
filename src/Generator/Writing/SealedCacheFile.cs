using Microsoft.Win32.SafeHandles;

namespace Generator.Writing;

/// <summary>A <see cref="SealedFile"/> of the cache while it is being written.</summary>
internal sealed class SealedCacheFile : CacheFile
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly SafeFileHandle _handle;
    private readonly SealedContent _content;
    private bool _isFinished;

    /// <summary>Begins it.</summary>
    /// <param name="path">Where it will be; missing folders are made.</param>
    /// <param name="magic">Number of the format and its version.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public SealedCacheFile(string path, ulong magic)
    {
        (_path, _temporary) = (path, SealedFile.Beside(path));
        _handle = SealedFile.Create(_temporary);
        _content = new SealedContent(_handle, magic);
    }

    /// <inheritdoc/>
    public override void Append(ReadOnlySpan<byte> bytes) => _content.Append(bytes);

    /// <inheritdoc/>
    public override PreparedCache Finish()
    {
        var seal = _content.Finish();
        _handle.Dispose();
        _isFinished = true;
        return new PreparedCache(seal, () => File.Move(_temporary, _path, overwrite: true), () => File.Delete(_temporary));
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        if (_isFinished) return;
        _isFinished = true;
        _handle.Dispose();
        try
        {
            File.Delete(_temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It does no harm: the next build writes over it.
        }
    }
}
