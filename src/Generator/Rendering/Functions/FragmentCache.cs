using System.Collections.Concurrent;
using Generator.Caching;

namespace Generator.Rendering.Functions;

/// <summary>
/// What cached includes printed, for all threads of a build. It has a limit, because a list of all articles shows a card of each; when it is full it begins anew, which costs time
/// and changes nothing.
/// </summary>
internal sealed class FragmentCache
{
    /// <summary>Bytes kept at most. What repeats on every page takes far less; eight times as much made no difference to a site of 10,000 articles.</summary>
    private const long Capacity = 1 * 1024 * 1024;

    /// <summary>About what a fragment takes beside its text.</summary>
    private const int Overhead = 512;

    private readonly ConcurrentDictionary<FragmentKey, Fragment> _fragments = new();
    private long _bytes;

    /// <summary>What an include with these arguments printed, or null.</summary>
    public Fragment? Find(FragmentKey key) => _fragments.GetValueOrDefault(key);

    /// <summary>Keeps a fragment. Two threads that render one at once render the same.</summary>
    public void Keep(FragmentKey key, Fragment fragment)
    {
        if (!_fragments.TryAdd(key, fragment)) return;
        if (Interlocked.Add(ref _bytes, Overhead + fragment.Length) <= Capacity) return;
        _fragments.Clear();
        Interlocked.Exchange(ref _bytes, 0);
    }
}

/// <summary>A part of pages that is rendered once.</summary>
/// <param name="Markup">What is printed.</param>
/// <param name="Reads">What it read; every page that shows it reads it too.</param>
internal sealed record Fragment(HtmlValue Markup, Dependency[] Reads)
{
    /// <summary>Bytes of the markup.</summary>
    public int Length => Markup is HtmlBytes html ? html.Length : 0;
}
