using System.Collections;
using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

public partial class ScriptArray
{
    bool IList.IsFixedSize => IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    int IScriptObject.Count => Members?.Count ?? 0;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    void IList.Remove(object? value) => Remove(value);

    void ICollection.CopyTo(Array array, int index) => Array.Copy(_items, 0, array, index, Count);

    public IEnumerable<string> GetMembers() => Members?.GetMembers() ?? [];

    public bool Contains(string member) => Members?.Contains(member) ?? false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (Members is { } members) return members.TryGetValue(member, out value);
        value = null;
        return false;
    }

    public bool CanWrite(string member) => !IsReadOnly && (Members?.CanWrite(member) ?? true);

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        !IsReadOnly && ScriptObject.TrySetValue(context, span, member, value, readOnly);

    public bool Remove(string member) => Members?.Remove(member) ?? false;

    public void SetReadOnly(string member, bool readOnly) => Members?.SetReadOnly(member, readOnly);
}
