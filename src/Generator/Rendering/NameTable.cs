using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Generator.Rendering;

/// <summary>
/// A few dozen values by name, for those who ask with the strings of templates: for these it is faster than a dictionary, because its hash takes three characters and nearly always the strings are the same.
/// </summary>
internal sealed class NameTable<T>
{
    private Slot[] _slots = new Slot[16];
    private int _count;

    [StructLayout(LayoutKind.Auto)]
    private record struct Slot(string? Name, T Value);

    /// <summary>The value of a name; false when there is none.</summary>
    public bool TryGet(string name, [MaybeNullWhen(false)] out T value)
    {
        var slots = _slots;
        for (var i = PlaceOf(name, slots.Length); ; i = (i + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[i];
            if (slot.Name is not null && !string.Equals(slot.Name, name, StringComparison.Ordinal)) continue;
            value = slot.Value;
            return slot.Name is not null;
        }
    }

    /// <summary>Adds a name that is not there yet.</summary>
    public void Add(string name, T value)
    {
        // At most half full.
        if (++_count * 2 > _slots.Length) Grow();
        Put(new Slot(name, value));
    }

    private static int PlaceOf(string name, int size)
    {
        if (name.Length == 0) return 0;
        var hash = ((uint)name.Length * 31) + ((uint)name[0] * 7) + ((uint)name[^1] * 131) + ((uint)name[name.Length / 2] * 1031);
        return (int)(hash * 0x9E3779B1u >> BitOperations.LeadingZeroCount((uint)size) + 1);
    }

    private void Put(in Slot added)
    {
        var i = PlaceOf(added.Name!, _slots.Length);
        while (_slots[i].Name is not null) i = (i + 1) & (_slots.Length - 1);
        _slots[i] = added;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Name is not null) Put(slot);
        }
    }
}
