using System.Diagnostics.CodeAnalysis;

namespace Generator.Rendering.Functions;

/// <summary>
/// What a cached include was called with: texts, numbers and the like by value, parts of the site by identity, lists by their items. Two calls with equal keys print the same.
/// </summary>
internal readonly partial struct FragmentKey : IEquatable<FragmentKey>
{
    private readonly object?[] _parts;
    private readonly int _count;
    private readonly int _hash;

    private FragmentKey(object?[] parts, int count, int hash) => (_parts, _count, _hash) = (parts, count, hash);

    /// <summary>The key of a call; null when an argument is a list of lists or an object of a template, which may change.</summary>
    /// <param name="parts">Used for the key, so that a call that is known already leaves nothing behind: good until they are used again, or <see cref="Kept"/>.</param>
    public static FragmentKey? Of(TemplateContext context, ScriptArray arguments, FragmentParts parts)
    {
        parts.Clear();
        var isTaken = false;
        TakeArguments(arguments, parts, ref isTaken);
        if (!isTaken) TakeMembers(context, arguments, parts);
        return parts.AreFixed ? new FragmentKey(parts.Items, parts.Count, parts.Hash) : null;
    }

    /// <summary>The same key with parts of its own.</summary>
    public FragmentKey Kept() => new(_parts.AsSpan(0, _count).ToArray(), _count, _hash);

    /// <inheritdoc/>
    public bool Equals(FragmentKey other)
    {
        if (_hash != other._hash || _count != other._count) return false;
        var (mine, theirs) = (_parts, other._parts);
        for (var i = 0; i < _count; i++)
        {
            if (!FragmentParts.AreEqual(mine[i], theirs[i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is FragmentKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static void TakeMembers(TemplateContext context, ScriptArray arguments, FragmentParts parts)
    {
        foreach (var argument in arguments) parts.Add(argument);
        foreach (var name in arguments.GetMembers())
        {
            parts.AddName(name);
            if (arguments.TryGetValue(context, default, name, out var value)) parts.Add(value);
        }
    }

    /// <summary>The same without enumerators, where the engine knows the arguments of a call.</summary>
    static partial void TakeArguments(ScriptArray arguments, FragmentParts parts, ref bool isTaken);
}
