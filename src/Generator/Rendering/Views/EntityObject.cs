using Generator.Caching;

namespace Generator.Rendering.Views;

/// <summary>A part of the site that pages depend on member by member: the site itself, a section, a tag, an author.</summary>
/// <param name="dependencies">Where reads are noted.</param>
/// <param name="identity">Its kind and id: <c>section/politics</c>.</param>
internal abstract class EntityObject(Dependencies dependencies, string identity) : ModelObject
{
    private Dependency?[]? _dependencies;

    /// <inheritdoc/>
    public sealed override string Identity => identity;

    /// <inheritdoc/>
    protected sealed override string[] Members => NamedMembers.Names;

    /// <summary>The members.</summary>
    protected abstract EntityMembers NamedMembers { get; }

    /// <inheritdoc/>
    protected sealed override void NoteRead(Reads reads, string member, object? value)
    {
        var members = NamedMembers;
        if (!members.TryGetPlace(member, out var place)) return;
        var known = _dependencies ??= new Dependency?[members.Names.Length];
        reads.Add(known[place] ??= dependencies.Of(DependencyKind.Member, $"{identity}/{member}"), value);
    }
}

/// <summary>The members of a kind of entities.</summary>
internal sealed class EntityMembers
{
    private readonly NameTable<int> _places = new();

    public EntityMembers(params string[] names)
    {
        // As templates hold theirs, so that comparing references finds one.
        Names = Array.ConvertAll(names, string.Intern);
        for (var i = 0; i < Names.Length; i++) _places.Add(Names[i], i);
    }

    /// <summary>Their names, in the order of the documentation.</summary>
    public string[] Names { get; }

    /// <summary>The place of a member among <see cref="Names"/>.</summary>
    public bool TryGetPlace(string name, out int place) => _places.TryGet(name, out place);
}
