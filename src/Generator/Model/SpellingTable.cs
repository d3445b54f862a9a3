using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Generator.Model;

/// <summary>Numbers the spellings that articles use, in the order of their first use.</summary>
/// <param name="expected">About how many names all articles have together.</param>
internal sealed class SpellingTable(int expected)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _used = new(expected);
    private readonly List<int> _starts = [0];

    /// <summary>All spellings by number.</summary>
    public List<Spelling> Spellings()
    {
        var spellings = new List<Spelling>(_texts.Count);
        for (var i = 0; i < _texts.Count; i++) spellings.Add(new Spelling(_texts[i], _counts[i]));
        return spellings;
    }

    /// <summary>Adds the names of the next article.</summary>
    public void Add(ImmutableArray<string> names, bool visible)
    {
        foreach (var name in names)
        {
            var number = NumberOf(name);
            if (visible) _counts[number]++;
            _used.Add(number);
        }

        _starts.Add(_used.Count);
    }

    /// <summary>The spellings of the article that was added as number <paramref name="article"/> (0-based).</summary>
    public ReadOnlySpan<int> Of(int article) => CollectionsMarshal.AsSpan(_used)[_starts[article].._starts[article + 1]];

    private int NumberOf(string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var known);
        if (known) return number;
        number = _texts.Count;
        _texts.Add(name);
        _counts.Add(0);
        return number;
    }
}
