using System.Collections;

namespace Generator.Templating.Runtime;

public partial class ScriptObject
{
    public ICollection<string> Keys => [.. GetMembers()];

    public ICollection<object?> Values => this.Select(pair => pair.Value).ToArray();

    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => IsReadOnly;

    bool IDictionary.IsFixedSize => IsReadOnly;

    bool IDictionary.IsReadOnly => IsReadOnly;

    ICollection IDictionary.Keys => (ICollection)Keys;

    ICollection IDictionary.Values => (ICollection)Values;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IDictionary.this[object key]
    {
        get => this[(string)key];
        set => this[(string)key] = value;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this) array[arrayIndex++] = pair;
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)this).Contains(item) && Remove(item.Key);

    void IDictionary.Add(object key, object? value) => Add((string)key, value);

    bool IDictionary.Contains(object key) => key is string name && Contains(name);

    void IDictionary.Remove(object key) => Remove((string)key);

    IDictionaryEnumerator IDictionary.GetEnumerator() => new MemberEnumerator(GetEnumerator());

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var pair in this) array.SetValue(pair, index++);
    }

    private sealed class MemberEnumerator(IEnumerator<KeyValuePair<string, object?>> pairs) : IDictionaryEnumerator
    {
        public DictionaryEntry Entry => new(pairs.Current.Key, pairs.Current.Value);

        public object Key => pairs.Current.Key;

        public object? Value => pairs.Current.Value;

        public object Current => Entry;

        public bool MoveNext() => pairs.MoveNext();

        public void Reset() => throw new NotSupportedException();
    }
}
