using System.Collections.Concurrent;

namespace Generator.Rendering.Functions;

/// <summary>
/// Fragments that are forgotten together. They lie in blocks, one behind the other, so that the garbage collector has not to follow and move each, and that reading one from memory takes few
/// steps.
/// </summary>
internal sealed class FragmentHalf
{
    /// <summary>About what a key and its group take.</summary>
    private const int GroupBytes = 512;

    private readonly ConcurrentDictionary<FragmentKey, FragmentGroup> _groups = new();
    private readonly Lock _adding = new();
    private volatile byte[][] _blocks = [];
    private long _bytes;

    /// <summary>Bytes that are taken.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The fragments of a key, or null.</summary>
    public FragmentGroup? Find(FragmentKey key) => _groups.GetValueOrDefault(key);

    /// <summary>The fragments of a key, none at first.</summary>
    public FragmentGroup GroupOf(FragmentKey key)
    {
        if (_groups.TryGetValue(key, out var known)) return known;
        var made = new FragmentGroup(key, this);
        var group = _groups.GetOrAdd(key, made);
        if (ReferenceEquals(group, made)) Count(GroupBytes);
        return group;
    }

    /// <summary>A block, by the number that <see cref="Add"/> gave it.</summary>
    public byte[] Block(int number) => _blocks[number];

    /// <summary>Adds a block.</summary>
    /// <returns>Its number.</returns>
    public int Add(byte[] block)
    {
        Count(block.Length);
        lock (_adding)
        {
            _blocks = [.. _blocks, block];
            return _blocks.Length - 1;
        }
    }

    /// <summary>Counts bytes that are taken beside blocks.</summary>
    public void Count(int bytes) => Interlocked.Add(ref _bytes, bytes);
}
