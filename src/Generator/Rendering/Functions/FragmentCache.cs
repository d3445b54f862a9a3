using System.Collections.Concurrent;

namespace Generator.Rendering.Functions;

/// <summary>
/// What cached includes printed, for all threads of a build. It has a limit, because a list of all articles shows a card of each. When the newer half is full, the older half is
/// forgotten; what was asked for since then has moved to the newer one.
/// </summary>
internal sealed class FragmentCache
{
    /// <summary>
    /// Bytes kept at most in each half. Pages are rendered in the order of their newest article (<see cref="RenderingOrder"/>), so that this is enough for the cards of a year.
    /// </summary>
    private const long Capacity = 16 * 1024 * 1024;

    /// <summary>About what a fragment takes beside its text.</summary>
    private const int Overhead = 512;

    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<FragmentKey, Fragment> _newer = new();
    private volatile ConcurrentDictionary<FragmentKey, Fragment> _older = new();
    private long _bytes;

    /// <summary>What an include with these arguments printed, or null.</summary>
    public Fragment? Find(FragmentKey key)
    {
        if (_newer.TryGetValue(key, out var fragment)) return fragment;
        if (!_older.TryGetValue(key, out fragment)) return null;
        Keep(key.Kept(), fragment);
        return fragment;
    }

    /// <summary>Keeps a fragment. Two threads that render one at once render the same.</summary>
    /// <param name="key">Kept too: see <see cref="FragmentKey.Kept"/>.</param>
    public void Keep(FragmentKey key, Fragment fragment)
    {
        if (_newer.TryAdd(key, fragment) && Interlocked.Add(ref _bytes, Overhead + fragment.Utf8.Length) > Capacity) Turn();
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (Interlocked.Read(ref _bytes) <= Capacity) return;
            _older = _newer;
            _newer = new ConcurrentDictionary<FragmentKey, Fragment>();
            Interlocked.Exchange(ref _bytes, 0);
        }
    }
}

/// <summary>A part of pages that is rendered once.</summary>
/// <param name="markup">What is printed.</param>
/// <param name="reads">Ids of what it read.</param>
internal sealed class Fragment(byte[] markup, int[] reads) : HtmlBytes(markup)
{
    /// <summary>Ids of what it read; every page that shows it reads it too.</summary>
    public ReadOnlySpan<int> Reads => reads;
}
