using System.Collections.Concurrent;

namespace Generator.Caching;

/// <summary>Everything that the pages of a build read, each once.</summary>
internal sealed class Dependencies
{
    private readonly ConcurrentDictionary<string, Dependency>[] _byKind = new ConcurrentDictionary<string, Dependency>[(int)DependencyKind.Now + 1];
    private readonly Lock _adding = new();
    private readonly List<Dependency> _all = [];

    public Dependencies()
    {
        for (var kind = 0; kind < _byKind.Length; kind++) _byKind[kind] = new ConcurrentDictionary<string, Dependency>(StringComparer.Ordinal);
    }

    /// <summary>All of them, by <see cref="Dependency.Id"/>; when nobody asks for more of them at the same time.</summary>
    public IReadOnlyList<Dependency> All => _all;

    /// <summary>The dependency of this kind and name, made when it is first asked for.</summary>
    public Dependency Of(DependencyKind kind, string name) => _byKind[(int)kind].TryGetValue(name, out var dependency) ? dependency : Add(kind, name);

    private Dependency Add(DependencyKind kind, string name)
    {
        lock (_adding)
        {
            var known = _byKind[(int)kind];
            if (known.TryGetValue(name, out var added)) return added;
            var dependency = new Dependency(kind, name, _all.Count);
            _all.Add(dependency);
            known[name] = dependency;
            return dependency;
        }
    }
}
