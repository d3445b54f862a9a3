namespace Generator.Markdown;

/// <summary>The ids of one page's body: each is given once.</summary>
internal sealed class IdRegistry
{
    // Ids that templates give to landmarks: a heading «Main» must not take the skip link's target.
    private static readonly string[] Reserved = ["main", "top", "content", "search", "nav", "footer", "header"];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<string> _given = [];
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<string> Given => _given;

    public void Clear()
    {
        _taken.Clear();
        _given.Clear();
        _lastNumber.Clear();
    }

    public bool Contains(string id) => _taken.Contains(id);

    /// <summary>Takes the id itself; false when it is taken or reserved.</summary>
    public bool TryTake(string id)
    {
        if (Array.IndexOf(Reserved, id) >= 0 || !_taken.Add(id)) return false;
        _given.Add(id);
        return true;
    }

    /// <summary>Takes the id, or the first free one of <c>id-2</c>, <c>id-3</c> ….</summary>
    public string Take(string id)
    {
        if (TryTake(id)) return id;
        for (var n = _lastNumber.GetValueOrDefault(id, 1) + 1; ; n++)
        {
            var numbered = $"{id}-{n}";
            if (!TryTake(numbered)) continue;
            _lastNumber[id] = n;
            return numbered;
        }
    }
}
