namespace Generator.Writing;

/// <summary>A file of the cache while it is being written, beside the one that the last build left. Used by one thread at a time; disposed before it is finished, it leaves nothing.</summary>
internal abstract class CacheFile : IDisposable
{
    /// <summary>Writes the next bytes.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public abstract void Append(ReadOnlySpan<byte> bytes);

    /// <summary>Ends it; it waits to be put into its place.</summary>
    /// <exception cref="IOException">It cannot be written whole.</exception>
    public abstract PreparedCache Finish();

    /// <inheritdoc/>
    public abstract void Dispose();
}
