using Generator.Diagnostics;

namespace Generator.Writing;

/// <summary>
/// One build's way into an <see cref="OutputStore"/>: files are staged while pages are rendered and become visible together on <see cref="Commit"/>. Disposed without a
/// commit, it leaves everything as it was.
/// </summary>
internal abstract class Publication : IDisposable
{
    /// <summary>Stages a file; may be called by several threads at once, once for each path.</summary>
    /// <param name="path">Path below the output folder, with <c>/</c>.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public abstract void Stage(string path, ReadOnlySpan<byte> bytes);

    /// <summary>
    /// Makes the staged files visible, removes those that the last build wrote and this one did not, and remembers what is published. Files that we never wrote are
    /// neither replaced nor removed: one in the way is an error, found before anything changes.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public abstract Checked<Published> Commit();

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
