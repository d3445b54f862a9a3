using System.Buffers.Binary;

namespace Generator.Caching;

/// <summary>What the pages of the last build read, by the numbers that its cache gave.</summary>
internal sealed class LastReads
{
    private readonly Dependency[] _dependencies;
    private readonly bool[] _changed;
    private readonly bool _hasChanges;

    /// <param name="dependencies">In the order of their numbers; compared already with what they are in this build.</param>
    /// <param name="added">How many were added since a build numbered all of them anew.</param>
    public LastReads(Dependency[] dependencies, int added)
    {
        (_dependencies, Added) = (dependencies, added);
        _changed = Array.ConvertAll(dependencies, static dependency => dependency.HasChanged);
        _hasChanges = _changed.AsSpan().Contains(true);
    }

    /// <summary>Those of a build that nothing is known of.</summary>
    public static LastReads None { get; } = new([], 0);

    /// <summary>In the order of their numbers.</summary>
    public ReadOnlySpan<Dependency> Dependencies => _dependencies;

    /// <summary>How many were added since a build numbered all of them anew.</summary>
    public int Added { get; }

    /// <summary>The dependency of a number.</summary>
    public Dependency this[int number] => _dependencies[number];

    /// <summary>The first of these numbers whose dependency is another thing now; -1 when there is none.</summary>
    /// <param name="numbers">As the cache holds them: 32 bits each, the lowest byte first.</param>
    public int FirstChanged(ReadOnlySpan<byte> numbers)
    {
        if (!_hasChanges) return -1;
        for (; !numbers.IsEmpty; numbers = numbers[sizeof(int)..])
        {
            var number = BinaryPrimitives.ReadInt32LittleEndian(numbers);
            if (_changed[number]) return number;
        }

        return -1;
    }
}
