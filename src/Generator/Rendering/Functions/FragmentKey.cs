using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Generator.Rendering.Functions;

/// <summary>
/// What a cached include was called with: texts, numbers and the like by value, parts of the site by identity, lists by their items. Two calls with equal keys print the same.
/// </summary>
internal readonly struct FragmentKey : IEquatable<FragmentKey>
{
    private readonly List<object?> _parts;
    private readonly int _hash;

    private FragmentKey(List<object?> parts, int hash) => (_parts, _hash) = (parts, hash);

    /// <summary>The key of a call; null when an argument is a list of lists or an object of a template, which may change.</summary>
    /// <param name="parts">Used for the key, so that a call that is known already leaves nothing behind: good until it is used again, or <see cref="Kept"/>.</param>
    public static FragmentKey? Of(TemplateContext context, ScriptArray arguments, List<object?> parts)
    {
        parts.Clear();
        foreach (var argument in arguments)
        {
            if (!Add(argument, parts)) return null;
        }

        foreach (var name in arguments.GetMembers())
        {
            parts.Add(name);
            if (!arguments.TryGetValue(context, default, name, out var value) || !Add(value, parts)) return null;
        }

        var hash = default(HashCode);
        foreach (var part in parts) hash.Add(IsByValue(part) ? part!.GetHashCode() : RuntimeHelpers.GetHashCode(part));
        return new FragmentKey(parts, hash.ToHashCode());
    }

    /// <summary>The same key with parts of its own.</summary>
    public FragmentKey Kept() => new([.. _parts], _hash);

    /// <inheritdoc/>
    public bool Equals(FragmentKey other)
    {
        if (_hash != other._hash || _parts.Count != other._parts.Count) return false;
        for (var i = 0; i < _parts.Count; i++)
        {
            var (mine, theirs) = (_parts[i], other._parts[i]);
            if (!ReferenceEquals(mine, theirs) && !(IsByValue(mine) && mine!.Equals(theirs))) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is FragmentKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static bool Add(object? value, List<object?> parts)
    {
        if (value is not ScriptArray list)
        {
            parts.Add(value);
            return IsFixed(value);
        }

        parts.Add(list.Count);
        foreach (var item in list)
        {
            parts.Add(item);
            if (!IsFixed(item)) return false;
        }

        return true;
    }

    private static bool IsFixed(object? value) => value is null or Views.ModelObject || IsByValue(value);

    private static bool IsByValue(object? value) => value is string or ValueType;
}
