using System.Buffers.Binary;

namespace Generator.Caching;

/// <summary>
/// What the pages of the last build read, by the numbers that its cache gave. A build goes on with these numbers, so that records of kept pages are written as they are; what nobody
/// reads any more stays among them then, until a build that finds many added ones numbers all anew.
/// </summary>
internal sealed class LastReads
{
    /// <summary>One in so many may have been added before all are numbered anew.</summary>
    private const int MostAdded = 8;

    private readonly Dependency[] _dependencies;
    private readonly bool[] _changed;
    private readonly Dependencies _all;

    /// <summary>Takes up what a cache says, before anything else is read.</summary>
    /// <param name="pages">The cache; null for a build that nothing is known of.</param>
    /// <param name="all">Receives everything that the pages of this build read.</param>
    /// <param name="compare">Notes of each dependency whether it is another thing now than its fingerprint says.</param>
    public LastReads(CachedPages? pages, Dependencies all, Action<Dependency[]> compare)
    {
        _all = all;
        KeepsNumbers = pages is not null && pages.Added * MostAdded <= pages.Dependencies.Length;
        _dependencies = pages is null ? []
            : KeepsNumbers ? all.Restore(pages.Dependencies)
            : [.. pages.Dependencies.Select(static dependency => new Dependency(dependency.Kind, dependency.Name, -1))];
        Added = KeepsNumbers ? pages!.Added - _dependencies.Length : 0;
        compare(_dependencies);
        _changed = Array.ConvertAll(_dependencies, static dependency => dependency.HasChanged);
        HasChanges = _changed.AsSpan().Contains(true);

        // Pages that printed another instant than this one will not be kept.
        ReadsNow = Array.Exists(_dependencies, static dependency => dependency is { Kind: DependencyKind.Now, HasChanged: false });
    }

    /// <summary>Whether anything that the last build's pages read is another thing now.</summary>
    public bool HasChanges { get; }

    /// <summary>Whether a number means the same in this build's cache.</summary>
    public bool KeepsNumbers { get; }

    /// <summary>With the number of all that this build's pages read: how many were added since a build numbered all of them anew.</summary>
    public int Added { get; }

    /// <summary>Whether a page that is kept may have printed the instant of the build.</summary>
    public bool ReadsNow { get; }

    /// <summary>The dependency of a number.</summary>
    public Dependency this[int number] => _dependencies[number];

    /// <summary>The number in this build's cache.</summary>
    /// <param name="number">The number in the last one.</param>
    public int NumberNow(int number)
    {
        var then = _dependencies[number];
        if (KeepsNumbers) return then.Id;
        var now = _all.Of(then.Kind, then.Name);
        now.Fingerprint ??= then.Fingerprint;
        return now.Id;
    }

    /// <summary>The first of these numbers whose dependency is another thing now; -1 when there is none.</summary>
    /// <param name="numbers">As the cache holds them: 32 bits each, the lowest byte first.</param>
    public int FirstChanged(ReadOnlySpan<byte> numbers)
    {
        if (!HasChanges) return -1;
        for (; !numbers.IsEmpty; numbers = numbers[sizeof(int)..])
        {
            var number = BinaryPrimitives.ReadInt32LittleEndian(numbers);
            if (_changed[number]) return number;
        }

        return -1;
    }
}
