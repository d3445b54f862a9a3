using System.Collections;
using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

/// <summary>A list that can also have named members, as a function's arguments have.</summary>
public partial class ScriptArray : IList<object?>, IReadOnlyList<object?>, IList, IScriptObject
{
    private object?[] _items;
    private ScriptObject? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = capacity == 0 ? [] : new object?[capacity];

    public ScriptArray(IEnumerable<object?> values)
    {
        _items = [.. values];
        Count = _items.Length;
    }

    public ScriptArray(IEnumerable values) : this()
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values) Add(value);
    }

    public int Count { get; private set; }

    public int Capacity
    {
        get => _items.Length;
        set => Array.Resize(ref _items, Math.Max(value, Count));
    }

    public bool IsReadOnly { get; set; }

    /// <summary>Reading outside the list gives null; writing behind its end fills the gap with nulls.</summary>
    public object? this[int index]
    {
        get => (uint)index < (uint)Count ? _items[index] : null;
        set
        {
            if (index < 0) return;
            ThrowIfReadOnly();
            if (index >= Count)
            {
                Reserve(index + 1);
                Count = index + 1;
            }
            _items[index] = value;
        }
    }

    /// <summary>The named members, made on first use.</summary>
    public ScriptObject ScriptObject => _members ??= new ScriptObject();

    /// <summary>Makes room for so many named members.</summary>
    internal void ReserveMembers(int count) => _members ??= new ScriptObject(count);

    internal ReadOnlySpan<object?> Items => _items.AsSpan(0, Count);

    internal bool HasMembers => _members is { Count: > 0 };

    public void Add(object? item)
    {
        ThrowIfReadOnly();
        Reserve(Count + 1);
        _items[Count++] = item;
    }

    public void AddRange(IEnumerable<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items) Add(item);
    }

    public void Insert(int index, object? item)
    {
        ThrowIfReadOnly();
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)Count, nameof(index));
        Reserve(Count + 1);
        Array.Copy(_items, index, _items, index + 1, Count - index);
        _items[index] = item;
        Count++;
    }

    public void RemoveAt(int index)
    {
        ThrowIfReadOnly();
        if ((uint)index >= (uint)Count) return;
        Array.Copy(_items, index + 1, _items, index, Count - index - 1);
        _items[--Count] = null;
    }

    public bool Remove(object? item)
    {
        ThrowIfReadOnly();
        var index = IndexOf(item);
        RemoveAt(index);
        return index >= 0;
    }

    public void Clear()
    {
        ThrowIfReadOnly();
        Array.Clear(_items, 0, Count);
        Count = 0;
    }

    public int IndexOf(object? item) => Array.IndexOf(_items, item, 0, Count);

    public bool Contains(object? item) => IndexOf(item) >= 0;

    public void CopyTo(object?[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, Count);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return _items[index];
    }

    public virtual IScriptObject Clone(bool deep)
    {
        ScriptArray clone = new(Count);
        foreach (var item in this) clone.Add(deep && item is IScriptObject inner ? inner.Clone(deep) : item);
        clone._members = (ScriptObject?)_members?.Clone(deep);
        return clone;
    }

    private void Reserve(int count)
    {
        if (count > _items.Length) Array.Resize(ref _items, Math.Max(count, Math.Max(4, _items.Length * 2)));
    }

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly) throw new InvalidOperationException("The array is read-only");
    }
}
