using System.Collections;
using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

/// <summary>A list that can also have named members, as a function's arguments have.</summary>
public partial class ScriptArray : IList<object?>, IReadOnlyList<object?>, IList, IScriptObject
{
    private object?[] _items;
    private ScriptObject? _members;

    // The named arguments of a call, until somebody wants them as an object.
    private string[] _argumentNames = [];
    private object?[] _argumentValues = [];

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = capacity == 0 ? [] : new object?[capacity];

    /// <summary>The arguments of a call.</summary>
    /// <param name="items">Those without a name; used as they are.</param>
    /// <param name="names">Names of the others, each once, interned; shared.</param>
    /// <param name="values">Their values; used as they are.</param>
    internal ScriptArray(object?[] items, string[] names, object?[] values)
    {
        _items = items;
        Count = items.Length;
        (_argumentNames, _argumentValues) = (names, values);
    }

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
    public ScriptObject ScriptObject => Members ?? (_members = new ScriptObject());

    /// <summary>Makes room for so many named members.</summary>
    internal void ReserveMembers(int count) => _members ??= new ScriptObject(count);

    /// <summary>The items, good until the list changes.</summary>
    public ReadOnlySpan<object?> Items => _items.AsSpan(0, Count);

    internal bool HasMembers => _argumentNames.Length > 0 || _members is { Count: > 0 };

    private ScriptObject? Members
    {
        get
        {
            if (_argumentNames.Length > 0) MakeMembers();
            return _members;
        }
    }

    /// <summary>
    /// The named arguments of the call whose arguments this list is, in the order in which they are written; calls from one place have one and the same list of names. False when they have become members like
    /// others: see <see cref="GetMembers"/>.
    /// </summary>
    public bool TryGetArguments(out IReadOnlyList<string> names, out ReadOnlySpan<object?> values)
    {
        names = _argumentNames;
        values = _argumentValues;
        return _members is null;
    }

    /// <summary>A named argument of the call whose arguments this list is.</summary>
    /// <param name="name">Interned.</param>
    /// <param name="value">Null when there is no such argument.</param>
    internal bool TryGetArgument(string name, out object? value)
    {
        var names = _argumentNames;
        for (var index = 0; index < names.Length; index++)
        {
            if (!ReferenceEquals(names[index], name)) continue;
            value = _argumentValues[index];
            return true;
        }
        value = null;
        return false;
    }

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
        clone._members = (ScriptObject?)Members?.Clone(deep);
        return clone;
    }

    /// <summary>A named member.</summary>
    internal bool TryGetMember(string name, out object? value)
    {
        if (_members is not null) return _members.TryGetValue(name, out value);
        var index = Array.IndexOf(_argumentNames, name);
        value = index >= 0 ? _argumentValues[index] : null;
        return index >= 0;
    }

    private void MakeMembers()
    {
        var (names, values) = (_argumentNames, _argumentValues);
        (_argumentNames, _argumentValues) = ([], []);
        _members = new ScriptObject(names.Length);
        for (var index = 0; index < names.Length; index++) _members.SetValue(names[index], values[index], readOnly: false);
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
