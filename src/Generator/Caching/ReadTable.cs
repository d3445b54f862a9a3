namespace Generator.Caching;

/// <summary>Everything that the pages of a build read, each once and with a number, and what each was.</summary>
internal sealed class ReadTable
{
    private readonly List<Dependency> _dependencies = [];

    /// <summary>By <see cref="Dependency.Id"/>, from one on; zero for what nobody read.</summary>
    private int[] _numbers = [];

    /// <summary>Collects what was read and takes the fingerprints that are not known yet; needs nothing of the publication, so that it can be done while pages are moved into place.</summary>
    /// <param name="pages">Output paths and records.</param>
    /// <param name="fingerprints">Completes what is not known yet.</param>
    public ReadTable(IReadOnlyList<KeyValuePair<string, PageRecord>> pages, Fingerprints fingerprints)
    {
        foreach (var (_, page) in pages) page.VisitReads(Add);
        foreach (var dependency in _dependencies) fingerprints.Of(dependency);
    }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Dependency> Dependencies => _dependencies;

    /// <summary>Whether a page printed the instant of the build.</summary>
    public bool ReadsNow => _dependencies.Exists(static d => d.Kind == DependencyKind.Now);

    /// <summary>The number of one of them.</summary>
    public int NumberOf(Dependency dependency) => _numbers[dependency.Id] - 1;

    private void Add(Dependency dependency)
    {
        if (dependency.Id >= _numbers.Length) Array.Resize(ref _numbers, Math.Max(_numbers.Length * 2, dependency.Id + 1));
        if (_numbers[dependency.Id] != 0) return;
        _dependencies.Add(dependency);
        _numbers[dependency.Id] = _dependencies.Count;
    }
}
