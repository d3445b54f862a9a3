using System.Diagnostics.CodeAnalysis;

namespace Generator.Rendering.Functions;

/// <summary>
/// What a cached include was called with, but for the card that it shows: texts, numbers and the like by value, parts of the site by identity, lists by their items. Two calls with equal
/// keys and the same card print the same.
/// </summary>
internal readonly struct FragmentKey : IEquatable<FragmentKey>
{
    private readonly object?[] _parts;
    private readonly int _hash;

    private FragmentKey(object?[] parts, int hash) => (_parts, _hash) = (parts, hash);

    /// <summary>The parts, which never change.</summary>
    public ReadOnlySpan<object?> Parts => _parts;

    /// <summary>The key of a call; null when an argument is a list of lists or an object of a template, which may change.</summary>
    public static FragmentKey? Of(FragmentParts parts) => parts.TryHash(out var hash) ? new FragmentKey(parts.Items.ToArray(), hash) : null;

    /// <inheritdoc/>
    public bool Equals(FragmentKey other)
    {
        if (_hash != other._hash || _parts.Length != other._parts.Length) return false;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (!FragmentParts.AreEqual(_parts[i], other._parts[i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is FragmentKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
