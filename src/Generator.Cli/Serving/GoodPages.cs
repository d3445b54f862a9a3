namespace Generator.Cli.Serving;

/// <summary>Pages as they were when they last could be made, for the time when they cannot.</summary>
internal sealed class GoodPages
{
    /// <summary>Pages that are remembered: those that people have looked at last.</summary>
    private const int Most = 256;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (byte[] Bytes, long Used)> _pages = new(StringComparer.Ordinal);
    private long _clock;

    /// <summary>Remembers a page.</summary>
    public void Keep(string url, byte[] bytes)
    {
        lock (_lock)
        {
            if (_pages.Count >= Most && !_pages.ContainsKey(url)) _pages.Remove(_pages.MinBy(static page => page.Value.Used).Key);
            _pages[url] = (bytes, ++_clock);
        }
    }

    /// <summary>The page of a URL; null when nobody has looked at it yet.</summary>
    public byte[]? Find(string url)
    {
        lock (_lock) return _pages.TryGetValue(url, out var page) ? page.Bytes : null;
    }
}
