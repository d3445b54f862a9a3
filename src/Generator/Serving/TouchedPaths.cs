using System.Globalization;

namespace Generator.Serving;

/// <summary>Files and folders of a site that may be different from what was read of them; paths below the site's folder, with slashes.</summary>
internal sealed class TouchedPaths
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <param name="paths">What was touched.</param>
    public TouchedPaths(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths) _paths.Add(path);
    }

    /// <summary>Whether any file may be different: more happened than could be told.</summary>
    public bool Everything { get; private set; }

    public bool IsEmpty => !Everything && _paths.Count == 0;

    /// <summary>The paths, as far as they are known.</summary>
    public IReadOnlyCollection<string> Paths => _paths;

    /// <summary>What was touched, in a few words.</summary>
    public override string ToString() => Everything ? "the whole folder" : _paths.Count == 1 ? _paths.First() : string.Create(CultureInfo.InvariantCulture, $"{_paths.Count:N0} files");

    public void Add(string path) => _paths.Add(path);

    public void AddEverything() => Everything = true;

    public void Add(TouchedPaths others)
    {
        Everything |= others.Everything;
        _paths.UnionWith(others._paths);
    }

    public void Clear()
    {
        Everything = false;
        _paths.Clear();
    }

    /// <summary>Whether this file, or a folder above it, was touched.</summary>
    public bool Includes(string path)
    {
        if (Everything) return true;
        if (_paths.Count == 0) return false;
        var touched = _paths.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (touched.Contains(path.AsSpan(0, end))) return true;
        }

        return false;
    }

    /// <summary>What was touched of a folder: itself, a folder above it, or what lies below.</summary>
    public IEnumerable<string> Below(string folder)
    {
        foreach (var path in _paths)
        {
            if (IsIn(path, folder)) yield return path;
            else if (IsIn(folder, path)) yield return folder;
        }
    }

    /// <summary>Whether everything that was touched lies in these folders.</summary>
    public bool AreOnlyIn(params string[] folders) => !Everything && _paths.All(path => folders.Any(folder => IsIn(path, folder)));

    private static bool IsIn(string path, string folder) => path == folder || (path.StartsWith(folder, StringComparison.Ordinal) && path[folder.Length] == '/');
}
