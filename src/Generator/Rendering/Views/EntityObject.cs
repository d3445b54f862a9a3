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
    protected sealed override void NoteRead(Reads reads, string member, object? value)
    {
        var members = Members;
        var index = IndexOf(members, member);
        if (index < 0) return;
        var known = _dependencies ??= new Dependency?[members.Length];
        reads.Add(known[index] ??= dependencies.Of(DependencyKind.Member, $"{identity}/{member}"), value);
    }

    /// <summary>Names of members as templates hold theirs, so that comparing references finds one.</summary>
    protected static string[] Interned(params string[] names) => Array.ConvertAll(names, string.Intern);

    private static int IndexOf(string[] members, string member)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (ReferenceEquals(members[i], member)) return i;
        }

        return Array.IndexOf(members, member);
    }
}
