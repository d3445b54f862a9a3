using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Generator.Templating.Runtime;

/// <summary>
/// Named values in the order in which they were added. Templates look names up with a hash that was computed when they were parsed, and mostly with the
/// very string that the table holds.
/// </summary>
internal sealed class MemberTable
{
    private readonly int _capacity;
    private readonly IEqualityComparer<string>? _comparer;

    // Slots of the first member of each chain, plus one; zero for none.
    private int[] _buckets = [];
    private Member[] _members = [];

    // Of all names that ever were here: most that are asked for stand in another table, and one look tells. All are set where names are compared in a way of their own.
    private ulong _marks;

    public MemberTable(int capacity, IEqualityComparer<string>? comparer)
    {
        _capacity = capacity;
        _comparer = comparer;
        _marks = comparer is null ? 0 : ulong.MaxValue;
    }

    public MemberTable(MemberTable source)
    {
        _comparer = source._comparer;
        _buckets = [.. source._buckets];
        _members = [.. source._members];
        _marks = source._marks;
        Count = source.Count;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Member
    {
        public string Name;
        public object? Value;
        public int Hash;
        public int Next;
        public bool IsReadOnly;
    }

    public int Count { get; private set; }

    public IEqualityComparer<string>? Comparer => _comparer;

    /// <summary>The hash under which ordinary tables keep a name.</summary>
    public static int HashOf(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }

    /// <summary>The place of a name; -1 when it is not there.</summary>
    public int Find(string name) => Find(name, _comparer is null ? HashOf(name) : _comparer.GetHashCode(name));

    /// <param name="name">The name.</param>
    /// <param name="hash">Its <see cref="HashOf"/>.</param>
    /// <param name="value">Null when the name is not there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(string name, int hash, out object? value)
    {
        var slot = _comparer is null ? Find(name, hash) : Find(name);
        value = slot >= 0 ? _members[slot].Value : null;
        return slot >= 0;
    }

    /// <summary>The place of a name for an asker who comes again; -1 when it is not there.</summary>
    /// <param name="name">Interned.</param>
    /// <param name="hash">Its <see cref="HashOf"/>.</param>
    /// <param name="slot">Where the name was found the last time, any number at first. Threads with tables of their own may share it: it is read once.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string name, int hash, ref int slot)
    {
        if ((_marks & MarkOf(hash)) == 0) return -1;
        var members = _members;
        var last = Volatile.Read(ref slot);
        return (uint)last < (uint)members.Length && ReferenceEquals(members[last].Name, name) ? last : FindAnew(name, hash, ref slot);
    }

    public string NameAt(int slot) => _members[slot].Name;

    public object? ValueAt(int slot) => _members[slot].Value;

    public bool IsReadOnlyAt(int slot) => _members[slot].IsReadOnly;

    public void SetAt(int slot, object? value, bool isReadOnly)
    {
        _members[slot].Value = value;
        _members[slot].IsReadOnly = isReadOnly;
    }

    public void Set(string name, object? value, bool isReadOnly)
    {
        var slot = Find(name);
        if (slot >= 0) SetAt(slot, value, isReadOnly);
        else Append(name, value, isReadOnly);
    }

    public bool Remove(string name)
    {
        var slot = Find(name);
        if (slot < 0) return false;
        Array.Copy(_members, slot + 1, _members, slot, Count - slot - 1);
        _members[--Count] = default;
        Index();
        return true;
    }

    public void Clear()
    {
        Array.Clear(_members, 0, Count);
        Array.Clear(_buckets);
        _marks = _comparer is null ? 0 : ulong.MaxValue;
        Count = 0;
    }

    private int FindAnew(string name, int hash, ref int slot)
    {
        var found = _comparer is null ? Find(name, hash) : Find(name);
        if (found < 0) return found;
        ref var member = ref _members[found];

        // The next asker of this name has the same string, because names of templates are interned, and then a look tells.
        if (!ReferenceEquals(member.Name, name) && _comparer is null) member.Name = name;
        return slot = found;
    }

    /// <summary>One of 64 bits for a name.</summary>
    private static ulong MarkOf(int hash) => 1UL << (hash & 63);

    private int Find(string name, int hash)
    {
        var buckets = _buckets;
        if (buckets.Length == 0) return -1;
        var members = _members;
        for (var slot = buckets[hash & (buckets.Length - 1)] - 1; (uint)slot < (uint)members.Length; slot = members[slot].Next)
        {
            ref var member = ref members[slot];
            if (ReferenceEquals(member.Name, name)) return slot;
            if (member.Hash == hash && (_comparer is null ? string.Equals(member.Name, name, StringComparison.Ordinal) : _comparer.Equals(member.Name, name))) return slot;
        }
        return -1;
    }

    private void Append(string name, object? value, bool isReadOnly)
    {
        if (Count == _members.Length) Array.Resize(ref _members, Count == 0 ? Math.Max(4, _capacity) : Count * 2);
        var hash = _comparer is null ? HashOf(name) : _comparer.GetHashCode(name);
        _members[Count] = new() { Name = name, Value = value, Hash = hash, IsReadOnly = isReadOnly, Next = -1 };
        Count++;
        _marks |= MarkOf(hash);
        if (Count > _buckets.Length) Index();
        else Link(Count - 1);
    }

    private void Link(int slot)
    {
        ref var bucket = ref _buckets[_members[slot].Hash & (_buckets.Length - 1)];
        _members[slot].Next = bucket - 1;
        bucket = slot + 1;
    }

    private void Index()
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(_members.Length, 4));
        if (size == _buckets.Length) Array.Clear(_buckets);
        else _buckets = new int[size];
        for (var slot = 0; slot < Count; slot++) Link(slot);
    }
}
