using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

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
            var part = mine[i];
            if (!ReferenceEquals(part, theirs[i]) && !(FragmentParts.IsByValue(part) && part!.Equals(theirs[i]))) return false;
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

/// <summary>The parts of a key that is being put together. One for each thread.</summary>
internal sealed class FragmentParts
{
    private static readonly object ListMark = new();

    private object?[] _items = new object?[16];

    /// <summary>The parts; those from <see cref="Count"/> on are of other keys.</summary>
    public object?[] Items => _items;

    public int Count { get; private set; }

    public int Hash { get; private set; }

    /// <summary>Whether none of the values can change.</summary>
    public bool AreFixed { get; private set; }

    public void Clear() => (Count, Hash, AreFixed) = (0, 0, true);

    /// <summary>The name of an argument. It says little beside the values: it is not hashed.</summary>
    public void AddName(string name) => AddPart(name);

    /// <summary>The value of an argument.</summary>
    public void Add(object? value)
    {
        if (value is null || value.GetType() != typeof(ScriptArray))
        {
            AddItem(value);
            return;
        }

        // Without a mark, a list of a text and a value would be like a number and one more argument.
        var list = (ScriptArray)value;
        AddPart(ListMark);
        AddItem(list.Count);
        for (var i = 0; i < list.Count; i++) AddItem(list[i]);
    }

    public static bool IsByValue(object? value) => value is not null && (value.GetType() == typeof(string) || value is ValueType);

    private void AddItem(object? value)
    {
        AddPart(value);
        Hash = ((Hash << 5) | (Hash >>> 27)) + HashOf(value);
    }

    private void AddPart(object? part)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = part;
    }

    private int HashOf(object? value)
    {
        if (value is null) return 1;
        if (value.GetType() == typeof(string)) return HashOf((string)value);
        if (value.GetType() == typeof(bool)) return (bool)value ? 3 : 2;
        if (value is Views.ModelObject) return RuntimeHelpers.GetHashCode(value);
        if (value is ValueType) return value.GetHashCode();
        AreFixed = false;
        return 0;
    }

    /// <summary>A few of the characters tell most texts apart; comparing tells the rest.</summary>
    private static int HashOf(string text)
    {
        var hash = text.Length;
        var step = (text.Length >> 3) + 1;
        for (var i = text.Length - 1; i >= 0; i -= step) hash = (hash * 31) + text[i];
        return hash;
    }
}
