using System.Collections.Concurrent;

namespace Generator.Caching;

/// <summary>Everything that the pages of a build read, each once.</summary>
internal sealed class Dependencies
{
    private readonly ConcurrentDictionary<(DependencyKind Kind, string Name), Dependency> _all = new();
    private int _count;

    /// <summary>The dependency of this kind and name, made when it is first asked for.</summary>
    public Dependency Of(DependencyKind kind, string name) =>
        _all.TryGetValue((kind, name), out var known) ? known : _all.GetOrAdd((kind, name), static (key, self) => new Dependency(key.Kind, key.Name, Interlocked.Increment(ref self._count) - 1), this);
}
