using Generator.Caching;

namespace Generator.Rendering.Views;

/// <summary>
/// A part of the site as templates see it: named members, read-only, without a dictionary. What a member costs is paid when a template reads it. Shared by
/// all threads: a subclass may keep what it computed, as long as computing it twice gives the same.
/// </summary>
internal abstract partial class ModelObject : IScriptObject
{
    /// <summary>Yes and no as values of members: the same two objects each time.</summary>
    private static readonly object Yes = true, No = false;

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

    /// <summary>Names of the members, likewise.</summary>
    public ReadOnlySpan<string> MemberNames => Members;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => Members;

    /// <inheritdoc/>
    public bool Contains(string member) => Array.IndexOf(Members, member) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, TemplateSpan span, string member, out object? value)
    {
        var found = TryGet(member, out value);
        NoteRead(((PageContext)context).Reads, member, value);
        return found;
    }

    /// <summary>The value of a member for a part of a page that no template makes.</summary>
    public object? Read(Reads reads, string member)
    {
        TryGet(member, out var value);
        NoteRead(reads, member, value);
        return value;
    }

    /// <summary>The value of a member; false when there is no such member. Templates come through <see cref="TryGetValue"/>, which notes what they read.</summary>
    public abstract bool TryGet(string member, out object? value);

    /// <summary>A truth value for a member.</summary>
    protected static object Truth(bool value) => value ? Yes : No;

    /// <summary>
    /// What the object is, when pages read it on their own account; whoever hands it out then vouches for which one it is and no more. Null when its values belong to the object
    /// that hands it out.
    /// </summary>
    public virtual string? Identity => null;

    /// <summary>Notes that the page which is being rendered read a member. Must be overridden where <see cref="Identity"/> is.</summary>
    protected virtual void NoteRead(Reads reads, string member, object? value)
    {
    }

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
