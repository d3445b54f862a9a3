using System.Runtime.CompilerServices;

namespace Generator.Rendering.Functions;

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

    /// <summary>The names of all arguments that have one, in order, before their values. Calls from one place give the same array.</summary>
    public void AddNames(IReadOnlyList<string> names) => AddPart(names);

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

    /// <summary>Whether two parts are the same value.</summary>
    public static bool AreEqual(object? a, object? b)
    {
        if (ReferenceEquals(a, b)) return true;
        if (a is null || b is null || a.GetType() != b.GetType()) return false;
        if (a.GetType() == typeof(string[])) return ((string[])a).AsSpan().SequenceEqual((string[])b);
        return a is string or ValueType && a.Equals(b);
    }

    private void AddItem(object? value)
    {
        // There may be several cards of one article, and what is kept by a card would keep it. The object of the article's own page is something else.
        AddPart(value is not null && value.GetType() == typeof(Views.CardObject) ? ((Views.CardObject)value).Article : value);
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
        if (value.GetType() == typeof(Views.CardObject)) return ((Views.CardObject)value).Number;
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
