namespace Generator.Rendering.Functions;

/// <summary>The fragments of one key: one for each card that they were asked for, or a single one.</summary>
/// <param name="key">The key.</param>
/// <param name="half">Where they are kept.</param>
internal sealed class FragmentGroup(FragmentKey key, FragmentHalf half)
{
    private const int PageBits = 9;

    /// <summary>By <see cref="Content.Article.Number"/>, in pages; articles near each other in time mostly have numbers near each other.</summary>
    private long[]?[] _ofCards = [];
    private readonly Lock _adding = new();
    private long _only;

    public FragmentKey Key => key;

    /// <summary>Where they are kept.</summary>
    public FragmentHalf Half => half;

    /// <summary>The fragment of a card, or with -1 that without one; false when it is not known.</summary>
    public bool TryFind(int subject, out Fragment fragment)
    {
        var place = subject < 0 ? Volatile.Read(ref _only) : PlaceOf(subject);
        fragment = place == 0 ? default : Fragment.At(half.Block((int)(place >>> 32) - 1), (int)place);
        return place != 0;
    }

    /// <summary>Makes a fragment that lies in a block of the half known.</summary>
    public void Set(int subject, int block, int offset)
    {
        var place = ((long)(block + 1) << 32) | (uint)offset;
        if (subject < 0) Volatile.Write(ref _only, place);
        else Volatile.Write(ref Page(subject >> PageBits)[subject & ((1 << PageBits) - 1)], place);
    }

    private long PlaceOf(int subject)
    {
        var pages = Volatile.Read(ref _ofCards);
        var page = subject >> PageBits;
        return page < pages.Length && Volatile.Read(ref pages[page]) is { } places ? Volatile.Read(ref places[subject & ((1 << PageBits) - 1)]) : 0;
    }

    private long[] Page(int number)
    {
        lock (_adding)
        {
            var pages = _ofCards;
            if (number >= pages.Length) Array.Resize(ref pages, number + 1);
            if (pages[number] is null) half.Count(sizeof(long) << PageBits);
            var page = pages[number] ??= new long[1 << PageBits];
            Volatile.Write(ref _ofCards, pages);
            return page;
        }
    }
}
