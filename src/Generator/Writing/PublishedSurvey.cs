namespace Generator.Writing;

/// <summary>
/// Looks at the files that the last build published, one after the other and beside other work: most are as they were, and need not be looked at again when they are kept.
/// What it has found can be taken while it runs.
/// </summary>
/// <param name="published">What the last build published.</param>
/// <param name="isUntouched">Whether a file is on disk as it was published, by its length and time.</param>
internal sealed class PublishedSurvey(Dictionary<string, PublishedFile> published, Func<string, PublishedFile, bool> isUntouched)
{
    private readonly bool[] _untouched = new bool[published.Count];
    private int _lookedAt;
    private bool _isOver;

    /// <summary>All files, in an order of their own.</summary>
    public KeyValuePair<string, PublishedFile>[] Files { get; } = [.. published];

    /// <summary>Looks until all files have been looked at, or <see cref="End"/> is called.</summary>
    /// <returns>The paths of files that are as they were; none when it was ended.</returns>
    public HashSet<string> Run()
    {
        var untouched = new HashSet<string>(Files.Length, StringComparer.Ordinal);
        for (var i = 0; i < Files.Length; i++)
        {
            if (Volatile.Read(ref _isOver)) return [];
            var (path, file) = Files[i];
            if (isUntouched(path, file))
            {
                _untouched[i] = true;
                untouched.Add(path);
            }

            Volatile.Write(ref _lookedAt, i + 1);
        }

        return untouched;
    }

    /// <summary>Ends it, for a caller that goes on by itself.</summary>
    /// <returns>How many of the <see cref="Files"/>, from the first on, <see cref="IsUntouched"/> knows.</returns>
    public int End()
    {
        Volatile.Write(ref _isOver, true);
        return Volatile.Read(ref _lookedAt);
    }

    /// <summary>Whether a file was found to be as it was, by its index.</summary>
    public bool IsUntouched(int index) => _untouched[index];
}
