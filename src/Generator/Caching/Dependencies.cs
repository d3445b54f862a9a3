using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Generator.Caching;

/// <summary>Everything that the pages of a build read, each once.</summary>
internal sealed class Dependencies
{
    private const int Kinds = (int)DependencyKind.Now + 1;
    private const int FewNames = 31;

    /// <summary>Those of the last build. Nothing is added once threads ask.</summary>
    private readonly Dictionary<string, Dependency>?[] _restored = new Dictionary<string, Dependency>?[Kinds];

    /// <summary>Those of few names, for which pages ask all the time.</summary>
    private readonly ConcurrentDictionary<string, Dependency>[] _few = new ConcurrentDictionary<string, Dependency>[Kinds];

    /// <summary>Those of as many names as there are articles, each asked for a few times. They take half as much room so.</summary>
    private readonly Dictionary<string, Dependency>[] _many = new Dictionary<string, Dependency>[Kinds];
    private readonly int _articles;
    private readonly Lock _adding = new();
    private readonly List<Dependency> _all = [];

    private volatile int _nowId = -1;

    /// <param name="articles">Articles of the site: of each, pages read the card.</param>
    public Dependencies(int articles)
    {
        _articles = articles;
        for (var kind = 0; kind < Kinds; kind++)
        {
            _few[kind] = new(Environment.ProcessorCount, FewNames, StringComparer.Ordinal);
            _many[kind] = new(StringComparer.Ordinal);
        }
    }

    /// <summary>All of them, by <see cref="Dependency.Id"/>; when nobody asks for more of them at the same time.</summary>
    public IReadOnlyList<Dependency> All => _all;

    /// <summary>The id of the instant of the build; -1 while nobody has asked for it.</summary>
    public int NowId => _nowId;

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
            _restored[(int)kind]![name] = New(kind, name);
        }

        return [.. _all];
    }

    /// <summary>The dependency of this kind and name, made when it is first asked for.</summary>
    public Dependency Of(DependencyKind kind, string name)
    {
        if (_restored[(int)kind]?.GetValueOrDefault(name) is { } restored) return restored;
        if (kind is DependencyKind.Card or DependencyKind.Link or DependencyKind.Image or DependencyKind.Anchors)
        {
            lock (_adding)
            {
                var known = _many[(int)kind];
                if (kind == DependencyKind.Card && known.Count == 0)
                {
                    known.EnsureCapacity(_articles);
                    _all.EnsureCapacity(_articles);
                }

                return CollectionsMarshal.GetValueRefOrAddDefault(known, name, out _) ??= New(kind, name);
            }
        }

        return _few[(int)kind].TryGetValue(name, out var dependency) ? dependency : Add(kind, name);
    }

    private Dependency Add(DependencyKind kind, string name)
    {
        lock (_adding)
        {
            var known = _few[(int)kind];
            return known.TryGetValue(name, out var added) ? added : known[name] = New(kind, name);
        }
    }

    private Dependency New(DependencyKind kind, string name)
    {
        var dependency = new Dependency(kind, name, _all.Count);
        _all.Add(dependency);
        if (kind == DependencyKind.Now) _nowId = dependency.Id;
        return dependency;
    }
}
