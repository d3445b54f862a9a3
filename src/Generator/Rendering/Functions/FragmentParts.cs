using System.Runtime.CompilerServices;
using Generator.Content;
using Generator.Rendering.Views;

namespace Generator.Rendering.Functions;

/// <summary>The parts of a key that is being put together. One for each thread.</summary>
internal sealed class FragmentParts
{
    private static readonly object ListMark = new(), SubjectMark = new();

    private object?[] _items = new object?[16];
    private int _count;

    /// <summary>The parts, good until the next <see cref="Clear"/>.</summary>
    public ReadOnlySpan<object?> Items => _items.AsSpan(0, _count);

    /// <summary><see cref="Article.Number"/> of the card that the include shows, which is no part of the key; -1 when there is none.</summary>
    public int Subject { get; private set; }

    /// <summary>Tells most templates apart: of the first part, which is the template's name.</summary>
    public int NameHash => _count > 0 && _items[0] is string { Length: > 0 } name ? name.Length + (7 * name[^1]) : 0;

    /// <summary>Begins a new key.</summary>
    public void Clear() => (_count, Subject) = (0, -1);

    /// <summary>The name of an argument.</summary>
    public void AddName(string name) => AddPart(name);

    /// <summary>The names of all arguments that have one, in order, before their values. Calls from one place give the same array.</summary>
    public void AddNames(IReadOnlyList<string> names) => AddPart(names);

    /// <summary>The value of an argument.</summary>
    public void Add(object? value)
    {
        if (value is null)
        {
            AddPart(null);
        }
        else if (Subject < 0 && value.GetType() == typeof(CardObject) && ((CardObject)value).Number >= 0)
        {
            Subject = ((CardObject)value).Number;
            AddPart(SubjectMark);
        }
        else if (value.GetType() == typeof(ScriptArray))
        {
            // Without a mark, a list of a text and a value would be like a number and one more argument.
            var list = (ScriptArray)value;
            AddPart(ListMark);
            AddPart(list.Count);
            for (var i = 0; i < list.Count; i++) AddPart(Lasting(list[i]));
        }
        else
        {
            AddPart(Lasting(value));
        }
    }

    /// <summary>Whether the parts are the very ones of a key.</summary>
    public bool Are(ReadOnlySpan<object?> others)
    {
        if (_count != others.Length) return false;
        var items = Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!ReferenceEquals(items[i], others[i])) return false;
        }

        return true;
    }

    /// <summary>The hash of the parts.</summary>
    /// <returns>False when one of them may change: then they are no key.</returns>
    public bool TryHash(out int hash)
    {
        hash = 0;
        foreach (var item in Items)
        {
            if (!TryHash(item, out var own)) return false;
            hash = ((hash << 5) | (hash >>> 27)) + own;
        }

        return true;
    }

    /// <summary>Whether two parts are the same value.</summary>
    public static bool AreEqual(object? a, object? b)
    {
        if (ReferenceEquals(a, b)) return true;
        if (a is null || b is null || a.GetType() != b.GetType()) return false;
        if (a.GetType() == typeof(string[])) return ((string[])a).AsSpan().SequenceEqual((string[])b);
        return a is string or ValueType && a.Equals(b);
    }

    /// <summary>There may be several cards of one article, and what is kept by a card would keep it. The object of the article's own page is something else.</summary>
    private static object? Lasting(object? value) => value is not null && value.GetType() == typeof(CardObject) ? ((CardObject)value).Article : value;

    private void AddPart(object? part)
    {
        if (_count == _items.Length) Array.Resize(ref _items, _count * 2);
        _items[_count++] = part;
    }

    private static bool TryHash(object? part, out int hash)
    {
        switch (part)
        {
            case null: hash = 1; return true;
            case string text: hash = HashOf(text); return true;
            case bool yes: hash = yes ? 3 : 2; return true;
            case Article article: hash = article.Number; return true;
            case ModelObject or ValueType: hash = part is ValueType ? part.GetHashCode() : RuntimeHelpers.GetHashCode(part); return true;

            // Names say little beside the values.
            case string[]: hash = 4; return true;
            default: hash = 5; return ReferenceEquals(part, ListMark) || ReferenceEquals(part, SubjectMark);
        }
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
