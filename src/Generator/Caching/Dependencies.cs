using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Generator.Caching;

/// <summary>Everything that the pages of a build read, each once.</summary>
internal sealed class Dependencies
{
    private const int FewNames = 31;

    private readonly ConcurrentDictionary<string, Dependency>[] _byKind = new ConcurrentDictionary<string, Dependency>[(int)DependencyKind.Now + 1];
    private readonly Lock _adding = new();
    private readonly List<Dependency> _all = [];

    public Dependencies()
    {
        for (var kind = 0; kind < _byKind.Length; kind++) _byKind[kind] = Empty(FewNames);
    }

    /// <summary>All of them, by <see cref="Dependency.Id"/>; when nobody asks for more of them at the same time.</summary>
    public IReadOnlyList<Dependency> All => _all;

    /// <summary>Takes up what the last build's pages read, with the numbers that its cache gave; alone, and before anything is asked for.</summary>
    public Dependency[] Restore(ImmutableArray<(DependencyKind Kind, string Name, Hash128 Fingerprint)> known)
    {
        if (_all.Count > 0) throw new InvalidOperationException("The numbers are taken.");
        var counts = new int[_byKind.Length];
        foreach (var (kind, _, _) in known) counts[(int)kind]++;
        for (var kind = 0; kind < counts.Length; kind++) _byKind[kind] = Empty(counts[kind]);
        _all.EnsureCapacity(known.Length);
        foreach (var (kind, name, _) in known)
        {
            var dependency = new Dependency(kind, name, _all.Count);
            _all.Add(dependency);
            _byKind[(int)kind][name] = dependency;
        }

        return [.. _all];
    }

    /// <summary>The dependency of this kind and name, made when it is first asked for.</summary>
    public Dependency Of(DependencyKind kind, string name) => _byKind[(int)kind].TryGetValue(name, out var dependency) ? dependency : Add(kind, name);

    private static ConcurrentDictionary<string, Dependency> Empty(int expected) => new(Environment.ProcessorCount, expected, StringComparer.Ordinal);

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
