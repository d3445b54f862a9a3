using System.Numerics;

namespace Generator.Caching;

/// <summary>
/// What the rendering of one page read. Every template value comes from an object that notes here that it was read; what no template read, no page depends on.
/// One for each thread.
/// </summary>
internal sealed class Reads
{
    /// <summary>Number of flags of <see cref="Caching.Beside"/>.</summary>
    public const int BesideKinds = 7;

    /// <summary>The page's own, then those of the fragments that are being rendered, each inside the one before it.</summary>
    private readonly List<Notes> _levels = [new Notes()];
    private readonly Dependencies _dependencies;
    private readonly ByteWriter _writer = new();
    private readonly Hash128[] _besides = new Hash128[BesideKinds];
    private Notes _notes;
    private int _level;

    public Reads(Dependencies dependencies)
    {
        _dependencies = dependencies;
        _notes = _levels[0];
    }

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
        Enter(0);
        Beside = Beside.None;
        _besides.AsSpan().Clear();
    }

    /// <summary>Begins a fragment that other pages will show again: what it reads is collected apart, even what the page had read before.</summary>
    public void StartFragment()
    {
        if (_level + 1 == _levels.Count) _levels.Add(new Notes());
        Enter(_level + 1);
    }

    /// <summary>Ends a fragment; what it read, the page read.</summary>
    /// <returns>The ids of what it read, to be added to each page that shows it again; good until the next fragment.</returns>
    public ReadOnlySpan<int> EndFragment()
    {
        var fragment = _notes.Noted;
        _notes = _levels[--_level];
        Add(fragment);
        return fragment;
    }

    /// <summary>Notes that the page read something.</summary>
    public void Add(Dependency dependency) => _notes.Add(dependency.Id);

    /// <summary>Notes that the page read all that a fragment of it reads.</summary>
    public void Add(ReadOnlySpan<int> fragment)
    {
        var notes = _notes;
        foreach (var id in fragment) notes.Add(id);
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
        if ((Beside & what) == Beside.None) Add(what, ValueFingerprint.Of(value, _writer));
    }

    /// <summary>The same for a value whose fingerprint is known.</summary>
    public void Add(Beside what, Hash128 fingerprint)
    {
        Beside |= what;
        _besides[BitOperations.Log2((uint)what)] = fingerprint;
    }

    /// <summary>The same, by kind and name.</summary>
    public void Add(DependencyKind kind, string name) => Add(_dependencies.Of(kind, name));

    /// <summary>What stands for a kind and a name, to be noted with <see cref="Add(Dependency)"/>.</summary>
    public Dependency Of(DependencyKind kind, string name) => _dependencies.Of(kind, name);

    /// <summary>What the page read since <see cref="Start"/>, each once; when no other thread reads anything.</summary>
    public Dependency[] Take()
    {
        var all = _dependencies.All;
        return Array.ConvertAll(_notes.Noted.ToArray(), id => all[id]);
    }

    /// <summary>The same by their <see cref="Dependency.Id"/>, until something else is read.</summary>
    public ReadOnlySpan<int> Noted => _notes.Noted;

    /// <summary>Whether the page read the instant of the build.</summary>
    public bool HasReadNow => _dependencies.NowId is >= 0 and var now && Noted.Contains(now);

    private void Enter(int level)
    {
        _level = level;
        _notes = _levels[level];
        _notes.Clear();
    }

    /// <summary>A set of ids of dependencies in the order in which they were read. It is cleared without touching its items.</summary>
    private sealed class Notes
    {
        private int[] _read = new int[64];

        /// <summary>A hash table of ids with open addressing, at most half full: the number of the set in the upper half, the id in the lower one. Those of other sets are free.</summary>
        private long[] _slots = new long[256];
        private int _count;
        private int _number = 1;

        public void Clear()
        {
            _count = 0;
            _number++;
        }

        public void Add(int id)
        {
            if (!Enter(id)) return;
            if (_count == _read.Length) Array.Resize(ref _read, _count * 2);
            _read[_count++] = id;
            if (_count * 2 > _slots.Length) Grow();
        }

        public ReadOnlySpan<int> Noted => _read.AsSpan(0, _count);

        /// <summary>False when the set has the id already.</summary>
        private bool Enter(int id)
        {
            var slots = _slots;
            var entry = ((long)_number << 32) | (uint)id;
            for (var i = id & (slots.Length - 1); ; i = (i + 1) & (slots.Length - 1))
            {
                if (slots[i] == entry) return false;
                if ((int)(slots[i] >> 32) == _number) continue;
                slots[i] = entry;
                return true;
            }
        }

        private void Grow()
        {
            _slots = new long[_slots.Length * 2];
            foreach (var id in Noted) Enter(id);
        }
    }
}
