using Generator.Caching;
using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>
/// One build's way into an <see cref="OutputStore"/>: files are staged while pages are rendered and become visible together on <see cref="Commit"/>. Disposed without a
/// commit, it leaves everything as it was.
/// </summary>
internal abstract class Publication : IDisposable
{
    /// <summary>Makes room for about as many files as will be staged or kept, before the first of them.</summary>
    public virtual void Expect(int files)
    {
    }

    /// <summary>Stages a file; may be called by several threads at once, once for each path.</summary>
    /// <param name="path">Path below the output folder, with <c>/</c>.</param>
    /// <param name="bytes">The whole file.</param>
    /// <returns>XxHash128 of the bytes.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public abstract Hash128 Stage(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Keeps a file that the last build published, when it has this content and nobody has changed it since; may be called by several threads at once.</summary>
    /// <param name="path">Path below the output folder, with <c>/</c>.</param>
    /// <param name="hash">XxHash128 of the bytes that it must have.</param>
    /// <returns>False when the file must be staged.</returns>
    public abstract bool TryKeep(string path, Hash128 hash);

    /// <summary>
    /// Keeps everything that the last build published, when nobody has changed any of it since: what is staged takes the place of what is there. At once with nothing else, after a <see cref="Survey"/>.
    /// </summary>
    /// <returns>False when the files must be kept one by one; nothing is kept then.</returns>
    public abstract bool TryKeepRest();

    /// <summary>Looks at every file that the last build published, so that most need not be looked at again when they are kept; at once with other work, before anything is staged.</summary>
    public virtual void Survey()
    {
    }

    /// <summary>Leaves a file as it is, if the last build published it: another build makes it.</summary>
    public abstract void Leave(string path);

    /// <summary>
    /// Publishes again what the last build published, all of it and nothing else, when nobody has changed any of it since; else null, and nothing is done. Ends a <see cref="Survey"/>.
    /// </summary>
    public abstract Published? TryKeepAll(int jobs, CancellationToken cancellation);

    /// <summary>
    /// Makes the staged files visible, removes those that the last build wrote and this one did not, and remembers what is published. Files that we never wrote are
    /// neither replaced nor removed: one in the way is an error, found before anything changes.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public abstract Checked<Published> Commit();

    /// <summary>Whether there may be a next build that asks what this one left: records of pages are made only for it.</summary>
    public virtual bool Remembers => true;

    /// <summary>Another number for each state of what is published.</summary>
    public abstract Hash128 Seal { get; }

    /// <summary>What the last build into this place left for the next one; null when there is nothing of this format that was written whole.</summary>
    /// <param name="seal">The hash by which it is known.</param>
    public abstract ReadOnlyMemory<byte>? ReadCache(CachePart part, ulong magic, out Hash128 seal);

    /// <summary>Begins to write something for the next build; different parts may be written by several threads at once.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public abstract CacheFile BeginCache(CachePart part, ulong magic);

    /// <summary>The time of the file system in which the site lies (UTC ticks); 0 where files have no times.</summary>
    public abstract long Stamp();

    /// <inheritdoc/>
    public abstract void Dispose();
}

/// <summary>What a commit changed: paths below the output folder, ordinal.</summary>
internal sealed record Published(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed, int Unchanged)
{
    /// <summary>What this commit and the one after it changed together.</summary>
    public Published Then(Published next)
    {
        var before = Added.ToHashSet(StringComparer.Ordinal);
        var added = Added.Except(next.Removed, StringComparer.Ordinal).Concat(next.Added.Except(Removed, StringComparer.Ordinal));
        var changed = Changed.Except(next.Removed, StringComparer.Ordinal).Concat(next.Changed.Where(path => !before.Contains(path))).Concat(next.Added.Intersect(Removed, StringComparer.Ordinal));
        var removed = Removed.Except(next.Added, StringComparer.Ordinal).Concat(next.Removed.Where(path => !before.Contains(path)));
        return new Published(Sorted(added), Sorted(changed), Sorted(removed), next.Unchanged);
    }

    private static List<string> Sorted(IEnumerable<string> paths) => [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
