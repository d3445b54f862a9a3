using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

/// <summary>Named values in the order in which they were added.</summary>
public class ScriptObject : IDictionary<string, object?>, IDictionary, IScriptObject
{
    private readonly Dictionary<string, Member> _members;

    public ScriptObject() : this(0, null)
    {
    }

    public ScriptObject(int capacity) : this(capacity, null)
    {
    }

    public ScriptObject(IEqualityComparer<string>? keyComparer) : this(0, keyComparer)
    {
    }

    public ScriptObject(int capacity, IEqualityComparer<string>? keyComparer) => _members = new(capacity, keyComparer);

    /// <summary>A copy of another object's members, several times faster than setting one after the other.</summary>
    private protected ScriptObject(ScriptObject source) => _members = new(source._members, source._members.Comparer);

    private readonly record struct Member(object? Value, bool IsReadOnly);

    public int Count => _members.Count;

    public virtual bool IsReadOnly { get; set; }

    public ICollection<string> Keys => _members.Keys;

    public ICollection<object?> Values => _members.Values.Select(member => member.Value).ToArray();

    /// <summary>The value of a member; null when there is none.</summary>
    public object? this[string key]
    {
        get => _members.TryGetValue(key, out var member) ? member.Value : null;
        set => SetValue(key, value, readOnly: false);
    }

    public IEnumerable<string> GetMembers() => _members.Keys;

    public virtual bool Contains(string member) => _members.ContainsKey(member);

    public bool ContainsKey(string key) => _members.ContainsKey(key);

    public bool TryGetValue(string key, out object? value)
    {
        var found = _members.TryGetValue(key, out var member);
        value = member.Value;
        return found;
    }

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) => TryGetValue(member, out value);

    public virtual bool CanWrite(string member) => !IsReadOnly && !(_members.TryGetValue(member, out var existing) && existing.IsReadOnly);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member)) return false;
        _members[member] = new(value, readOnly);
        return true;
    }

    /// <summary>Sets a member even where templates may not.</summary>
    public void SetValue(string member, object? value, bool readOnly)
    {
        ThrowIfReadOnly();
        _members[member] = new(value, readOnly);
    }

    public void Add(string key, object? value)
    {
        ThrowIfReadOnly();
        _members.Add(key, new(value, IsReadOnly: false));
    }

    public virtual bool Remove(string member)
    {
        ThrowIfReadOnly();
        return _members.Remove(member);
    }

    public void Clear()
    {
        ThrowIfReadOnly();
        _members.Clear();
    }

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        ThrowIfReadOnly();
        if (_members.TryGetValue(member, out var existing)) _members[member] = existing with { IsReadOnly = readOnly };
    }

    public virtual IScriptObject Clone(bool deep)
    {
        ScriptObject clone = new(this);
        if (!deep) return clone;
        foreach (var (name, member) in _members)
        {
            if (member.Value is IScriptObject inner) clone._members[name] = member with { Value = inner.Clone(deep) };
        }
        return clone;
    }

    /// <summary>Copies all members of another object; members that are read-only here stay.</summary>
    public void Import(IScriptObject source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is ScriptObject other)
        {
            foreach (var (name, member) in other._members)
            {
                if (CanWrite(name)) _members[name] = new(member.Value, IsReadOnly: false);
            }
        }
    }

    public void Import(IDictionary<string, object?> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (var (name, value) in source)
        {
            if (CanWrite(name)) _members[name] = new(value, IsReadOnly: false);
        }
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var (name, member) in _members) yield return new(name, member.Value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => IsReadOnly;

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this) array[arrayIndex++] = pair;
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)this).Contains(item) && Remove(item.Key);

    bool IDictionary.IsFixedSize => IsReadOnly;

    bool IDictionary.IsReadOnly => IsReadOnly;

    ICollection IDictionary.Keys => _members.Keys;

    ICollection IDictionary.Values => (ICollection)Values;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IDictionary.this[object key]
    {
        get => this[(string)key];
        set => this[(string)key] = value;
    }

    void IDictionary.Add(object key, object? value) => Add((string)key, value);

    bool IDictionary.Contains(object key) => key is string name && Contains(name);

    void IDictionary.Remove(object key) => Remove((string)key);

    IDictionaryEnumerator IDictionary.GetEnumerator() => new Hashtable(_members.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal)).GetEnumerator();

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var pair in this) array.SetValue(pair, index++);
    }

    public override string ToString() => "{" + string.Join(", ", _members.Keys) + "}";

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly) ThrowReadOnly();
    }

    [DoesNotReturn]
    private static void ThrowReadOnly() => throw new InvalidOperationException("The object is read-only");
}
