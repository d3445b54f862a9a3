using System.Numerics;

namespace Generator.Caching;

/// <summary>
/// What the rendering of one page read. Every template value comes from an object that notes here that it was read; what no template read, no page depends on.
/// One for each thread.
/// </summary>
internal sealed class Reads(Dependencies dependencies)
{
    /// <summary>Number of flags of <see cref="Caching.Beside"/>.</summary>
    public const int BesideKinds = 7;

    private readonly List<Dependency> _page = [];
    private readonly Stack<Dependency[]> _outer = new();
    private readonly ByteWriter _writer = new();
    private readonly Hash128[] _besides = new Hash128[BesideKinds];
    private int[] _seen = new int[256];
    private int _number;

    /// <summary>What beside its own content the page read.</summary>
    public Beside Beside { get; private set; }

    /// <summary>The fingerprint of what that was.</summary>
    public Hash128 BesideFingerprint => Combined(_besides, _writer);

    /// <summary>One fingerprint of those of all flags, in their order; 0 stands for one that was not read.</summary>
    public static Hash128 Combined(ReadOnlySpan<Hash128> besides, ByteWriter writer)
    {
        foreach (var beside in besides) writer.Wide(beside);
        return writer.TakeFingerprint();
    }

    /// <summary>Starts a page.</summary>
    public void Start()
    {
        _page.Clear();
        _outer.Clear();
        Beside = Beside.None;
        _besides.AsSpan().Clear();
        _number++;
    }

    /// <summary>Begins a fragment that other pages will show again: what it reads is collected apart, even what the page had read before.</summary>
    public void StartFragment()
    {
        _outer.Push([.. _page]);
        _page.Clear();
        _number++;
    }

    /// <summary>Ends a fragment; what it read, the page read.</summary>
    /// <returns>What it read, to be added to each page that shows it again.</returns>
    public Dependency[] EndFragment()
    {
        var fragment = Take();
        _page.Clear();
        _number++;
        Add(_outer.Pop());
        Add(fragment);
        return fragment;
    }

    /// <summary>Notes that the page read something.</summary>
    public void Add(Dependency dependency)
    {
        if (dependency.Id >= _seen.Length) Array.Resize(ref _seen, Math.Max(_seen.Length * 2, dependency.Id + 1));
        if (_seen[dependency.Id] == _number) return;
        _seen[dependency.Id] = _number;
        _page.Add(dependency);
    }

    /// <summary>Notes that the page read all that a fragment of it reads.</summary>
    public void Add(Dependency[] fragment)
    {
        foreach (var dependency in fragment) Add(dependency);
    }

    /// <summary>Notes that the page read a value, which stands for the dependency.</summary>
    public void Add(Dependency dependency, object? value)
    {
        Add(dependency);
        if (dependency.Fingerprint is null) dependency.Fingerprint = ValueFingerprint.Of(value, _writer);
    }

    /// <summary>Notes what stands beside the page's own content.</summary>
    public void Add(Beside what, object? value)
    {
        if ((Beside & what) != Beside.None) return;
        Beside |= what;
        _besides[BitOperations.Log2((uint)what)] = ValueFingerprint.Of(value, _writer);
    }

    /// <summary>The same, by kind and name.</summary>
    public void Add(DependencyKind kind, string name) => Add(dependencies.Of(kind, name));

    /// <summary>What stands for a kind and a name, to be noted with <see cref="Add(Dependency)"/>.</summary>
    public Dependency Of(DependencyKind kind, string name) => dependencies.Of(kind, name);

    /// <summary>What the page read since <see cref="Start"/>, each once.</summary>
    public Dependency[] Take() => [.. _page];
}
