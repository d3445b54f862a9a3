namespace Generator.Rendering.Views;

/// <summary>
/// A part of the site as templates see it: named members, read-only, without a dictionary. What a member costs is paid when a template reads it. Shared by
/// all threads: a subclass may keep what it computed, as long as computing it twice gives the same.
/// </summary>
internal abstract class ModelObject : IScriptObject
{
    /// <inheritdoc/>
    public int Count => Members.Length;

    /// <inheritdoc/>
    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>What it is, in words for messages: <c>article</c>, <c>page link</c>.</summary>
    public string TypeName
    {
        get
        {
            var name = GetType().Name;
            if (name.EndsWith("Object", StringComparison.Ordinal)) name = name[..^"Object".Length];
            return string.Concat(name.Select(static (c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
        }
    }

    /// <summary>Names of the members, in the order of the documentation.</summary>
    protected abstract string[] Members { get; }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => Members;

    /// <inheritdoc/>
    public bool Contains(string member) => Array.IndexOf(Members, member) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, TemplateSpan span, string member, out object? value) => TryGet(member, out value);

    /// <summary>The value of a member; false when there is no such member.</summary>
    public abstract bool TryGet(string member, out object? value);

    /// <inheritdoc/>
    public bool CanWrite(string member) => false;

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, TemplateSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
    }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;
}
