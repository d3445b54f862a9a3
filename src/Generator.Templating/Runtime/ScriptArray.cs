using System.Collections;
using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

/// <summary>A list that can also have named members, as a function's arguments have.</summary>
public class ScriptArray : IList<object?>, IReadOnlyList<object?>, IList, IScriptObject
{
    private readonly List<object?> _items;
    private ScriptObject? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new(capacity);

    public ScriptArray(IEnumerable<object?> values) => _items = [.. values];

    public ScriptArray(IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _items = [];
        foreach (var value in values) _items.Add(value);
    }

    public int Count => _items.Count;

    public int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    public bool IsReadOnly { get; set; }

    /// <summary>Reading outside the list gives null; writing behind its end fills the gap with nulls.</summary>
    public object? this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : null;
        set
        {
            if (index < 0) return;
            ThrowIfReadOnly();
            while (_items.Count <= index) _items.Add(null);
            _items[index] = value;
        }
    }

    /// <summary>The named members, made on first use.</summary>
    public ScriptObject ScriptObject => _members ??= new ScriptObject();

    internal bool HasMembers => _members is { Count: > 0 };

    internal List<object?> Items => _items;

    public void Add(object? item)
    {
        ThrowIfReadOnly();
        _items.Add(item);
    }

    public void AddRange(IEnumerable<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        ThrowIfReadOnly();
        _items.AddRange(items);
    }

    public void Insert(int index, object? item)
    {
        ThrowIfReadOnly();
        _items.Insert(index, item);
    }

    public void RemoveAt(int index)
    {
        ThrowIfReadOnly();
        if ((uint)index < (uint)_items.Count) _items.RemoveAt(index);
    }

    public bool Remove(object? item)
    {
        ThrowIfReadOnly();
        return _items.Remove(item);
    }

    public void Clear()
    {
        ThrowIfReadOnly();
        _items.Clear();
    }

    public int IndexOf(object? item) => _items.IndexOf(item);

    public bool Contains(object? item) => _items.Contains(item);

    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public List<object?>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public virtual IScriptObject Clone(bool deep)
    {
        ScriptArray clone = new(_items.Count);
        foreach (var item in _items) clone._items.Add(deep && item is IScriptObject inner ? inner.Clone(deep) : item);
        clone._members = (ScriptObject?)_members?.Clone(deep);
        return clone;
    }

    bool IList.IsFixedSize => IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    int IList.Add(object? value)
    {
        Add(value);
        return _items.Count - 1;
    }

    void IList.Remove(object? value) => Remove(value);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    int IScriptObject.Count => _members?.Count ?? 0;

    public IEnumerable<string> GetMembers() => _members?.GetMembers() ?? [];

    public bool Contains(string member) => _members?.Contains(member) ?? false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (_members is not null) return _members.TryGetValue(member, out value);
        value = null;
        return false;
    }

    public bool CanWrite(string member) => !IsReadOnly && (_members?.CanWrite(member) ?? true);

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        !IsReadOnly && ScriptObject.TrySetValue(context, span, member, value, readOnly);

    public bool Remove(string member) => _members?.Remove(member) ?? false;

    public void SetReadOnly(string member, bool readOnly) => _members?.SetReadOnly(member, readOnly);

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly) throw new InvalidOperationException("The array is read-only");
    }
}
