using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

/// <summary>Named values in the order in which they were added.</summary>
public partial class ScriptObject : IDictionary<string, object?>, IDictionary, IScriptObject
{
    private readonly MemberTable _members;

    public ScriptObject() : this(0, null)
    {
    }

    public ScriptObject(int capacity) : this(capacity, null)
    {
    }

    public ScriptObject(IEqualityComparer<string>? keyComparer) : this(0, keyComparer)
    {
    }

    public ScriptObject(int capacity, IEqualityComparer<string>? keyComparer)
    {
        _members = new(capacity, keyComparer);
        IsPlain = GetType() == typeof(ScriptObject) || GetType().Assembly == typeof(ScriptObject).Assembly;
    }

    /// <summary>A copy of another object's members, several times faster than setting one after the other.</summary>
    private protected ScriptObject(ScriptObject source)
    {
        _members = new(source._members);
        IsPlain = GetType() == typeof(ScriptObject) || GetType().Assembly == typeof(ScriptObject).Assembly;
    }

    public int Count => _members.Count;

    public virtual bool IsReadOnly { get; set; }

    /// <summary>Whether no subclass of somebody else gives members of its own.</summary>
    internal bool IsPlain { get; }

    /// <summary>The value of a member; null when there is none.</summary>
    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set => SetValue(key, value, readOnly: false);
    }

    public IEnumerable<string> GetMembers()
    {
        for (var slot = 0; slot < _members.Count; slot++) yield return _members.NameAt(slot);
    }

    public virtual bool Contains(string member) => _members.Find(member) >= 0;

    public bool ContainsKey(string key) => _members.Find(key) >= 0;

    public bool TryGetValue(string key, out object? value)
    {
        var slot = _members.Find(key);
        value = slot >= 0 ? _members.ValueAt(slot) : null;
        return slot >= 0;
    }

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) => TryGetValue(member, out value);

    public virtual bool CanWrite(string member)
    {
        if (IsReadOnly) return false;
        var slot = _members.Find(member);
        return slot < 0 || !_members.IsReadOnlyAt(slot);
    }

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member)) return false;
        _members.Set(member, value, readOnly);
        return true;
    }

    /// <summary>Sets a member even where templates may not.</summary>
    public void SetValue(string member, object? value, bool readOnly)
    {
        ThrowIfReadOnly();
        _members.Set(member, value, readOnly);
    }

    public void Add(string key, object? value)
    {
        ThrowIfReadOnly();
        if (ContainsKey(key)) throw new ArgumentException($"There is a member `{key}` already", nameof(key));
        _members.Set(key, value, isReadOnly: false);
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
        var slot = _members.Find(member);
        if (slot >= 0) _members.SetAt(slot, _members.ValueAt(slot), readOnly);
    }

    public virtual IScriptObject Clone(bool deep)
    {
        ScriptObject clone = new(this);
        if (!deep) return clone;
        for (var slot = 0; slot < _members.Count; slot++)
        {
            if (_members.ValueAt(slot) is IScriptObject inner) clone._members.SetAt(slot, inner.Clone(deep), _members.IsReadOnlyAt(slot));
        }
        return clone;
    }

    /// <summary>Copies all members of another object; members that are read-only here stay.</summary>
    public void Import(IScriptObject source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is ScriptObject other) Import((IDictionary<string, object?>)other);
    }

    public void Import(IDictionary<string, object?> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (var (name, value) in source)
        {
            if (CanWrite(name)) _members.Set(name, value, isReadOnly: false);
        }
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var slot = 0; slot < _members.Count; slot++) yield return new(_members.NameAt(slot), _members.ValueAt(slot));
    }

    public override string ToString() => "{" + string.Join(", ", GetMembers()) + "}";

    /// <param name="name">The name.</param>
    /// <param name="hash">Its <see cref="MemberTable.HashOf"/>.</param>
    /// <param name="value">Null when there is no such member.</param>
    internal bool TryGetMember(string name, int hash, out object? value) => _members.TryGet(name, hash, out value);

    /// <summary>The members, for those who ask again and again.</summary>
    internal MemberTable Table => _members;

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly) ThrowReadOnly();
    }

    [DoesNotReturn]
    private static void ThrowReadOnly() => throw new InvalidOperationException("The object is read-only");
}
