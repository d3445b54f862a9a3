namespace Generator.Rendering.Functions;

/// <summary>Finds and keeps fragments on one thread.</summary>
internal sealed class FragmentStore(FragmentCache cache)
{
    private const int BlockLength = 128 * 1024;

    /// <summary>A fragment that would take so much of a block gets one of its own.</summary>
    private const int LargeLength = BlockLength / 8;

    private const int RecentGroups = 16;

    // Lists show one card after the other with the same arguments, and most pages have the same head and foot.
    private readonly FragmentGroup?[] _recent = new FragmentGroup?[RecentGroups];
    private FragmentHalf? _recentHalf;

    private FragmentHalf? _half;
    private byte[] _block = [];
    private int _number;
    private int _used;

    /// <summary>Where fragments with these parts are kept; null when a part may change.</summary>
    public FragmentGroup? GroupOf(FragmentParts parts)
    {
        var newer = cache.Newer;
        if (!ReferenceEquals(newer, _recentHalf))
        {
            // A group that nobody asks for any more would keep all that is forgotten with it.
            Array.Clear(_recent);
            _recentHalf = newer;
        }

        ref var recent = ref _recent[(uint)parts.NameHash % RecentGroups];
        if (recent is not null && parts.Are(recent.Key.Parts)) return recent;
        return FragmentKey.Of(parts) is { } key ? recent = newer.GroupOf(key) : null;
    }

    /// <summary>What was printed for a card (<see cref="FragmentParts.Subject"/>); false when it is not known.</summary>
    public bool TryFind(FragmentGroup group, int subject, out Fragment fragment)
    {
        if (group.TryFind(subject, out fragment)) return true;
        if (cache.Older.Find(group.Key) is not { } older || !older.TryFind(subject, out var kept)) return false;
        fragment = Keep(group, subject, kept.Markup, kept.Reads);
        return true;
    }

    /// <summary>Keeps a fragment. Two threads that render one at once render the same.</summary>
    /// <param name="group">Where.</param>
    /// <param name="subject"><see cref="FragmentParts.Subject"/>.</param>
    /// <param name="markup">What is printed; copied.</param>
    /// <param name="reads">Ids of what it read; copied.</param>
    public Fragment Keep(FragmentGroup group, int subject, ReadOnlySpan<byte> markup, ReadOnlySpan<int> reads)
    {
        var length = Fragment.LengthOf(markup, reads);
        Reserve(group.Half, length);
        var fragment = Fragment.Write(_block, _used, markup, reads);
        group.Set(subject, _number, _used);
        _used += (length + sizeof(int) - 1) & -sizeof(int);
        return fragment;
    }

    private void Reserve(FragmentHalf half, int length)
    {
        if (ReferenceEquals(half, _half) && _block.Length - _used >= length) return;
        _half = half;
        _block = GC.AllocateUninitializedArray<byte>(length > LargeLength ? length : BlockLength);
        _number = half.Add(_block);
        _used = 0;
    }
}
