namespace Generator.Caching;

/// <summary>
/// Everything that the pages of a build read, each once and with a number, and what each was. A build that keeps most pages keeps the numbers of the last one too, so that records of
/// kept pages are written as they are; what nobody reads any more stays in the table then, until a later build numbers all anew.
/// </summary>
internal sealed class ReadTable
{
    /// <summary>One in so many may have been added before all are numbered anew.</summary>
    private const int MostAdded = 8;

    private readonly Dependency?[] _all;
    private readonly List<Dependency> _dependencies = [];
    private readonly LastReads? _last;

    /// <summary>By <see cref="Dependency.Id"/>, from one on; zero for what nobody read.</summary>
    private readonly int[] _numbers;

    /// <summary>Collects what was read and takes the fingerprints that are not known yet; needs nothing of the publication, so that it can be done while pages are moved into place.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="last">What the last build's pages read.</param>
    /// <param name="all">Everything that anybody asked for in this build.</param>
    /// <param name="fingerprints">Completes what is not known yet.</param>
    public ReadTable(IReadOnlyList<PageRecord> pages, LastReads last, Dependencies all, Fingerprints fingerprints)
    {
        _all = all.ById();
        _numbers = new int[_all.Length];
        if (last.Added * MostAdded <= last.Dependencies.Length && pages.Count(static page => page is KeptRecord) * 2 > pages.Count) _last = last;
        if (_last is not null)
        {
            foreach (var dependency in last.Dependencies) Add(dependency.Id);

            // Pages that printed another instant than this one were not kept.
            ReadsNow = _dependencies.Exists(static dependency => dependency is { Kind: DependencyKind.Now, HasChanged: false });
        }

        var known = _dependencies.Count;
        foreach (var page in pages)
        {
            if (_last is null || page is not KeptRecord) page.VisitReads(AddRead);
        }

        Added = _last is null ? 0 : _last.Added + _dependencies.Count - known;
        foreach (var dependency in _dependencies) fingerprints.Of(dependency);
    }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Dependency> Dependencies => _dependencies;

    /// <summary>How many were added since a build numbered all of them anew.</summary>
    public int Added { get; }

    /// <summary>Whether a page printed the instant of the build.</summary>
    public bool ReadsNow { get; private set; }

    /// <summary>The number of one of them.</summary>
    /// <param name="id"><see cref="Dependency.Id"/>.</param>
    public int NumberOf(int id) => _numbers[id] - 1;

    /// <summary>Whether numbers of the last build mean the same here.</summary>
    public bool Continues(LastReads last) => ReferenceEquals(_last, last);

    private void AddRead(int id)
    {
        ReadsNow |= _all[id]!.Kind == DependencyKind.Now;
        Add(id);
    }

    private void Add(int id)
    {
        if (_numbers[id] != 0) return;
        _dependencies.Add(_all[id]!);
        _numbers[id] = _dependencies.Count;
    }
}
