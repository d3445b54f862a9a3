using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Generator.Caching;

/// <summary>Everything that the pages of a build read, each once.</summary>
internal sealed class Dependencies
{
    private const int Kinds = (int)DependencyKind.Now + 1;
    private const int FewNames = 31;

    /// <summary>Those of the last build. Nothing is added once threads ask.</summary>
    private readonly Dictionary<string, Dependency>?[] _restored = new Dictionary<string, Dependency>?[Kinds];
    private readonly ConcurrentDictionary<string, Dependency>[] _byKind = new ConcurrentDictionary<string, Dependency>[Kinds];
    private readonly Lock _adding = new();
    private readonly List<Dependency> _all = [];

    public Dependencies()
    {
        for (var kind = 0; kind < _byKind.Length; kind++) _byKind[kind] = new(Environment.ProcessorCount, FewNames, StringComparer.Ordinal);
    }

    /// <summary>All of them, by <see cref="Dependency.Id"/>; when nobody asks for more of them at the same time.</summary>
    public IReadOnlyList<Dependency> All => _all;

    /// <summary>Takes up what the last build's pages read, with the numbers that its cache gave; alone, and before anything is asked for.</summary>
    public Dependency[] Restore(ImmutableArray<(DependencyKind Kind, string Name, Hash128 Fingerprint)> known)
    {
        if (_all.Count > 0) throw new InvalidOperationException("The numbers are taken.");
        var counts = new int[Kinds];
        foreach (var (kind, _, _) in known) counts[(int)kind]++;
        for (var kind = 0; kind < Kinds; kind++) _restored[kind] = new(counts[kind], StringComparer.Ordinal);
        _all.EnsureCapacity(known.Length);
        foreach (var (kind, name, _) in known)
        {
            var dependency = new Dependency(kind, name, _all.Count);
            _all.Add(dependency);
            _restored[(int)kind]![name] = dependency;
        }

        return [.. _all];
    }

    /// <summary>The dependency of this kind and name, made when it is first asked for.</summary>
    public Dependency Of(DependencyKind kind, string name) =>
        _restored[(int)kind]?.GetValueOrDefault(name) ?? (_byKind[(int)kind].TryGetValue(name, out var dependency) ? dependency : Add(kind, name));

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
