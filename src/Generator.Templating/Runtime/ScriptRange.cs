using System.Collections;

namespace Generator.Templating.Runtime;

/// <summary>A list whose items are worked out each time it is read. Templates cannot change it.</summary>
public sealed class ScriptRange : IReadOnlyList<object?>, IList
{
    public ScriptRange() : this(Array.Empty<object?>())
    {
    }

    public ScriptRange(IEnumerable values) => Values = values ?? throw new ArgumentNullException(nameof(values));

    /// <summary>What is listed.</summary>
    public IEnumerable Values { get; private set; }

    public int Count
    {
        get
        {
            if (Values is ICollection collection) return collection.Count;
            var count = 0;
            foreach (var _ in Values) count++;
            return count;
        }
    }

    /// <summary>Outside the list there is null.</summary>
    public object? this[int index]
    {
        get
        {
            if (index < 0) return null;
            foreach (var value in Values)
            {
                if (index-- == 0) return value;
            }
            return null;
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var value in Values) yield return value;
    }

    IEnumerator IEnumerable.GetEnumerator() => Values.GetEnumerator();

    object? IList.this[int index]
    {
        get => this[index];
        set
        {
            // The first assignment fixes the items.
            if (Values is not ScriptArray items) Values = items = new(Values);
            items[index] = value;
        }
    }

    bool IList.IsFixedSize => true;

    bool IList.IsReadOnly => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value)
    {
        var index = 0;
        foreach (var item in Values)
        {
            if (Equals(item, value)) return index;
            index++;
        }
        return -1;
    }

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var value in Values) array.SetValue(value, index++);
    }

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Clear() => throw ReadOnly();

    void IList.Insert(int index, object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void IList.RemoveAt(int index) => throw ReadOnly();

    private static InvalidOperationException ReadOnly() => new("A range is read-only");
}
