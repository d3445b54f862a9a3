using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Generator.Rendering.Functions;

/// <summary>
/// What a cached include was called with: texts, numbers and the like by value, parts of the site by identity, lists by their items. Two calls with equal keys print the same.
/// </summary>
internal readonly struct FragmentKey : IEquatable<FragmentKey>
{
    private readonly object?[] _parts;
    private readonly int _hash;

    private FragmentKey(object?[] parts, int hash) => (_parts, _hash) = (parts, hash);

    /// <summary>The key of a call; null when an argument is a list of lists or an object of a template, which may change.</summary>
    public static FragmentKey? Of(TemplateContext context, ScriptArray arguments)
    {
        var parts = new List<object?>(16);
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
        return new FragmentKey([.. parts], hash.ToHashCode());
    }

    /// <inheritdoc/>
    public bool Equals(FragmentKey other)
    {
        if (_hash != other._hash || _parts.Length != other._parts.Length) return false;
        for (var i = 0; i < _parts.Length; i++)
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
