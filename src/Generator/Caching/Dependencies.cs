using System.Collections.Concurrent;

namespace Generator.Caching;

/// <summary>Everything that the pages of a build read, each once.</summary>
internal sealed class Dependencies
{
    private readonly ConcurrentDictionary<string, Dependency>[] _byKind = new ConcurrentDictionary<string, Dependency>[(int)DependencyKind.Now + 1];
    private int _count;

    public Dependencies()
    {
        for (var kind = 0; kind < _byKind.Length; kind++) _byKind[kind] = new ConcurrentDictionary<string, Dependency>(StringComparer.Ordinal);
    }

    /// <summary>The dependency of this kind and name, made when it is first asked for.</summary>
    public Dependency Of(DependencyKind kind, string name)
    {
        var known = _byKind[(int)kind];
        return known.TryGetValue(name, out var dependency) ? dependency : known.GetOrAdd(name, new Dependency(kind, name, Interlocked.Increment(ref _count) - 1));
    }

    /// <summary>All of them, by <see cref="Dependency.Id"/>; when nobody asks for more of them at the same time. Null where two threads asked first at once: one number was lost.</summary>
    public Dependency?[] ById()
    {
        var all = new Dependency?[_count];
        foreach (var known in _byKind)
        {
            foreach (var (_, dependency) in known) all[dependency.Id] = dependency;
        }

        return all;
    }
}
